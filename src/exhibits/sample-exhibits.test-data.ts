// Exhibits of the made-up company: one of every kind, the first with two views.
import { checkExhibits } from './check-exhibits.ts'
import { toChart } from './to-chart.ts'
import { readSampleContent, RELEASE, type Edit } from '../reading/sample-content.test-data.ts'
import { verifyExhibits } from '../prose/verify-exhibits.ts'
import { factsOf } from '../model/fact.ts'
import { compareProblems, problemToText } from '../model/problem.ts'
import type { Chart } from '../charts/chart.ts'

export const EXHIBITS_FILE = `${RELEASE}/exhibits.yaml`

export const EXHIBITS = `- id: sales
  kind: columns
  lines: [sales.copper, { amount: sales.tin, label: Tin ore }, sales.other]
  notes: [by-product]
  on: [segments]
  views:
    - title: Copper sales [rose 10%](claim:change(sales.copper)) to [$12.4 million](fact:sales.copper)
      periods: [2021-Q2, 2020-Q2]
    - id: half-year
      title: In half a year tin brought [$9.9 million](fact:sales.tin)
      periods: [2021-H1]
      on: []
- id: tin-sales
  kind: bars
  lines: [sales.tin]
  periods: [2021-Q2, 2020-Q2]
  title: Tin came back
- id: profit-change
  kind: variance
  total: operations.gross-profit
  by:
    - operations.sales
    - amount: -operations.total-costs
  periods: [2021-Q2, 2020-Q2]
  title: Profit grew
- id: to-profit
  kind: bridge
  steps:
    - start: operations.sales
    - delta: -operations.cost-of-sales
    - delta: -operations.depreciation
    - end: operations.gross-profit
  periods: [2021-Q2]
  title: Costs took [$13.2 million](fact:operations.total-costs) of sales
- id: costs
  kind: stacked
  layers: [operations.cost-of-sales, { amount: operations.total-costs - operations.cost-of-sales, label: Other costs }]
  total: operations.total-costs
  periods: [2021-Q2, 2020-Q2]
  title: Costs grew
- id: curve
  kind: cost-curve
  of: [deep-lode]
  volume: ore
  cost: cost-per-tonne
  prices: [{ amount: prices.tin, label: Price of tin }]
  periods: [2021-Q2]
  title: One mine
- id: changes
  kind: change
  lines: [sales.copper, sales.tin, operations.cost-of-sales]
  periods: [2021-Q2, 2020-Q2]
  title: All grew
- id: grades
  kind: lines
  lines: [deep-lode.copper-grade, deep-lode.tin-grade]
  periods: [2021-Q2, 2020-Q2]
  title: Tin grades [rose](claim:deep-lode.tin-grade>deep-lode.tin-grade@2020-Q2)
`

/** The charts of the made-up exhibits, by id, with their text edited. */
export function sampleCharts(edit: (text: string) => string = (text) => text): Record<string, Chart> {
  const release = readSampleContent({ [EXHIBITS_FILE]: edit(EXHIBITS) }).releases[0]
  if (!release) throw new Error('expected the made-up content to be readable')
  const facts = factsOf(release)
  return Object.fromEntries(release.exhibits.map((exhibit) => [exhibit.id, toChart(exhibit, release, facts)]))
}

/** What an editor is told about a text of exhibits, line by line, without the file's name. */
export function exhibitProblems(exhibits: string, edits: Record<string, Edit> = {}): string[] {
  const content = readSampleContent({ ...edits, [EXHIBITS_FILE]: exhibits })
  const faults = content.releases.flatMap((release) => {
    const facts = factsOf(release)
    return [...checkExhibits(release, facts), ...verifyExhibits(release, facts)]
  })
  const problems = content.problems.length > 0 ? content.problems : faults.map((fault) => content.locate(fault))
  return problems.toSorted(compareProblems).map((problem) => problemToText(problem).replace(`${EXHIBITS_FILE}:`, ''))
}
