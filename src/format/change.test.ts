import { describe, expect, it } from 'vitest'
import { parseFigure, type Figure } from '../model/figure.ts'
import { toChange } from './change.ts'

const figure = (text: string) => parseFigure(text) as Figure
const change = (before: string, now: string, sense?: 'higher' | 'lower') => toChange(figure(before), figure(now), sense)
const texts = (before: string, now: string) => {
  const { text, spoken, direction } = change(before, now) ?? {}
  return [text, spoken, direction]
}

describe('toChange(before, now, sense)', () => {
  it.each([
    ['13983', '19485', ['+39%', 'up 39%', 'up']],
    ['13807', '8611', ['−38%', 'down 38%', 'down']],
    ['100', '100', ['0%', 'unchanged', 'level']],
    ['1.00', '1', ['0%', 'unchanged', 'level']],
    ['200', '301', ['+51%', 'up 51%', 'up']],
    ['200', '99', ['−51%', 'down 51%', 'down']],
    ['1', '100', ['+9,900%', 'up 9,900%', 'up']],
    ['100', '0', ['−100%', 'down 100%', 'down']],
    ['100', 'nil', ['−100%', 'down 100%', 'down']],
  ])('from %s to %s is a percentage, halves rounded away from zero', (before, now, expected) => {
    expect(texts(before, now)).toEqual(expected)
  })

  it('of less than half a percent is no `+0%`, yet has its direction', () => {
    expect(texts('1000', '1004')).toEqual(['0%', 'up by less than 1%', 'up'])
    expect(texts('1000', '996')).toEqual(['0%', 'down by less than 1%', 'down'])
  })

  it.each([['nil', '5'], ['0', '5'], ['-10', '5'], ['10', '-5'], ['-10', '-5']])('from %s to %s has no percentage that means anything', (before, now) => {
    expect(change(before, now)?.text).toBe('n.m.')
    expect(change(before, now)?.spoken).toMatch(/^(up|down), percentage not meaningful$/)
  })

  it('of a blank cell is none', () => {
    expect(change('blank', '5')).toBeUndefined()
    expect(change('5', 'blank')).toBeUndefined()
  })

  it('is good or bad by the sense of its line, and neither without one', () => {
    expect([change('1', '2', 'higher'), change('1', '2', 'lower'), change('1', '2'), change('2', '1', 'lower'), change('2', '2', 'higher')].map((one) => one?.outcome))
      .toEqual(['favourable', 'unfavourable', undefined, 'favourable', undefined])
    expect(change('-10', '5', 'higher')?.outcome).toBe('favourable')
  })
})
