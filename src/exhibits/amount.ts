import { factId, type Fact, type Facts } from '../model/fact.ts'
import { figureToFraction, figureToInterval } from '../model/figure.ts'
import { quoteAll } from '../model/found.ts'
import type { Formula, FunctionName, Reference } from '../model/formula.ts'
import Fraction from '../model/fraction.ts'
import { add, negate, point, type Interval } from '../model/interval.ts'
import { nearMiss } from '../model/near-miss.ts'
import { balanceDay, parsePeriod, type Period } from '../model/period.ts'
import type { Release } from '../model/release.ts'
import { parseUnit, type Unit } from '../model/unit.ts'

/** A figure to draw: printed as it is, or a sum or difference of printed ones. */
export interface Amount {
  /** In its unit; null for a printed dash, and for a sum of nothing but dashes. */
  value: Fraction | null
  /** What the rounding of the printed figures allows, in the same unit. */
  interval: Interval
  /** Decimals of the most exactly printed figure in it. */
  decimals: number
  unit: Unit
  /** The figures that it is or follows from, in reading order. */
  facts: Fact[]
}

/** Where an amount stands: what a name leaves out is taken from here. */
export interface AmountContext {
  release: Pick<Release, 'statements'>
  facts: Facts
  /** The id of the statement that bare names are looked up in. */
  statement?: string | undefined
  /** The id of the period that names without one mean. */
  period: string
}

/** An amount that cannot be had; the message says why. */
export class AmountError extends Error {}

/** A figure that is not printed for the period that was asked for. */
export class NotPrintedError extends AmountError {}

/** An amount without figures, which stands in for one that cannot be had. */
export const NO_AMOUNT: Amount = { value: null, interval: point(new Fraction(0)), decimals: 0, unit: parseUnit('ratio') as Unit, facts: [] }

/** Works out a sum or difference of figures in their own unit; throws an AmountError that says what stands in the way. */
export function workOut(formula: Formula, context: AmountContext): Amount {
  switch (formula.kind) {
    case 'reference': return factToAmount(lookUp(formula.reference, context))
    case 'negate': return negateAmount(workOut(formula.of, context))
    case 'call': return workOut(formula.of, { ...context, period: instantOf(formula.name, context.period) })
    case 'operation': return combine(formula.operator, workOut(formula.left, context), workOut(formula.right, context))
    case 'number': throw new AmountError(`expected figures of the release, found the number \`${formula.value}\``)
  }
}

/** The difference of two amounts of one unit, without figures where either has none; throws an AmountError where their units differ. */
export function differenceOf(one: Amount, other: Amount): Amount {
  return one.facts.length > 0 && other.facts.length > 0 ? combine('-', one, other) : NO_AMOUNT
}

function factToAmount(fact: Fact): Amount {
  const { figure, unit } = fact
  return {
    value: figure.kind === 'number' ? figureToFraction(figure) : null,
    interval: figureToInterval(figure),
    decimals: figure.kind === 'number' ? figure.decimals : 0,
    unit,
    facts: [fact],
  }
}

function negateAmount(amount: Amount): Amount {
  return { ...amount, value: amount.value && amount.value.neg(), interval: negate(amount.interval) }
}

function combine(operator: string, left: Amount, right: Amount): Amount {
  if (operator !== '+' && operator !== '-') throw new AmountError(`expected a sum or a difference of figures, found \`${operator}\``)
  if (left.unit.id !== right.unit.id) throw new AmountError(`expected figures of one unit on both sides of \`${operator}\`, found \`${left.unit.id}\` and \`${right.unit.id}\``)
  const other = operator === '-' ? negateAmount(right) : right
  return {
    value: left.value && other.value ? left.value.add(other.value) : left.value ?? other.value,
    interval: add(left.interval, other.interval),
    decimals: Math.max(left.decimals, right.decimals),
    unit: left.unit,
    facts: [...left.facts, ...right.facts],
  }
}

function instantOf(name: FunctionName, id: string): string {
  const period = parsePeriod(id)
  if (name === 'change') throw new AmountError('expected figures, or their sums and differences, found `change(…)`; the kinds `change` and `variance` show changes')
  if (period?.kind !== 'duration') throw new AmountError(`expected a stretch of time for \`${name}(…)\`, found \`${id}\``)
  return balanceDay(name, period)
}

function lookUp({ statement: named, line, period: when }: Reference, context: AmountContext): Fact {
  const [name, period] = [named ?? context.statement, when ?? context.period]
  if (!name) throw new AmountError(`expected a name with its statement such as \`sales.total\`, found \`${line}\``)
  const { statements } = context.release
  const statement = statements.find(({ id }) => id === name)
  if (!statement) throw new AmountError(`expected a statement of this release, found \`${name}\`${near(name, statements)}; known are ${list(statements)}`)
  const item = statement.lines.find(({ id }) => id === line)
  if (!item) throw new AmountError(`expected a line of \`${name}\`, found \`${line}\`${near(line, statement.lines)}; known are ${list(statement.lines.filter(({ role }) => role !== 'heading'))}`)
  if (item.role === 'heading') throw new AmountError(`expected a line with figures, found the heading \`${name}.${line}\`; name a line below it`)
  const fact = context.facts.get(factId(name, line, period))
  if (!fact) throw new NotPrintedError(`expected a printed figure of \`${name}.${line}\`, found none for \`${period}\`; the statement's columns are ${list(statement.columns)}${dayHint(statement.columns, period, `${name}.${line}`)}`)
  return fact
}

/** Balances are printed for days: what stands at the end of a stretch of time has to be asked for. */
function dayHint(columns: readonly Period[], id: string, name: string): string {
  const isOfDays = columns.every(({ kind }) => kind === 'instant')
  return isOfDays && parsePeriod(id)?.kind === 'duration' ? `, which are days: write \`closing(${name})\`, or days as \`periods\`` : ''
}

function near(name: string, known: readonly { id: string }[]): string {
  return nearMiss(name, known.map(({ id }) => id))
}

function list(known: readonly { id: string }[]): string {
  return quoteAll(known.map(({ id }) => id))
}
