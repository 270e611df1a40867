import { decimalToText, figureToText } from '../format/figure.ts'
import { periodToText } from '../format/period.ts'
import { typeset } from '../format/typeset.ts'
import type { Finding } from '../model/finding.ts'
import type { Release } from '../model/release.ts'
import { toFindingView } from './finding-view.ts'

/** An exception with what it explains, period by period, in words. */
export interface ExceptionView {
  id: string
  title: string
  line: { statement: string; line: string }
  relation: string
  rows: { period: string; printed: string; result: string; difference: string }[]
  known: string
  likely: string | undefined
}

/** The exceptions of a release, each with its findings. */
export function exceptionViews({ exceptions }: Release, findings: readonly Finding[]): ExceptionView[] {
  return exceptions.flatMap((exception) => {
    const own = findings.filter((finding) => finding.exception === exception)
    const first = own[0]
    return first ? [{
      id: exception.id,
      title: typeset(`${first.fact.line.label}, ${first.fact.statement.title}`),
      line: { statement: first.fact.statement.id, line: first.fact.line.id },
      relation: exception.relation,
      rows: own.map((finding) => toRow(finding, exception.differences[finding.fact.period.id] ?? '')),
      known: exception.known,
      likely: exception.likely,
    }] : []
  })
}

function toRow(finding: Finding, difference: string): ExceptionView['rows'][number] {
  const { fact } = finding
  return { period: periodToText(fact.period), printed: figureToText(fact.figure), result: toFindingView(finding).result, difference: decimalToText(difference) }
}
