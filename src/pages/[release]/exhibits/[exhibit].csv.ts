import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { toExhibitCsv, toWideCsv } from '../../../exports/exhibit-data.ts'
import { periodToShortText } from '../../../format/period.ts'
import { unitToText } from '../../../format/unit.ts'
import type { Exhibit } from '../../../model/exhibit.ts'
import { exhibitDataOf, exhibitPaths } from '../../../site/exhibit-data.ts'

// One with a row for each figure, one as the table that is drawn.
export const getStaticPaths = () => exhibitPaths((_, { id }) => [id, `${id}-wide`])

export const GET: APIRoute<{ checked: CheckedRelease; value: Exhibit }> = ({ params: { exhibit }, props: { checked, value } }) => {
  const data = exhibitDataOf(checked, value)
  return new Response(exhibit === value.id ? toExhibitCsv(data) : toWideCsv(data, { unit: unitToText, period: periodToShortText }), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
