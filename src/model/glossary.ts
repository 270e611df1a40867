import * as z from 'zod'
import { idSchema } from './id.ts'
import { textSchema } from './text.ts'

const termSchema = z.strictObject({
  id: idSchema,
  /** The term as it stands in print. */
  term: textSchema,
  /** What it means, in our own words. */
  meaning: textSchema,
  /** Other spellings under which it occurs in print. */
  also: z.array(textSchema).default([]),
})

/** The terms of the field: `glossary.yaml`. */
export const glossarySchema = z.array(termSchema).superRefine((terms, context) => {
  terms.forEach(({ id }, index) => {
    if (terms.findIndex((term) => term.id === id) === index) return
    context.addIssue({ code: 'custom', path: [index, 'id'], message: `expected each id once, found \`${id}\` a second time; rename or remove it` })
  })
})

export type Term = z.output<typeof termSchema>
