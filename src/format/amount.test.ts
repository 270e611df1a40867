import { describe, expect, it } from 'vitest'
import { parseFigure, type Figure } from '../model/figure.ts'
import { parseUnit, type Unit } from '../model/unit.ts'
import { figureToAmount, figureToExactText, tellingOf } from './amount.ts'

const figure = (text: string) => parseFigure(text) as Figure
const unit = (text: string) => parseUnit(text) as Unit
const said = (text: string, of: string) => Object.values(figureToAmount(figure(text), unit(of))).join(' ').trim()

describe('figureToAmount(figure, unit)', () => {
  it.each([
    ['28079', 'USD thousands', '$28.1 million'], ['-17460', 'USD thousands', '$(17.5) million'], ['5647', 'USD thousands', '$5.6 million'],
    ['2643429', 'oz', '2.64 million oz'], ['5802', 'oz thousands', '5.80 million oz'], ['1234567', 'USD thousands', '$1.2 billion'], ['250.44', 'EUR millions', '€250.4 million'],
  ])('says %s %s in millions or billions: %s', (text, of, expected) => {
    expect(said(text, of)).toBe(expected)
  })

  it.each([
    ['47176', 'oz', '47,176 oz'], ['810', 'USD thousands', '$810 thousand'], ['1.33', 'USD/oz', '$1.33 per oz'], ['23.2', 'US cents/lb', '23.2 US cents per lb'],
    ['-0.16', 'USD/share', '$(0.16) per share'], ['nil', 'USD thousands', '– thousand'], ['273', 'days', '273 days'],
  ])('says %s %s as printed, below a million: %s', (text, of, expected) => {
    expect(said(text, of)).toBe(expected)
  })

  it('gives as many digits more as its rounding needs to be certain, down to the printed ones', () => {
    expect(said('28050', 'USD thousands')).toBe('$28.05 million')
    expect(said('28.5', 'USD millions')).toBe('$28.5 million')
  })

  it('tells another amount with as many decimals, but never as nothing', () => {
    const telling = tellingOf(figure('28079'), unit('USD thousands'))
    expect(figureToAmount(figure('6414'), unit('USD thousands'), telling).number).toBe('$6.4')
    expect(figureToAmount(figure('3'), unit('USD thousands'), telling)).toEqual({ number: '$3', unit: 'thousand' })
  })
})

describe('figureToExactText(figure, unit)', () => {
  it.each([['28079', 'USD thousands', '$28,079 thousand'], ['2643429', 'oz', '2,643,429 oz'], ['-0.16', 'USD/share', '$(0.16) per share'], ['78294', 'shares thousands', '78,294 thousand shares']])('says %s %s exactly: %s', (text, of, expected) => {
    expect(figureToExactText(figure(text), unit(of))).toBe(expected)
  })
})
