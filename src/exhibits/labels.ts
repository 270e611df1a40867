import type { PlottedAmount } from '../model/exhibit-plots.ts'
import type { Fact } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import type { Amount } from './amount.ts'

/** The names of plotted amounts: their own labels, else the mines' where each is about a mine of its own, else the lines'. */
export function labelsOf(plotted: readonly PlottedAmount[], amounts: readonly Amount[], release: Release): string[] {
  const mines = amounts.map(({ facts }) => facts[0]?.mine)
  const byMine = mines.length > 1 && new Set(mines).size === mines.length && mines.every(Boolean)
  return plotted.map(({ label, amount }, index) => {
    const fact = amounts[index]?.facts[0]
    return label ?? (byMine ? mineName(fact, release) : undefined) ?? lineLabel(fact) ?? amount.text
  })
}

/** The name of what a statement is about: its mine's, else its own title. */
export function placeLabel(id: string, { statements, company }: Release): string {
  const statement = statements.find((one) => one.id === id)
  return company.mines.find((mine) => mine.id === statement?.mine)?.name ?? statement?.title ?? id
}

/** The id of the mine that all figures of a row are about, as the row's own; none where they are about several or none. */
export function rowIdOf(facts: readonly Fact[]): { id?: string } {
  const [id, ...others] = new Set(facts.map(({ mine }) => mine))
  return id && others.length === 0 ? { id } : {}
}

/** A line's label as a chart shows it. */
export function lineLabel(fact: Fact | undefined): string | undefined {
  return fact?.line.label.replace(/:$/, '')
}

function mineName(fact: Fact | undefined, { company }: Release): string | undefined {
  return company.mines.find(({ id }) => id === fact?.mine)?.name
}
