import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { toOembed } from '../../../exports/oembed.ts'
import type { Exhibit } from '../../../model/exhibit.ts'
import { exhibitAddresses, exhibitDataOf, exhibitPaths } from '../../../site/exhibit-data.ts'
import { urls } from '../../../site/urls.ts'

export const getStaticPaths = () => exhibitPaths()

export const GET: APIRoute<{ checked: CheckedRelease; value: Exhibit }> = ({ props: { checked, value }, site }) => {
  const { release } = checked
  const { chart } = exhibitDataOf(checked, value)
  const provider = { name: release.company.name, url: site ? new URL(urls.home(), site).href : urls.home() }
  return new Response(`${JSON.stringify(toOembed(chart, exhibitAddresses(release.id, value.id, site), provider), null, 1)}\n`, { headers: { 'content-type': 'application/json' } })
}
