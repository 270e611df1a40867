import type { Link } from 'mdast'
import { EvaluationError } from '../checks/evaluate.ts'
import type { Facts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { comparisonMisfit, misfitOf, type Misfit } from './agreement.ts'
import { parseBinding, type Binding } from './binding.ts'
import { looseFiguresIn } from './loose-figures.ts'
import { nodeToText } from './markdown.ts'
import { parseSaying } from './saying.ts'
import { isComparison, subjectOf, subjectToText, type Comparison, type Subject } from './subject.ts'

/** What is wrong with a link of the prose, its words or its address; undefined when nothing is. */
export function linkMessage(link: Link, release: Release, facts: Facts): string | undefined {
  const words = nodeToText(link).trim()
  if (words === '') return `expected words in the link to \`${link.url}\`, found none`
  if (link.title) return `expected a link without a title, found \`${link.title}\`; say it in the text`
  try {
    return bindingMessage(words, parseBinding(link.url), release, facts)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof EvaluationError) return `${error.message} (bound to \`${words}\`)`
    throw error
  }
}

function bindingMessage(words: string, binding: Binding, release: Release, facts: Facts): string | undefined {
  switch (binding.kind) {
    case 'link': return undefined
    case 'stated': return statedMessage(words, binding.line, release)
    case 'fact': case 'claim': {
      const subject = subjectOf(binding, release, facts)
      return isComparison(subject) ? comparisonMessage(words, subject) : amountMessage(words, subject, release)
    }
  }
}

function statedMessage(words: string, line: number, { source }: Release): string | undefined {
  if (line <= source.lines) return undefined
  return `expected a line of the source, which has ${source.lines}, found \`stated:${line}\` for \`${words}\``
}

function amountMessage(words: string, subject: Subject, { company }: Release): string | undefined {
  const saying = parseSaying(words, company.metals.map(({ name }) => name))
  if (!saying) {
    return `expected one amount such as \`$7.2 million\`, \`up 27%\`, \`minus 4 cents\` or \`doubled\` for ${whole(subject)}, found \`${words}\`; ` +
      'leave other words outside the link'
  }
  const misfit = misfitOf(saying, subject)
  return misfit && misfitMessage(misfit, words, subject)
}

function comparisonMessage(words: string, subject: Comparison): string | undefined {
  // A year is no amount that a comparison could prove, but a figure would pass unchecked.
  const [figure] = looseFiguresIn(words, [])
  if (figure) return `expected words without a figure for the comparison \`${subject.name}\`, found \`${figure.words}\`; bind the figure by itself`
  const misfit = comparisonMisfit(words, subject)
  if (misfit === 'amount') return `expected a comparison that is true, found \`${words}\` bound to \`${subject.name}\` (${subjectToText(subject)}); correct the words or the figures`
  return misfit && misfitMessage(misfit, words, subject)
}

function misfitMessage(misfit: Misfit, words: string, subject: Subject | Comparison): string {
  const wanted = { amount: 'agree with', unit: 'count the same kind of thing as', direction: 'point the same way as' }[misfit]
  return `expected words that ${wanted} ${whole(subject)}, found \`${words}\`; correct the words or the figure`
}

function whole(subject: Subject | Comparison): string {
  return `\`${subject.name}\` (${subjectToText(subject)})`
}
