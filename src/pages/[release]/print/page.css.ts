import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../../checks/check-release.ts'
import { pathsFor } from '../../../site/content.ts'
import { printStyleOf } from '../../../site/print-style.ts'

export const getStaticPaths = () => pathsFor(() => [{ params: {}, value: undefined }])

export const GET: APIRoute<{ checked: CheckedRelease }> = ({ props }) =>
  new Response(printStyleOf(props.checked.release), { headers: { 'content-type': 'text/css; charset=utf-8' } })
