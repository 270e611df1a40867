import type { PlottedAmount } from '../model/exhibit-plots.ts'
import type { Fact } from '../model/fact.ts'
import { referencesOf } from '../model/formula.ts'
import { quoteAll } from '../model/found.ts'
import { nearMiss } from '../model/near-miss.ts'
import type { Release } from '../model/release.ts'
import type { Amount } from './amount.ts'
import type { Desk } from './desk.ts'
import { nameMessage, unitMessage } from './words-agree.ts'

/**
 * The names of plotted amounts: their own labels, else the mines' where each is about a mine of its own, else the lines'. Names
 * that stand twice, and labels that their figures contradict, are flaws of the list under `key`.
 */
export function labelsOf(key: string, plotted: readonly PlottedAmount[], amounts: readonly Amount[], desk: Desk): string[] {
  const mines = amounts.map(({ facts }) => facts[0]?.mine)
  const byMine = mines.length > 1 && new Set(mines).size === mines.length && mines.every(Boolean)
  const labels = plotted.map(({ label, amount }, index) => {
    const fact = amounts[index]?.facts[0]
    return label ?? (byMine ? mineName(fact, desk.release) : undefined) ?? lineLabel(fact) ?? amount.text
  })
  requireLabels(key, plotted, labels, amounts, desk)
  return labels
}

function requireLabels(key: string, plotted: readonly PlottedAmount[], labels: readonly string[], amounts: readonly Amount[], desk: Desk): void {
  const read = labels.map((label) => label.toLowerCase())
  plotted.forEach(({ label, amount }, index) => {
    const facts = amounts[index]?.facts ?? []
    if (read.indexOf(read[index] ?? '') !== index) desk.flaw([key, index], `expected names that tell the figures apart, found \`${labels[index]}\` a second time; give each a \`label\` of its own`)
    const lines = new Set(referencesOf(amount.tree).map((one) => `${one.statement}.${one.line}`))
    if (!label && lines.size > 1) desk.flaw([key, index], `expected a \`label\` for \`${amount.text}\`, which is no line with a name of its own, found none; add it`)
    const messages = label ? [nameMessage(label, facts, desk.release), unitMessage(label, facts), swapMessage(label, facts)] : []
    for (const message of messages) if (message) desk.flaw([key, index, 'label'], message)
  })
}

/** What is wrong with a label that is the name of another line of the statement than its own. */
function swapMessage(label: string, facts: readonly Fact[]): string | undefined {
  const [fact, ...others] = [...new Map(facts.map((one) => [one.line, one])).values()]
  const isNamed = ({ label: one }: Fact['line']) => one.replace(/:$/, '').toLowerCase() === label.toLowerCase()
  if (!fact || others.length > 0 || isNamed(fact.line)) return undefined
  const other = fact.statement.lines.find((line) => line.role !== 'heading' && isNamed(line))
  return other && `expected a label for \`${fact.statement.id}.${fact.line.id}\`, found \`${label}\`, which is what \`${fact.statement.id}.${other.id}\` is called; correct one of them`
}

/** The name of what a statement is about: its mine's, else its own title. */
function placeLabel(id: string, { statements, company }: Release): string {
  const statement = statements.find((one) => one.id === id)
  return company.mines.find((mine) => mine.id === statement?.mine)?.name ?? statement?.title ?? id
}

/** What each of some statements is about; one that there is none of or that stands twice is a flaw. */
export function placeLabels(of: readonly string[], desk: Desk): string[] {
  const known = desk.release.statements.map(({ id }) => id)
  of.forEach((id, index) => {
    if (!known.includes(id)) desk.flaw(['of', index], `expected a statement of this release, found \`${id}\`${nearMiss(id, known)}; known are ${quoteAll(known)}`)
  })
  const labels = of.map((statement) => placeLabel(statement, desk.release))
  labels.forEach((label, index) => {
    if (labels.indexOf(label) !== index) desk.flaw(['of', index], `expected each of \`of\` once, found \`${label}\` a second time; remove it`)
  })
  return labels
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
