import { describe, expect, test } from 'vitest'
import { factsOf } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import { readSampleContent, RELEASE } from '../reading/sample-content.test-data.ts'
import { verifyProse } from './verify.ts'

function faultsOf(text: string): string[] {
  const release = readSampleContent({ [`${RELEASE}/prose/summary.md`]: `---\ntitle: A\npage: lead\norder: 1\n---\n\n${text}\n` }).releases[0] as Release
  return verifyProse(release, factsOf(release)).map(({ message }) => message)
}

describe('a bound figure is of a period as long as its sentence names:', () => {
  test('one of another length is found', () => {
    expect(faultsOf('In the first half copper brought [$12.4 million](fact:sales.copper).')).toEqual([
      'expected a figure of 6 months, as the sentence says, found `$12.4 million` bound to `sales.copper@2021-Q2`; bind another figure, or name its period',
    ])
  })

  test.each([
    'In the second quarter copper brought [$12.4 million](fact:sales.copper).',
    'In the first half copper brought [$24.1 million](fact:sales.copper@2021-H1), of which [$12.4 million](fact:sales.copper) in the quarter.',
    'It brought [$12.4 million](fact:sales.copper); in the first half it brought [$24.1 million](fact:sales.copper@2021-H1).',
    'Copper brought [$12.4 million](fact:sales.copper). The first half is over.',
    'After six months [$3.1 million](fact:balance-sheet.cash@2021-06-30) were left.',
  ])('%s holds', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})
