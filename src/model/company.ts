import * as z from 'zod'
import { foundToText } from './found.ts'
import { idSchema } from './id.ts'
import { placeNumberSchema } from './number.ts'

/** The hues that charts and tables can give a metal; what they look like is settled by the palette. */
export const HUES = ['accent', 'slate', 'ochre', 'neutral-1', 'neutral-2'] as const

const metalSchema = z.strictObject({
  id: idSchema,
  /** The metal's name as it stands in running text's headings. */
  name: z.string().min(1),
  /** The hue that marks the metal wherever it is drawn. */
  hue: z.enum(HUES),
})

const segmentSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** The metal whose hue the segment takes. */
  metal: idSchema.optional(),
})

const mineSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** Where it is, as a reader would say it: `Near Tamworth, New South Wales, Australia`. */
  place: z.string().min(1),
  /** Degrees north and east, for the map: `[-33.9, 18.4]`. */
  coordinates: z.tuple([placeNumberSchema(-90, 90), placeNumberSchema(-180, 180)]).optional(),
  /** What it is, in one sentence of our own. */
  about: z.string().min(1).optional(),
  /** Ids of the metals it produces, the one it is mined for first. */
  metals: z.array(idSchema).min(1),
  segment: idSchema.optional(),
  /** The company's share of the mine in percent, as printed: `62.5`. */
  share: z.string().regex(/^\d+(\.\d+)?$/, { error: ({ input }) => `expected a share in percent such as \`62.5\`, found ${foundToText(input)}` }).default('100'),
})

/** The company that reports: `company.yaml`. */
export const companySchema = z.strictObject({
  name: z.string().min(1),
  /** The short name that running text uses. */
  shortName: z.string().min(1),
  ticker: z.string().min(1),
  exchange: z.string().min(1),
  headquarters: z.string().min(1),
  /** The company's own site. */
  website: z.url({ protocol: /^https?$/ }).optional(),
  /** Names with digits in them that prose may use without binding them: `Form 10-K`. */
  names: z.array(z.string().min(1)).default([]),
  metals: z.array(metalSchema).default([]),
  segments: z.array(segmentSchema).default([]),
  mines: z.array(mineSchema).default([]),
})

export type Company = z.output<typeof companySchema>
export type Metal = z.output<typeof metalSchema>
export type Segment = z.output<typeof segmentSchema>
export type Mine = z.output<typeof mineSchema>
