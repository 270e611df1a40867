import type { APIRoute } from 'astro'
import { figureToText } from '../../format/figure.ts'
import { proseToText } from '../../prose/prose-to-text.ts'
import { getGlossary, getReleases } from '../../site/content.ts'
import { searchRecordsOf } from '../../site/search-records.ts'

/** What the build's last step makes the search's index from; it does not stay in the site. */
export const GET: APIRoute = async () => {
  const records = searchRecordsOf(await getReleases(), await getGlossary(), { figure: ({ figure }) => figureToText(figure), prose: proseToText })
  return new Response(JSON.stringify(records))
}
