import { describe, expect, test } from 'vitest'
import { factsOf } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { readSampleContent, RELEASE } from '../reading/sample-content.test-data.ts'
import { verifyProse } from './verify.ts'

const COMPANY = `name: A & B
shortName: A
ticker: A
exchange: LSE
headquarters: Truro
metals:
  - { id: copper, name: Copper, hue: ochre }
  - { id: tin, name: Tin, hue: slate }
segments:
  - { id: mining, name: Mining, metal: copper }
mines:
  - { id: deep-lode, name: Deep Lode, place: Camborne, metals: [copper, tin] }
  - { id: north-pit, name: North Pit, place: Truro, metals: [tin] }
`

/** What is said of a text of the made-up company with a second mine. */
function faultsOf(text: string): string[] {
  const release = readSampleContent({ 'company.yaml': COMPANY, [`${RELEASE}/prose/summary.md`]: `---\ntitle: A\npage: lead\norder: 1\n---\n\n${text}\n` }).releases[0] as Release
  return verifyProse(release, factsOf(release)).map(({ message }) => message)
}

describe('a bound figure is of what its sentence names:', () => {
  test('one of another metal is found', () => {
    expect(faultsOf('Tin brought [$12.4 million](fact:sales.copper).')).toEqual([
      'expected a figure about Tin, as the sentence says, found `$12.4 million` bound to `sales.copper@2021-Q2`, which is about `copper`; bind another figure, or name it',
    ])
  })

  test('one of another mine is found, its table being about the mine', () => {
    expect(faultsOf('North Pit stood [still](claim:deep-lode.copper>deep-lode.copper@2020-Q2).')).toEqual([expect.stringContaining('expected a figure about North Pit, as the sentence says, found `still`')])
  })

  test.each([
    'Copper brought [$12.4 million](fact:sales.copper).',
    'Sales were [$12.4 million](fact:sales.copper).',
    'With tin, copper brought [$12.4 million](fact:sales.copper).',
    'Tin was weak. Sales were [$12.4 million](fact:sales.copper).',
    'Tinny sales were [$12.4 million](fact:sales.copper).',
    'Tin and the rest brought [$17.7 million](fact:sales.total).',
    'At 3.5% tin, copper brought [$12.4 million](fact:sales.copper).'.replace('3.5% ', ''),
    'At Deep Lode ore [grew](claim:deep-lode.copper>deep-lode.copper@2020-Q2).',
  ])('%s holds', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})
