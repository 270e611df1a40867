import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../checks/check-release.ts'
import { pathsFor } from '../../site/content.ts'
import { toFactsJson } from '../../site/facts-json.ts'

export const getStaticPaths = () => pathsFor(() => [{ params: {}, value: undefined }])

export const GET: APIRoute<{ checked: CheckedRelease }> = ({ props }) =>
  new Response(`${JSON.stringify(toFactsJson(props.checked), null, 1)}\n`, { headers: { 'content-type': 'application/json' } })
