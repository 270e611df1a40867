import * as z from 'zod'
import { foundToText } from './found.ts'

/** A name for addresses and references: small letters, digits and hyphens, `north-pit`. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
  error: ({ input }) => `expected an id of small letters, digits and hyphens such as \`total-sales\`, found ${foundToText(input)}`,
})

/** A name for a folder of addresses, which may begin with a digit as `2024-q1` does. */
export const folderIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
