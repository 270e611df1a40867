import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { hashOf } from '../../../exports/drawing.ts'
import { drawFile, drawingFiles } from '../../../exports/drawing-files.ts'
import type { Exhibit } from '../../../model/exhibit.ts'
import { exhibitDataOf, exhibitPaths } from '../../../site/exhibit-data.ts'

// The plain addresses follow the figures; the one with the hash of the drawing stays as it is.
export const getStaticPaths = () => exhibitPaths((checked, exhibit) => [...drawingFiles.map(({ suffix }) => suffix), `.${hashOf(exhibitDataOf(checked, exhibit).chart)}`].map((suffix) => exhibit.id + suffix))

export const GET: APIRoute<{ checked: CheckedRelease; value: Exhibit }> = ({ params: { exhibit = '' }, props: { checked, value } }) =>
  new Response(drawFile(exhibitDataOf(checked, value).chart, exhibit.slice(value.id.length)), { headers: { 'content-type': 'image/svg+xml' } })
