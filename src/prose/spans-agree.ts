import type { Link } from 'mdast'
import type { Links } from './link-message.ts'
import { nodeToText } from './markdown.ts'
import type { Sentence } from './sentences.ts'
import type { Flaw } from './verify.ts'

/** How sentences name a stretch of time, and how many months it has. */
const SPANS: readonly [words: RegExp, months: number][] = [
  [/\bquarter\b|\bthree months\b/i, 3],
  [/\bsix months\b|\b(?:first|second) half\b|\bhalf[- ]year/i, 6],
  [/\bnine months\b/i, 9],
  [/\btwelve months\b|\bfull year\b|\bwhole year\b/i, 12],
]

/**
 * A flaw for each bound figure whose sentence names stretches of time, and none as long as the figure's own: nine months’
 * words bound to a quarter’s figure.
 */
export function spanFlaws(sentences: readonly Sentence[], links: Links): Flaw[] {
  return sentences.flatMap(({ text, bound }) => {
    const named = monthsIn(text)
    return named.length > 0 ? bound.flatMap((link) => flawOf(link, links, named)) : []
  })
}

/** How many months the stretches of time have that a text names. */
export function monthsIn(text: string): number[] {
  return SPANS.filter(([words]) => words.test(text)).map(([, months]) => months)
}

function flawOf(link: Link, links: Links, named: readonly number[]): Flaw[] {
  const other = links.get(link)?.terms.find(({ period }) => period.kind === 'duration' && !named.includes(period.months))
  return other ? [{
    offset: link.position?.start.offset ?? 0,
    message: `expected a figure of ${named.join(' or ')} months, as the sentence says, found \`${nodeToText(link).trim()}\` bound to \`${other.id}\`; bind another figure, or name its period`,
  }] : []
}
