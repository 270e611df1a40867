import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { embedStyle } from '../../exports/embed-theme.ts'

export const GET: APIRoute = () => {
  const faces = [400, 600].map((weight) => ({ weight, woff2: readFileSync(`public/fonts/source-sans-3-${weight}.woff2`) }))
  return new Response(embedStyle(faces), { headers: { 'content-type': 'text/css' } })
}
