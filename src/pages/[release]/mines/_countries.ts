import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>

/** The countries of the world in broad outline, from Natural Earth. */
export const countries = feature(topology, topology.objects.countries)
