import { fractionToDecimal } from '../format/figure.ts'
import type { Exception } from '../model/exception.ts'
import type { Fault } from '../model/fault.ts'
import { roundTo } from '../model/figure.ts'
import { isAgainst, type Finding } from '../model/finding.ts'
import Fraction from '../model/fraction.ts'
import type { Release } from '../model/release.ts'

/** The findings with the explanations that apply to them, and a fault for each exception that no longer applies. */
export function applyExceptions(release: Release, findings: Finding[]): { findings: Finding[]; faults: Fault[] } {
  const faults: Fault[] = []
  const explained = new Map<Finding, Exception>()
  release.exceptions.forEach((exception, index) => {
    for (const [period, difference] of Object.entries(exception.differences)) {
      const about = findings.filter((finding) => isAbout(finding, exception, period))
      const fits = about.filter((finding) => !messageFor(exception, period, difference, finding))
      const found = fits.find((finding) => !explained.has(finding)) ?? fits[0] ?? about.find(({ verdict }) => isAgainst(verdict)) ?? about[0]
      const other = found && explained.get(found)
      const message = other ? twiceMessage(exception, other) : messageFor(exception, period, difference, found)
      if (found && !message) explained.set(found, exception)
      if (message) faults.push({ file: `${release.folder}/exceptions.yaml`, path: [index, 'differences', period], message })
    }
  })
  return { findings: findings.map((finding) => withException(finding, explained.get(finding))), faults }
}

/** A declared relation is named as it is written, a rule true by nature by its name. */
function isAbout({ fact, expression, rule }: Finding, { line, relation }: Exception, period: string): boolean {
  return fact.id === `${line}@${period}` && relation === (rule ?? expression)
}

function messageFor({ id, line, relation }: Exception, period: string, difference: string, found: Finding | undefined): string | undefined {
  const what = `\`${line}\` = \`${relation}\` in ${period}`
  if (!found) return `expected a relation that exists, found ${what} in exception \`${id}\`; correct or remove it`
  if (!isAgainst(found.verdict)) return `expected a finding that does not tie, found that ${what} ties; remove it from exception \`${id}\``
  const decimals = Math.max(difference.split('.')[1]?.length ?? 0, decimalsOf(found))
  if (roundTo(found.difference, decimals).equals(new Fraction(difference))) return undefined
  return `expected the difference that is explained, ${difference}, found ${fractionToDecimal(found.difference, decimals)} for ${what}; the explanation is of other figures`
}

function twiceMessage({ id }: Exception, other: Exception): string {
  return `expected one exception for each finding, found \`${id}\` after \`${other.id}\`; remove one of them`
}

/** An explanation is of the difference to the last printed digit at least. */
function decimalsOf({ fact: { figure } }: Finding): number {
  return figure.kind === 'number' ? figure.decimals : 0
}

function withException(finding: Finding, exception: Exception | undefined): Finding {
  return exception ? { ...finding, exception } : finding
}
