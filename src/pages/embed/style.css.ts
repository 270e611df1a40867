import { readFileSync } from 'node:fs'
import type { APIRoute } from 'astro'
import { embedStyle } from '../../exports/embed-theme.ts'

// The font of pages, in which the system draws what is rare: one with every sign would weigh twice as much.
export const GET: APIRoute = () => new Response(embedStyle(readFileSync('public/fonts/source-sans-3.woff2')), { headers: { 'content-type': 'text/css' } })
