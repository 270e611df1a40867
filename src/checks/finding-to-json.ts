import type { Finding } from '../model/finding.ts'
import type { Interval } from '../model/interval.ts'
import { fractionToDecimal } from '../format/figure.ts'

/** A finding as plain JSON: numbers are decimal texts in the fact's unit. */
export function findingToJson({ id, kind, rule, fact, expression, terms, printed, computed, result, difference, verdict, exception }: Finding) {
  return {
    id,
    kind,
    ...(rule && { rule }),
    fact: fact.id,
    unit: fact.unit.id,
    expression,
    terms: terms.map((term) => term.id),
    printed: intervalToJson(printed),
    computed: intervalToJson(computed),
    result: fractionToDecimal(result, DECIMALS),
    difference: fractionToDecimal(difference, DECIMALS),
    verdict,
    ...(exception && { exception: exception.id }),
  }
}

const DECIMALS = 6

function intervalToJson({ low, high }: Interval): [string, string] {
  return [fractionToDecimal(low, DECIMALS), fractionToDecimal(high, DECIMALS)]
}
