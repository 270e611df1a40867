import * as z from 'zod'
import { foundToText } from './found.ts'
import { idSchema } from './id.ts'
import { placeNumberSchema } from './number.ts'
import { textSchema } from './text.ts'

/** The hues that charts and tables can give a metal; what they look like is settled by the palette. */
export const HUES = ['accent', 'slate', 'ochre', 'neutral-1', 'neutral-2'] as const

const metalSchema = z.strictObject({
  id: idSchema,
  /** The metal's name as it stands in running text's headings. */
  name: textSchema,
  /** The hue that marks the metal wherever it is drawn. */
  hue: z.enum(HUES),
})

const segmentSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The metal whose hue the segment takes. */
  metal: idSchema.optional(),
})

const mineSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Where it is, as a reader would say it: `Near Tamworth, New South Wales, Australia`. */
  place: textSchema,
  /** Degrees north and east, for the map: `[-33.9, 18.4]`. */
  coordinates: z.tuple([placeNumberSchema(-90, 90), placeNumberSchema(-180, 180)]).optional(),
  /** What it is, in one sentence of our own. */
  about: textSchema.optional(),
  /** Ids of the metals it produces, the one it is mined for first. */
  metals: z.array(idSchema).min(1),
  segment: idSchema.optional(),
  /** The company's share of the mine in percent, as printed: `62.5`; left out where it is not known. */
  share: z.string().refine(isShare, { error: ({ input }) => `expected a share in percent, more than 0 and at most 100, such as \`62.5\`, found ${foundToText(input)}` }).optional(),
})

/** The company that reports: `company.yaml`. */
export const companySchema = z.strictObject({
  name: textSchema,
  /** The short name that running text uses. */
  shortName: textSchema,
  ticker: textSchema,
  exchange: textSchema,
  headquarters: textSchema,
  /** The company's own site. */
  website: z.url({ protocol: /^https?$/ }).optional(),
  /** Names with digits in them that prose may use without binding them: `Form 10-K`. */
  names: z.array(textSchema).default([]),
  metals: z.array(metalSchema).default([]),
  segments: z.array(segmentSchema).default([]),
  mines: z.array(mineSchema).default([]),
  /** Where what is said of the mines comes from, in a sentence, as far as it is not from the releases. */
  minesSource: textSchema.optional(),
})

export type Company = z.output<typeof companySchema>
export type Metal = z.output<typeof metalSchema>
export type Segment = z.output<typeof segmentSchema>
export type Mine = z.output<typeof mineSchema>

function isShare(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= 100
}
