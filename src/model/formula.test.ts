import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit } from './fit.ts'
import { formulaSchema, isSum, parseFormula, parseReference, referencesOf, soleReference, type Formula } from './formula.ts'

/** A formula in brackets throughout, so that a test shows how it was understood. */
function show(formula: Formula): string {
  switch (formula.kind) {
    case 'number': return formula.value
    case 'reference': {
      const { statement, line, period } = formula.reference
      return `${statement ? `${statement}.` : ''}${line}${period ? `@${period}` : ''}`
    }
    case 'negate': return `-(${show(formula.of)})`
    case 'operation': return `(${show(formula.left)} ${formula.operator} ${show(formula.right)})`
    case 'call': return `${formula.name}(${show(formula.of)})`
  }
}

describe('formula.parseFormula(text)', () => {
  it.each([
    ['a - b', '(a - b)'],
    ['a-b', 'a-b'],
    ['a -b', '(a - b)'],
    ['a-1', 'a-1'],
    ['a - 1', '(a - 1)'],
    ['total-costs / units-sold', '(total-costs / units-sold)'],
    ['a + b - c', '((a + b) - c)'],
    ['a - (b + c)', '(a - (b + c))'],
    ['a + b * c', '(a + (b * c))'],
    ['a / b / c', '((a / b) / c)'],
    ['-a + b', '(-(a) + b)'],
    ['a - -b', '(a - -(b))'],
    ['sales.total@2003-Q3 - sales.total@2002-Q3', '(sales.total@2003-Q3 - sales.total@2002-Q3)'],
    ['total@2003-09-30/2', '(total@2003-09-30 / 2)'],
    ['cash@2024-9M * 0.50', '(cash@2024-9M * 0.50)'],
    ['opening(balances.cash) + change(sales.total)', '(opening(balances.cash) + change(sales.total))'],
    ['closing(a - b)', 'closing((a - b))'],
    ['change(a) > change(b)', '(change(a) > change(b))'],
    ['true + null', '(true + null)'],
    ['opening', 'opening'],
    ['a\n  + b', '(a + b)'],
  ])('understands %j as %s', (text, expected) => {
    expect(show(parseFormula(text))).toBe(expected)
  })

  it.each([
    ['', 'expected one formula of names, numbers, `+ - * /` and brackets, found ``'],
    ['a b', 'expected one formula of names, numbers, `+ - * /` and brackets, found `a b`'],
    ['a, b', 'expected one formula of names, numbers, `+ - * /` and brackets, found `a, b`'],
    ['a. b', 'expected one formula of names, numbers, `+ - * /` and brackets, found `a. b`'],
    ['a +', 'expected a formula such as `product + service` or `costs / units`, found `a +`'],
    ['(a', 'expected a formula such as `product + service` or `costs / units`, found `(a`'],
    ['1e3', 'expected a formula such as `product + service` or `costs / units`, found `1e3`'],
    ['a = b', 'expected names, numbers, `+ - * /` and brackets, found `=` in `a = b`'],
    ['a % b', 'expected names, numbers, `+ - * /` and brackets, found `%` in `a % b`'],
    ['$0 + a', 'expected names, numbers, `+ - * /` and brackets, found `$` in `$0 + a`'],
    ['a_b', 'expected names, numbers, `+ - * /` and brackets, found `_` in `a_b`'],
    ['a – b', 'expected names, numbers, `+ - * /` and brackets, found `–` in `a – b`'],
    ['"a"', 'expected names, numbers, `+ - * /` and brackets, found `"` in `"a"`'],
    ['a ? b : c', 'expected names, numbers, `+ - * /` and brackets, found `?` in `a ? b : c`'],
    ['Total + a', 'expected a name such as `total`, `sales.total` or `sales.total@2024-Q1`, found `Total` in `Total + a`'],
    ['a.b.c', 'expected a name such as `total`, `sales.total` or `sales.total@2024-Q1`, found `a.b.c` in `a.b.c`'],
    ['a@2003-Q3-b', 'expected a name such as `total`, `sales.total` or `sales.total@2024-Q1`, found `a@2003-Q3-b` in `a@2003-Q3-b`'],
    ['1E3 * a', 'expected a number such as `2` or `0.5`, found `1E3` in `1E3 * a`'],
    ['.5 * a', 'expected a number such as `2` or `0.5`, found `.5` in `.5 * a`'],
    ['+a', 'expected `-` before a name, found `+` in `+a`'],
    ['a ** b', 'expected one of `+ - * / > <`, found `**` in `a ** b`'],
    ['a >= b', 'expected names, numbers, `+ - * /` and brackets, found `=` in `a >= b`'],
    ['a >> b', 'expected one of `+ - * / > <`, found `>>` in `a >> b`'],
    ['sum(a)', 'expected `opening(x)`, `closing(x)` or `change(x)`, found `sum(…)` in `sum(a)`'],
    ['opening()', 'expected `opening(x)`, `closing(x)` or `change(x)`, found `opening(…)` in `opening()`'],
    ['opening(a, b)', 'expected `opening(x)`, `closing(x)` or `change(x)`, found `opening(…)` in `opening(a, b)`'],
    ['a(b)(c)', 'expected `opening(x)`, `closing(x)` or `change(x)`, found `?(…)` in `a(b)(c)`'],
  ])('refuses %j', (text, message) => {
    expect(() => parseFormula(text)).toThrow(new SyntaxError(message))
  })

  it('refuses a formula that is too long to explain a line', () => {
    const text = Array.from({ length: 100_000 }, () => 'a').join('+')
    expect(() => parseFormula(text)).toThrow(new SyntaxError('expected a formula of at most 2000 characters, found 199999; give its parts lines of their own'))
  })

  it('throws nothing but SyntaxErrors, whatever is typed', () => {
    const token = fc.constantFrom('a', 'b-c', 'd.e', '@', '2003-Q3', '1', '.5', '+', '-', '*', '/', '(', ')', ' ', '>', ',', '.', '$1', 'opening', '[', '"', '\\', 'é', '\n')
    fc.assert(fc.property(fc.array(token).map((tokens) => tokens.join('')), (text) => {
      try { parseFormula(text) } catch (error) { expect(error).toBeInstanceOf(SyntaxError) }
    }), { numRuns: 1000 })
  })

  it('reads names back as they were typed', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/)
    fc.assert(fc.property(name, name, name, (a, b, c) => { expect(show(parseFormula(`${a} - ${b}.${c}`))).toBe(`(${a} - ${b}.${c})`) }))
  })
})

describe('formula.formulaSchema', () => {
  it('keeps the text on one line, as it is quoted', () => {
    const result = fit(formulaSchema, 'a\n  + b\n')
    expect('value' in result && result.value.text).toBe('a + b')
  })

  it('hands the parser’s message on', () => {
    expect(fit(formulaSchema, 'a b')).toEqual({ misfits: [{ path: [], message: 'expected one formula of names, numbers, `+ - * /` and brackets, found `a b`' }] })
  })
})

describe('formula.parseReference(text)', () => {
  it.each([
    ['total', { line: 'total' }], ['sales.total', { statement: 'sales', line: 'total' }],
    ['sales.total@2003-Q3', { statement: 'sales', line: 'total', period: '2003-Q3' }], ['total@2003-09-30', { line: 'total', period: '2003-09-30' }],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  it.each(['', 'Total', '.total', 'sales.', 'a.b.c', 'total@', 'a b', '1total', 'total@q3'])('refuses %j', (text) => {
    expect(parseReference(text)).toBeUndefined()
  })
})

describe('formula.referencesOf(formula)', () => {
  it('lists every name, in reading order and as often as it stands', () => {
    expect(referencesOf(parseFormula('-a / (b.c + 2) - opening(a)')).map(({ line }) => line)).toEqual(['a', 'c', 'a'])
  })
})

describe('formula.soleReference(formula)', () => {
  it.each([['a', 'a'], ['opening(b.a)', 'a'], ['closing(a)', 'a'], ['change(a)', undefined], ['-a', undefined], ['a + b', undefined], ['2', undefined]])('of %s is %s', (text, line) => {
    expect(soleReference(parseFormula(text))?.line).toBe(line)
  })
})

describe('formula.isSum(formula)', () => {
  it.each([['a', true], ['a + b - c', true], ['-a - (b + c)', true], ['opening(a) + b', true], ['a * b', false], ['a / b', false], ['a + 1', false], ['change(a)', false], ['a > b', false]])('of %s: %s', (text, expected) => {
    expect(isSum(parseFormula(text))).toBe(expected)
  })
})
