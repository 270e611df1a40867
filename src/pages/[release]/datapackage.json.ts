import type { APIRoute } from 'astro'
import type { CheckedRelease } from '../../checks/check-release.ts'
import { toDataPackage } from '../../exports/data-package.ts'
import { pathsFor } from '../../site/content.ts'

export const getStaticPaths = () => pathsFor(() => [{ params: {}, value: undefined }])

export const GET: APIRoute<{ checked: CheckedRelease }> = ({ props }) =>
  new Response(`${JSON.stringify(toDataPackage(props.checked.release), null, 1)}\n`, { headers: { 'content-type': 'application/json' } })
