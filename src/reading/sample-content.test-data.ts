// A made-up company for tests: other metals, one mine, three columns; every relation of it ties but one, which is explained.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { problemToText } from '../model/problem.ts'
import { MINE_FILES } from './sample-mine.test-data.ts'
import { BALANCE_FILES } from './sample-balances.test-data.ts'
import { MONEY_FILES } from './sample-money.test-data.ts'
import { readContent, type Content } from './read-content.ts'

/** What becomes of one file: another text, other bytes, its text changed, or no file at all. */
export type Edit = string | Uint8Array | null | ((text: string) => string | Uint8Array)

/** The folder of the one release, and that of its statements. */
export const RELEASE = 'releases/2021-q2'
export const STATEMENTS = `${RELEASE}/statements`

const COMPANY = `name: Stannary & Daughters Limited
shortName: Stannary
ticker: STNY
exchange: LSE
headquarters: Truro, United Kingdom
website: https://stannary.example
names: [Form 7-B]
metals:
  - { id: copper, name: Copper, hue: ochre }
  - { id: tin, name: Tin, hue: slate }
segments:
  - { id: mining, name: Mining, metal: copper }
mines:
  - id: deep-lode
    name: Deep Lode
    place: Camborne, United Kingdom
    coordinates: [50.21, -5.30]
    metals: [copper, tin]
    segment: mining
    share: '62.5'
`

const GLOSSARY = `- id: lode
  term: Lode
  meaning: A vein of ore.
- id: by-product
  term: By-product
  meaning: A metal that comes along with the one that is mined for.
  also: [byproduct]
`

const HEAD = `title: Second quarter of 2021
published: 2021-08-03
period: 2021-Q2
columns: [2021-Q2, 2020-Q2, 2021-H1]
source:
  document: Filing 7
  lines: 90
contact:
  name: Jenna Pascoe
`

const SUMMARY = `---
title: Summary
page: lead
order: 1
---

Sales were [$17.7 million](fact:highlights.sales).
`

const NOTES = `---
title: Notes
page: notes
order: 1
---

## by-product

Tin is a by-product of copper.

## non-gaap

Cost per tonne is not a measure of the accounting rules.
`

/** Every file of the made-up content, by its path. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'company.yaml': COMPANY,
  'glossary.yaml': GLOSSARY,
  [`${RELEASE}/release.yaml`]: HEAD,
  [`${RELEASE}/prose/summary.md`]: SUMMARY,
  [`${RELEASE}/prose/notes.md`]: NOTES,
  ...Object.fromEntries(Object.entries({ ...MONEY_FILES, ...BALANCE_FILES, ...MINE_FILES }).map(([file, text]) => [`${RELEASE}/${file}`, text])),
}

/** Writes the made-up content into a folder, with some files edited; throws when an edit of a text names no file. */
export function writeSampleContent(folder: string, edits: Readonly<Record<string, Edit>> = {}): void {
  for (const file of new Set([...Object.keys(SAMPLE_FILES), ...Object.keys(edits)])) {
    const content = applyEdit(file, edits[file])
    if (content === null) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
}

/** Writes the made-up content into a folder that is gone after the test; returns its path. */
export function sampleFolder(edits: Readonly<Record<string, Edit>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'sample-content-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeSampleContent(folder, edits)
  return folder
}

/** The made-up content as it is read. */
export function readSampleContent(edits: Readonly<Record<string, Edit>> = {}): Content {
  return readContent(sampleFolder(edits))
}

/** The problems of reading the made-up content with edits, one line each. */
export function readingProblems(edits: Readonly<Record<string, Edit>>): string[] {
  return readSampleContent(edits).problems.map(problemToText)
}

/** An edit that replaces one piece of a text; throws when the text has no such piece. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`expected a text with \`${from}\`, found none`)
    return text.replace(from, () => to)
  }
}

function applyEdit(file: string, edit: Edit | undefined): string | Uint8Array | null {
  const text = SAMPLE_FILES[file]
  if (typeof edit !== 'function') return edit === undefined ? (text ?? null) : edit
  if (text === undefined) throw new Error(`expected a file of the made-up content, found \`${file}\``)
  return edit(text)
}
