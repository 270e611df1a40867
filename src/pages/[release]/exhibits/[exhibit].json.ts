import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { hashOf } from '../../../exports/drawing.ts'
import { toExhibitJson } from '../../../exports/exhibit-data.ts'
import type { Exhibit } from '../../../model/exhibit.ts'
import { exhibitDataOf, exhibitPaths } from '../../../site/exhibit-data.ts'

export const getStaticPaths = () => exhibitPaths()

export const GET: APIRoute<{ checked: CheckedRelease; value: Exhibit }> = ({ props: { checked, value } }) => {
  const data = exhibitDataOf(checked, value)
  return new Response(`${JSON.stringify(toExhibitJson(data, hashOf(data.chart)), null, 1)}\n`, { headers: { 'content-type': 'application/json' } })
}
