import { expect, test } from 'vitest'
import { faultsOf } from './made-up.test-release.ts'

test.each([
  ['fact:profit.lead', 'statement `profit` has no line `lead`'],
  ['fact:loss.tin', 'there is no statement `loss`'],
  ['fact:balances.assets', 'it is printed for `2031-03-31`, `2030-12-31`'],
  ['fact:profit.tin@2029-Q1', 'it is printed for `2031-Q1`, `2030-Q1`'],
  ['fact:profit', 'expected one figure'],
  ['fact:profit.tin+profit.copper', 'a formula is a `claim:`'],
  ['claim:change(profit.lead)', 'found none for `profit.lead@2031-Q1`'],
  ['claim:profit.tin/', 'expected a formula'],
  ['claim:tin', 'expected a name with its statement'],
  ['claim:5', 'names a figure'],
  ['claim:profit.tin+output.tin', 'the same kind of unit'],
  ['claim:profit.tin>output.tin', 'the same kind of unit'],
  ['claim:profit.tin/profit.other@2030-Q1', 'the nil of'],
  ['claim:frob(profit.tin)', 'found `frob(…)`'],
  [`claim:${'a+'.repeat(600)}a`, 'at most 1000 characters'],
  ['stated:x', 'expected a line of the source'],
  ['stated:0', 'expected a line of the source'],
  ['stated:201', 'which has 200'],
])('a link to `%s` is refused: %s', (address, reason) => {
  expect(faultsOf(`It was [$7.2 million](${address}).`)).toEqual([expect.stringContaining(reason)])
})

test.each(['http://example.com', 'javascript:alert(1)', 'JAVASCRIPT:x', 'java&#10;script:x', 'data:text/html,x', 'mailto:a@b.c', '//example.com', 'Fact:profit.tin', 'https:evil'])(
  'a link to `%s` is refused for its scheme', (address) => {
    expect(faultsOf(`[here](${address})`)).toEqual([expect.stringMatching(/^expected a link with `fact:`/)])
  },
)

test.each(['https://example.com/a?b=c#d', '#part', 'tie-out/', 'lines/profit/tin/', '../glossary/'])('a link to `%s` is an ordinary link', (address) => {
  expect(faultsOf(`[here](${address})`)).toEqual([])
})
