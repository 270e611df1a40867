import { defineCollection } from 'astro:content'
import * as z from 'zod'
import { loadContent } from './site/load-content.ts'
import type { Company } from './model/company.ts'
import type { Term } from './model/glossary.ts'
import type { Release } from './model/release.ts'

// Our own reader has validated everything, with line and column; what it hands over is taken as it is.
const releases = defineCollection({ loader: loadContent('releases'), schema: z.custom<Release>() })
const company = defineCollection({ loader: loadContent('company'), schema: z.custom<Company & { id: string }>() })
const glossary = defineCollection({ loader: loadContent('glossary'), schema: z.custom<Term>() })

export const collections = { releases, company, glossary }
