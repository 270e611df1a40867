import { factsOfLine, type Fact, type Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import type { Formula } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { evaluate, EvaluationError, NotPrintedError } from './evaluate.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each steady ratio that cannot be worked out, or that forms in fewer than two columns, so that it checks nothing. */
export function steadyRatiosForm(release: Release, facts: Facts): Fault[] {
  return release.statements.flatMap((statement) => statement.lines.flatMap((line, index) => line.steady.flatMap(({ to }, at) => {
    const messages = messagesFor(factsOfLine(statement, line), to, facts)
    return messages.map((message) => ({ file: statementFile(release, statement.id), path: ['lines', index, 'steady', at, 'to'], message }))
  })))
}

function messagesFor(line: readonly Fact[], { text, tree }: Fact['line']['steady'][number]['to'], facts: Facts): string[] {
  const formed = line.filter(({ figure }) => figure.kind === 'number').map((fact) => form(tree, fact, facts))
  const messages = formed.filter((one) => typeof one === 'string')
  const count = formed.filter((one) => one === true).length
  if (messages.length > 0 || count > 1) return [...new Set(messages)]
  return [`expected two columns or more for which the line and all figures of \`${text}\` are printed, found ${count === 0 ? 'none' : 'one'}; correct its names or periods, or remove it`]
}

/** Whether a ratio to an amount forms in a fact's column, or what stands in the way of it in any column. */
function form(tree: Formula, fact: Fact, facts: Facts): boolean | string {
  try {
    return !evaluate(tree, { facts, statement: fact.statement.id, period: fact.period.id }).value.equals(0)
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    return error instanceof NotPrintedError ? false : error.message
  }
}
