import { expect, test } from 'vitest'
import { exceptionSchema } from '../model/exception.ts'
import { madeUpFacts, madeUpRelease } from './made-up.test-release.ts'
import { verifyExceptions } from './verify-exceptions.ts'

/** What is said about an exception's explanation: the path of each fault and its message. */
function faultsOf(known: string, likely: string, changes: Record<string, string> = {}): string[] {
  const exception = exceptionSchema.parse({ id: 'a', line: 'profit.total', relation: 'profit.tin', differences: { '2031-Q1': '1' }, known, likely })
  const release = { ...madeUpRelease([], changes), exceptions: [exception] }
  return verifyExceptions(release, madeUpFacts(changes)).map(({ file, path, message }) => `${file} ${path.join('/')}: ${message}`)
}

const BOUND = 'Tin earned [7,202 thousand dollars](fact:profit.tin), [31%](<claim:profit.copper / profit.total>) of it went to copper in 2031.'

test('verifyExceptions finds nothing where the figures of an explanation are bound and borne out', () => {
  expect(faultsOf(BOUND, 'A misprint.')).toEqual([])
})

test('verifyExceptions reports a figure that is bound to nothing, in what is known and in what is likely', () => {
  expect(faultsOf('It is off by 55 ounces.', 'Another 12 were sold.')).toEqual([
    expect.stringMatching(/^releases\/2031-q1\/exceptions\.yaml 0\/known: expected every figure bound .* found `55` bound to nothing/),
    expect.stringMatching(/^releases\/2031-q1\/exceptions\.yaml 0\/likely: expected every figure bound .* found `12` bound to nothing/),
  ])
})

test('verifyExceptions reports words that the figures no longer bear out, and markup', () => {
  expect(faultsOf(BOUND, 'A <b>misprint</b>.', { 'profit.tin': '7302' })).toEqual([
    expect.stringContaining('0/known: expected words that agree with `profit.tin@2031-Q1` (7,302 USD thousands), found `7,202 thousand dollars`'),
    expect.stringContaining('0/likely: expected paragraphs, headings, lists, emphasis and links, found raw HTML'),
    expect.stringContaining('0/likely: expected paragraphs, headings, lists, emphasis and links, found raw HTML'),
  ])
})
