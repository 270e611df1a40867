import * as z from 'zod'
import { plots } from './exhibit-plots.ts'
import { idSchema } from './id.ts'
import { periodSchema, type Period } from './period.ts'
import { sentenceSchema, type Sentence } from './sentence.ts'

/** A place of the site, by the last steps of its address: `segments`, `mines/north-pit`, `statements/sales`. */
const placeSchema = z.string().regex(/^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/, {
  error: ({ input }) => `expected a page such as \`highlights\`, \`segments\`, \`mines/north-pit\` or \`statements/sales\`, found \`${String(input)}\``,
})

/** What each view of an exhibit may say for itself. */
const view = {
  /** The message, a calm sentence; its figures are links to facts and claims, in which a name without a period means the view's newest one. */
  title: sentenceSchema,
  /** The periods to show, in any order; charts run in time's order, the newest darkest. */
  periods: z.array(periodSchema).min(1),
  /** The pages that show it, besides its own: `highlights`, `segments`, `mines`, `mines/<mine>`, `cash-costs`, `statements/<statement>`. */
  on: z.array(placeSchema).optional(),
  /** Ids of footnotes of `prose/notes.md` that stand below it. */
  notes: z.array(idSchema).optional(),
  /** A sentence read aloud before the figures; its figures are bound as in the title. */
  description: sentenceSchema.optional(),
}

const viewSchema = z.strictObject({
  /** What follows the exhibit's id in the view's own: `nine-months`; the first view has the exhibit's id as it is. */
  id: idSchema.optional(),
  ...view,
})

/** What all kinds of exhibit have. */
const head = {
  /** The stable name in addresses, unique in the release: `sales-by-segment`. */
  id: idSchema,
  /** What is measured, in words, where the statement's or line's own name says it less well; unit and periods follow by themselves. */
  measure: z.string().trim().min(1).max(120).optional(),
  ...view,
  title: view.title.optional(),
  periods: view.periods.optional(),
  /** The same exhibit for several periods, each with a title of its own; then `title` and `periods` stand in the views. */
  views: z.array(viewSchema).min(1).optional(),
}

const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('columns'), ...head, ...plots.columns }),
  z.strictObject({ kind: z.literal('bars'), ...head, ...plots.bars }),
  z.strictObject({ kind: z.literal('stacked'), ...head, ...plots.stacked }),
  z.strictObject({ kind: z.literal('bridge'), ...head, ...plots.bridge }),
  z.strictObject({ kind: z.literal('variance'), ...head, ...plots.variance }),
  z.strictObject({ kind: z.literal('cost-curve'), ...head, ...plots['cost-curve'] }),
  z.strictObject({ kind: z.literal('change'), ...head, ...plots.change }),
  z.strictObject({ kind: z.literal('lines'), ...head, ...plots.lines }),
])

/** One entry of `exhibits.yaml`. */
export const exhibitEntrySchema = entrySchema.refine((entry) => !misfitOf(entry), {
  error: ({ input }) => misfitOf(input as Entry),
  // What is missing may be a key that is misspelt or empty, which is told already.
  when: ({ issues }) => !issues.some(({ code, path = [] }) => (code === 'unrecognized_keys' && path.length === 0) || ['title', 'periods', 'views'].includes(String(path[0]))),
})

/** The charts that a release shows: `exhibits.yaml`. Each view becomes an exhibit of its own. */
export const exhibitsSchema = z.array(exhibitEntrySchema).transform((entries) => entries.flatMap(toExhibits))

type Entry = z.output<typeof entrySchema>
type View = z.output<typeof viewSchema>

/** One chart that the report shows: its words, its periods, and what it plots by its kind. */
export type Exhibit = Plotted<Entry> & {
  title: Sentence
  periods: Period[]
  on: string[]
  notes: string[]
  declared: Declared
}

/** Where an exhibit stands in `exhibits.yaml`: its entry, the view among the entry's views, and the keys that the view has of its own. */
interface Declared {
  entry: number
  view?: number
  own: string[]
}

/** The name of a kind of exhibit. */
export type ExhibitKind = Exhibit['kind']

/** The exhibit of a kind. */
export type ExhibitOf<Kind extends ExhibitKind> = Extract<Exhibit, { kind: Kind }>

// Distributes over the kinds, so that a kind still tells what is plotted.
type Plotted<One> = One extends unknown ? Omit<One, 'views' | 'title' | 'periods' | 'on' | 'notes'> : never

/** The exhibits of an entry, by its index: one for each of its views. */
export function toExhibits({ views, title, periods, ...plotted }: Entry, entry: number): Exhibit[] {
  if (title && periods) return [toExhibit(plotted, { title, periods }, { entry, own: [] })]
  return (views ?? []).map((one, view) => toExhibit(plotted, one, { entry, view, own: Object.keys(one) }))
}

/** The path in `exhibits.yaml` of a key of an exhibit, which stands in its view or in its entry. */
export function pathInExhibits({ declared: { entry, view, own } }: Pick<Exhibit, 'declared'>, ...keys: (string | number)[]): (string | number)[] {
  return [entry, ...(view !== undefined && own.includes(String(keys[0])) ? ['views', view] : []), ...keys]
}

/** The path of the file that declares a release's exhibits. */
export function exhibitsFile({ folder }: { folder: string }): string {
  return `${folder}/exhibits.yaml`
}

function misfitOf({ title, periods, views }: Entry): string | undefined {
  if (views && (title || periods)) return 'expected `title` and `periods` in each of the `views` or in the exhibit itself, found both'
  if (views || (title && periods)) return undefined
  return `expected a \`title\` and \`periods\`, or \`views\` that have them, found ${title ? 'no `periods`' : periods ? 'no `title`' : 'neither'}`
}

function toExhibit(plotted: Plotted<Entry> & Partial<View>, { id, ...own }: View, declared: Declared): Exhibit {
  const { on = [], notes = [] } = { ...plotted, ...own }
  return { ...plotted, ...own, id: id ? `${plotted.id}-${id}` : plotted.id, on, notes, declared } as Exhibit
}
