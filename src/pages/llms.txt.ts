import type { APIRoute } from 'astro'
import { getCompany, getReleases } from '../site/content.ts'
import { guideOf } from '../site/guide.ts'

export const GET: APIRoute = async ({ site }) =>
  new Response(guideOf(await getCompany(), await getReleases(), (path) => (site ? new URL(path, site).href : path)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
