import { companySchema } from '../model/company.ts'
import { factsOf, type Facts } from '../model/fact.ts'
import type { ProseFile } from '../model/prose-file.ts'
import { releaseHeadSchema, type Release } from '../model/release.ts'
import { statementSchema, type Statement } from '../model/statement.ts'
import { verifyProse } from './verify.ts'

const company = companySchema.parse({
  name: 'Tin & Daughters', shortName: 'Tin', ticker: 'TIN', exchange: 'LSE', headquarters: 'Truro',
  names: ['Form 7-B'],
  metals: [{ id: 'tin', name: 'Tin', hue: 'slate' }, { id: 'copper', name: 'Copper', hue: 'ochre' }],
  mines: [{ id: 'wheal', name: 'Wheal 49', place: 'Cornwall', metals: ['tin'] }],
})

const head = releaseHeadSchema.parse({
  title: 'First quarter of 2031', published: '2031-05-04', period: '2031-Q1', columns: ['2031-Q1', '2030-Q1'],
  source: { document: 'Filing 1', lines: '200' }, contact: { name: 'A. Person', phone: '555-0100' },
})

/** The figures that tests quote: `statement.line` with the figures of this year's quarter and of last year's. */
const FIGURES: Record<string, Record<string, string[]>> = {
  'profit, USD thousands': { tin: ['7202', '724'], copper: ['3236', '5690'], other: ['-48', 'nil'], total: ['10390', '6414'], search: ['2562', '1257'], flat: ['500', '500'] },
  'output, oz': { tin: ['2643429', '2079418'], copper: ['999000', '1000000'] },
  'cost, USD/oz': { tin: ['-0.22', '1.11'], copper: ['161', '121'], grade: ['29.07', '24.31'] },
  'share, USD/share': { loss: ['-0.16', '-0.20'] },
  'price, US cents/lb': { tin: ['23.2', '19.5'] },
  'ore, short tons': { tin: ['40422', '40422'] },
}

/** A release of a made-up company; `changes` are figures of this year that differ, by `statement.line`. */
export function madeUpRelease(prose: ProseFile[] = [], changes: Record<string, string> = {}): Release {
  const flows = Object.entries(FIGURES).map(([key, lines], index) => {
    const [id = '', unit = ''] = key.split(', ')
    return toStatement(id, unit, ['2031-Q1', '2030-Q1'], lines, index + 1, changes)
  })
  const balances = toStatement('balances', 'USD thousands', ['2031-03-31', '2030-12-31'], { assets: ['152231', '48934'], debts: ['33992', '35207'] }, 9, changes)
  return { ...head, id: '2031-q1', folder: 'releases/2031-q1', company, statements: [...flows, balances], prose, exhibits: [], exceptions: [], revisions: [] }
}

/** A prose file of a made-up release, its text below a head of five lines. */
export function madeUpProse(text: string, page: ProseFile['page'] = 'discussion'): ProseFile {
  return { id: 'text', title: 'A text', page, order: 1, file: 'releases/2031-q1/prose/text.md', text, above: 5 }
}

export function madeUpFacts(changes: Record<string, string> = {}): Facts {
  return factsOf(madeUpRelease([], changes))
}

/** What verifyProse says about a text: the messages of its faults. */
export function faultsOf(text: string, changes: Record<string, string> = {}, page: ProseFile['page'] = 'discussion'): string[] {
  return verifyProse(madeUpRelease([madeUpProse(text, page)], changes), madeUpFacts(changes)).map(({ message }) => message)
}

function toStatement(
  id: string, unit: string, columns: string[], lines: Record<string, string[]>, order: number, changes: Record<string, string>,
): Statement {
  const parsed = statementSchema.parse({
    title: `The ${id}`, kind: 'schedule', order, unit, columns,
    lines: Object.entries(lines).map(([line, [now = '', ...before]]) => ({
      id: line, label: `Line ${line}`, source: '10', figures: [changes[`${id}.${line}`] ?? now, ...before],
    })),
  })
  return { ...parsed, id }
}
