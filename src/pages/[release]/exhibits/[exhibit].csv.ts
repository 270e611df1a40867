import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { toExhibitCsv } from '../../../exports/exhibit-data.ts'
import type { Exhibit } from '../../../model/exhibit.ts'
import { exhibitDataOf, exhibitPaths } from '../../../site/exhibit-data.ts'

export const getStaticPaths = () => exhibitPaths()

export const GET: APIRoute<{ checked: CheckedRelease; value: Exhibit }> = ({ props: { checked, value } }) =>
  new Response(toExhibitCsv(exhibitDataOf(checked, value)), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
