import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { drawingOf, hashOf } from '../../../exports/drawing.ts'
import type { Exhibit } from '../../../model/exhibit.ts'
import { exhibitDataOf, exhibitPaths } from '../../../site/exhibit-data.ts'

// The plain address follows the figures; the one with the hash of the drawing stays as it is.
export const getStaticPaths = () => exhibitPaths((checked, exhibit) => [exhibit.id, `${exhibit.id}.${hashOf(exhibitDataOf(checked, exhibit).chart)}`])

export const GET: APIRoute<{ checked: CheckedRelease; value: Exhibit }> = ({ props: { checked, value } }) =>
  new Response(drawingOf(exhibitDataOf(checked, value).chart), { headers: { 'content-type': 'image/svg+xml' } })
