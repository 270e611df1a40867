import type { Link } from 'mdast'
import { EvaluationError } from '../checks/evaluate.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { isMoney, type Unit } from '../model/unit.ts'
import { comparisonMisfit, misfitOf, type Misfit } from './agreement.ts'
import { parseBinding, type Binding } from './binding.ts'
import { isRecord, looseFiguresIn } from './loose-figures.ts'
import { nodeToText } from './markdown.ts'
import { pageMessage } from './page-links.ts'
import { parseSaying } from './saying.ts'
import { factToSubject, isComparison, subjectOf, subjectToText, termsOf, type Comparison, type Subject } from './subject.ts'

/** A link of the prose that was looked into. */
export interface ReadLink {
  /** What is wrong with its words or its address. */
  message?: string | undefined
  /** The figures that bear its words out; none for one that binds nothing or is at fault. */
  terms: Fact[]
}

/** The links of a text, looked into. */
export type Links = ReadonlyMap<Link, ReadLink>

/** Looks into a link: what is wrong with it, and the figures behind it. */
export function readLink(link: Link, release: Release, facts: Facts): ReadLink {
  const words = nodeToText(link).trim()
  if (words === '') return refuse(`expected words in the link to \`${link.url}\`, found none`)
  if (link.title) return refuse(`expected a link without a title, found \`${link.title}\`; say it in the text`)
  try {
    return readBinding(words, parseBinding(link.url), release, facts)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof EvaluationError) return refuse(`${error.message} (bound to \`${words}\`)`)
    throw error
  }
}

function refuse(message: string): ReadLink {
  return { message, terms: [] }
}

function readBinding(words: string, binding: Binding, release: Release, facts: Facts): ReadLink {
  switch (binding.kind) {
    case 'link': return { message: pageMessage(binding.href, release), terms: [] }
    case 'stated': return { message: statedMessage(words, binding.line, release) ?? printedMessage(words, release, facts), terms: [] }
    case 'fact': case 'claim': {
      const subject = subjectOf(binding, release, facts)
      return { message: isComparison(subject) ? comparisonMessage(words, subject) : amountMessage(words, subject, release), terms: termsOf(subject) }
    }
  }
}

function statedMessage(words: string, line: number, { source }: Release): string | undefined {
  if (line <= source.lines) return undefined
  return `expected a line of the source, which has ${source.lines}, found \`stated:${line}\` for \`${words}\``
}

/** What a table prints to three digits or more in the very unit of the words can be bound, and so be checked. */
function printedMessage(words: string, { company }: Release, facts: Facts): string | undefined {
  const saying = parseSaying(words, company.metals.map(({ name }) => name))
  if (saying?.kind !== 'amount' || saying.hedge || saying.isMultiple || !(saying.unit || saying.money) || digitsOf(words) < 3) return undefined
  const isSaid = ({ counted, per, ...unit }: Unit) => per === saying.per && (saying.unit ? counted === saying.unit : isMoney({ counted, ...unit }))
  const printed = [...facts.values()].find((fact) => fact.figure.kind === 'number' && isSaid(fact.unit) && !misfitOf(saying, factToSubject(fact)))
  return printed && `expected words that no table prints for \`stated:\`, found \`${words}\`, which is ${whole(factToSubject(printed))}; bind it, \`fact:${printed.id}\``
}

/** How many digits of a number in words are significant. */
function digitsOf(words: string): number {
  const digits = words.replace(/[^\d.]/g, '').replace(/^[0.]+/, '')
  return (digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/, '')).length
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
  const figure = looseFiguresIn(words, []).find((one) => !isRecord(one))
  if (figure) return `expected words without a figure for the comparison \`${subject.name}\`, found \`${figure.words}\`; bind the figure by itself`
  const misfit = comparisonMisfit(words, subject)
  if (misfit === 'amount') return `expected a comparison that is true, found \`${words}\` bound to \`${subject.name}\` (${subjectToText(subject)}); correct the words or the figures`
  return misfit && misfitMessage(misfit, words, subject)
}

function misfitMessage(misfit: Misfit, words: string, subject: Subject | Comparison): string {
  if (misfit === 'precision') return `expected words no more precise than ${whole(subject)} allows, found \`${words}\`; round them, or say \`about\``
  const wanted = { amount: 'agree with', unit: 'count the same kind of thing as', direction: 'point the same way as' }[misfit]
  return `expected words that ${wanted} ${whole(subject)}, found \`${words}\`; correct the words or the figure`
}

function whole(subject: Subject | Comparison): string {
  return `\`${subject.name}\` (${subjectToText(subject)})`
}
