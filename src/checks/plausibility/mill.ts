import type { Fact, Facts } from '../../model/fact.ts'
import { figureToInterval } from '../../model/figure.ts'
import { dimensionOf, isMass } from '../../model/unit.ts'

/** What a mine's mill took in and gave out in one period: ore, the ore's grade of a metal, and the metal produced. */
export interface Milling {
  ore: Fact
  grade: Fact
  metal: Fact
}

const known = new WeakMap<Facts, Map<string, Fact[]>>()

/** All millings of some ore whose three figures are printed in one table about one mine. */
export function millingsOf(facts: Facts): Milling[] {
  return [...facts.values()].filter(isGrade).flatMap((grade) => {
    const ore = oreBeside(facts, grade)
    const metal = factsBeside(facts, grade).find((fact) => isMass(fact.unit) && fact.metal === grade.metal)
    return ore && metal && holdsOre(ore) && holdsOre(grade) ? [{ ore, grade, metal }] : []
  })
}

/** The ore that a figure of a mine's table was counted over, in the same period. */
export function oreBeside(facts: Facts, fact: Fact): Fact | undefined {
  return factsBeside(facts, fact).find((other) => isMass(other.unit) && !other.metal)
}

/** Whether a figure stands for more than nothing even at the low end of its rounding, so that it may be divided by. */
export function holdsOre({ figure }: Fact): boolean {
  return figureToInterval(figure).low.compare(0) > 0
}

/** Whether a figure is the content of a metal in ore. */
export function isGrade({ unit, metal, mine, figure }: Fact): boolean {
  return Boolean(metal && mine && unit.per) && Object.keys(dimensionOf(unit)).length === 0 && figure.kind === 'number'
}

/** The numbers printed in one column of the table that a fact stands in, in printed order. */
function factsBeside(facts: Facts, fact: Fact): Fact[] {
  const byColumn = known.get(facts) ?? Map.groupBy([...facts.values()].filter(({ figure }) => figure.kind === 'number'), columnOf)
  known.set(facts, byColumn)
  return byColumn.get(columnOf(fact)) ?? []
}

function columnOf({ statement, period }: Fact): string {
  return `${statement.id}@${period.id}`
}
