import { describe, expect, it } from 'vitest'
import { EXHIBITS, exhibitProblems } from './sample-exhibits.test-data.ts'

const swapped = (from: string, to: string) => {
  if (!EXHIBITS.includes(from)) throw new Error(`expected exhibits with \`${from}\``)
  return exhibitProblems(EXHIBITS.replace(from, to))
}

describe('checkExhibits(release, facts)', () => {
  it('finds nothing wrong with exhibits that can be drawn', () => {
    expect(exhibitProblems(EXHIBITS)).toEqual([])
  })

  it.each([
    ['a statement that there is none of', 'lines: [sales.tin]', 'lines: [sale.tin]', '15:11: expected a statement of this release, found `sale` (did you mean `sales`?); known are `highlights`, `sales`'],
    ['a line that there is none of, once for all views', 'lines: [sales.copper, {', 'lines: [sales.coper, {', '3:11: expected a line of `sales`, found `coper` (did you mean `copper`?); known are `copper`, `tin`, `other`, `total`'],
    ['a line without its statement', 'lines: [sales.tin]', 'lines: [tin]', '15:11: expected a name with its statement such as `sales.total`, found `tin`'],
    ['a period that is not printed', 'periods: [2021-Q2]\n  title: Costs took', 'periods: [2020-H1]\n  title: Costs took',
      '33:12: expected periods that the figures are printed for, found `2020-H1`; the statement\'s columns are `2021-Q2`, `2020-Q2`, `2021-H1`'],
    ['a period that is not printed beside one that is', 'lines: [sales.tin]\n  periods: [2021-Q2, 2020-Q2]', 'lines: [sales.tin]\n  periods: [2021-Q2, 2019-Q2]', '16:22: expected a period that the figures are printed for, found `2019-Q2`; the statement\'s columns are'],
    ['a period that one of its lines is not printed for', 'lines: [sales.copper, sales.tin, operations.cost-of-sales]', 'lines: [highlights.cash, highlights.sales]', '51:11: expected a printed figure of `highlights.cash`, found none for `2020-Q2`'],
    ['a heading', 'lines: [sales.tin]', 'lines: [operations.costs]', '15:11: expected a line with figures, found the heading `operations.costs`; name a line below it'],
    ['balances over stretches of time', 'lines: [sales.tin]', 'lines: [balance-sheet.cash]', '16:12: expected periods that the figures are printed for, found `2021-Q2`, `2020-Q2`; the statement\'s columns are `2021-06-30`, `2020-12-31`, which are days: write `closing(balance-sheet.cash)`, or days as `periods`'],
    ['a difference without a name', 'lines: [sales.tin]', 'lines: [sales.total - sales.tin]', '15:11: expected a `label` for `sales.total - sales.tin`, which is no line with a name of its own, found none; add it'],
    ['a mine in the place of its page', 'on: [segments]', 'on: [deep-lode]', '5:8: expected a page of this release, found `deep-lode` (did you mean `mines/deep-lode`?); known are'],
    ['a period in a name', 'lines: [sales.tin]', 'lines: [sales.tin@2021-Q2]', '15:11: expected names without a period, found `@2021-Q2`; `periods` says which are shown'],
    ['a volume that its cost is not counted per', 'volume: ore', 'volume: days', '44:11: expected a volume in what the cost `USD/tonne` is counted per, found `days`; name another line'],
    ['a cost that is not counted per anything', 'cost: cost-per-tonne\n  prices: [{ amount: prices.tin, label: Price of tin }]', 'cost: ore', '45:9: expected a cost per what the volume counts, found `tonnes`; name another line'],
    ['a statement of `of` that there is none of', 'of: [deep-lode]', 'of: [deep-load]', '43:8: expected a statement of this release, found `deep-load` (did you mean `deep-lode`?); known are'],
    ['a page named twice', 'on: [segments]', 'on: [segments, segments]', '5:18: expected each page once, found `segments` a second time; remove it'],
    ['a footnote named twice', 'notes: [by-product]', 'notes: [by-product, by-product]', '4:23: expected each footnote once, found `by-product` a second time; remove it'],
    ['units that cannot stand on one axis', 'lines: [sales.tin]', 'lines: [sales.tin, deep-lode.ore]', '15:22: expected figures of one unit, found `tonnes` beside `USD thousands`; show them in exhibits of their own'],
    ['units that cannot be added', 'lines: [sales.tin]', 'lines: [sales.tin + deep-lode.ore]', '15:11: expected figures of one unit on both sides of `+`, found `USD thousands` and `tonnes`'],
    ['a product', 'lines: [sales.tin]', 'lines: [sales.tin * 2]', '15:11: expected figures of the release, found the number `2`'],
    ['nothing but dashes', 'lines: [sales.tin]\n  periods: [2021-Q2, 2020-Q2]', 'lines: [sales.tin]\n  periods: [2020-Q2]',
      '15:10: expected something to draw, found only printed dashes; name other lines or periods'],
    ['nothing but zeros', 'lines: [sales.tin]', 'lines: [sales.tin - sales.tin]', '15:10: expected something to draw, found only zeros; name other lines or periods'],
    ['changes of nothing', 'lines: [sales.copper, sales.tin, operations.cost-of-sales]', 'lines: [sales.copper - sales.copper]', '51:10: expected something to draw, found only zeros'],
    ['changes of several units that have no percentage', 'lines: [sales.copper, sales.tin, operations.cost-of-sales]', 'lines: [sales.tin, deep-lode.tin - deep-lode.tin]', '51:10: expected a change that a percentage can say, found none'],
    ['lines that join stretches of several lengths', 'periods: [2021-Q2, 2020-Q2]\n  title: Tin grades', 'periods: [2021-H1, 2020-Q2]\n  title: Tin grades',
      '57:12: expected periods of one length, found `2020-Q2` beside `2021-H1`; give them views of their own'],
    ['a change between stretches of several lengths', 'periods: [2021-Q2, 2020-Q2]\n  title: All grew', 'periods: [2021-H1, 2020-Q2]\n  title: All grew', '52:12: expected periods of one length, found `2020-Q2` beside `2021-H1`'],
    ['a variance between stretches of several lengths', 'periods: [2021-Q2, 2020-Q2]\n  title: Profit', 'periods: [2021-H1, 2020-Q2]\n  title: Profit', '24:12: expected periods of one length, found'],
    ['stacks over stretches of several lengths', 'periods: [2021-Q2, 2020-Q2]\n  title: Costs grew', 'periods: [2021-H1, 2020-Q2]\n  title: Costs grew', '39:12: expected periods of one length, found'],
    ['an id that stands twice', 'id: tin-sales', 'id: sales', '13:7: expected each exhibit\'s id once, found `sales` a second time; rename it, or give the view an `id` of its own'],
    ['a second view without an id', '    - id: half-year\n      title', '    - title', '9:7: expected each exhibit\'s id once, found `sales` a second time'],
    ['an id that ends like a file of another', 'id: tin-sales', 'id: sales-wide', '13:7: expected an id whose files are its own, found `sales-wide`: `-wide` ends the names of files of `sales`; rename it'],
    ['a view whose id does', 'id: half-year', 'id: half-slide', '9:11: expected an id whose files are its own, found `sales-half-slide`'],
    ['a bridge whose steps do not lead to its end', '    - delta: -operations.depreciation\n', '',
      '31:7: expected the steps to sum to 4,500 USD thousands (`operations.gross-profit@2021-Q2`) within rounding, found 6,690.0 to 6,692.0; correct or add a step'],
    ['a bridge that begins with a step', '- start: operations.sales', '- delta: operations.sales', '29:7: expected a bridge to begin with its one `start`, found `delta` as step 1'],
    ['a bridge that does not close', '- end: operations.gross-profit', '- subtotal: operations.gross-profit', '32:7: expected a bridge to close with its one `end`, found `subtotal` as step 4 of 4'],
    ['a variance whose parts do not lead to its end', '    - amount: -operations.total-costs\n', '', '22:5: expected the changes to lead to 4,500 USD thousands'],
    ['layers that do not sum to their total', 'layers: [operations.cost-of-sales, ', 'layers: [operations.depreciation, ',
      '38:10: expected the layers to sum to 13,193 USD thousands (`operations.total-costs@2021-Q2`) within rounding'],
    ['two periods where one is shown', 'periods: [2021-Q2]\n  title: One mine', 'periods: [2021-Q2, 2020-Q2]\n  title: One mine', '47:12: expected one period for this kind, found 2; give others views of their own'],
    ['one period where two are compared', 'periods: [2021-Q2, 2020-Q2]\n  title: All grew', 'periods: [2021-Q2]\n  title: All grew', '52:12: expected two periods for this kind, found 1'],
    ['a period named twice', 'lines: [sales.tin]\n  periods: [2021-Q2, 2020-Q2]', 'lines: [sales.tin]\n  periods: [2021-Q2, 2021-Q2]', '16:22: expected each period once, found `2021-Q2` a second time; remove it'],
    ['several lines over several lengths of time', 'periods: [2021-H1]', 'periods: [2021-H1, 2021-Q2]', '11:16: expected periods of one length where there are several lines'],
    ['a label that names another metal', 'label: Tin ore', 'label: Copper ore', '3:53: expected words about `tin`, as the figures are, found `Copper` in `Copper ore`; correct the words or the lines'],
    ['a label that stands twice', 'label: Tin ore', 'label: other', '3:62: expected names that tell the figures apart, found `Other` a second time; give each a `label` of its own'],
    ['a label that is the name of another line', 'layers: [operations.cost-of-sales,', 'layers: [{ amount: operations.cost-of-sales, label: Depreciation },',
      '37:55: expected a label for `operations.cost-of-sales`, found `Depreciation`, which is what `operations.depreciation` is called; correct one of them'],
    ['a label with the unit of another line', 'label: Tin ore', 'label: Tonnes of tin', '3:53: expected words that fit the unit `USD thousands`, found `Tonnes` in `Tonnes of tin`; correct the words'],
    ['a measure that names another metal', 'kind: bars', 'kind: bars\n  measure: Copper sold', '15:12: expected words about `tin`, as the figures are, found `Copper` in `Copper sold`'],
    ['a measure at another scale', 'kind: bars', 'kind: bars\n  measure: Tin sold, in millions', '15:12: expected words that fit the unit `USD thousands`, found `millions` in `Tin sold, in millions`; correct the words: charts say the unit themselves'],
    ['a measure of another unit', 'kind: bars', 'kind: bars\n  measure: Tonnes of tin sold', '15:12: expected words that fit the unit `USD thousands`, found `Tonnes`'],
    ['a measure per something that its figures are not per', 'kind: bars', 'kind: bars\n  measure: Tin sold, dollars per tonne', '15:12: expected words that fit the unit `USD thousands`, found `per tonne`'],
    ['a title without a figure that names another metal', 'title: Tin came back', 'title: Copper came back', '17:10: expected words about `tin`, as the figures are, found `Copper` in `Copper came back`'],
    ['a statement that stands twice', 'of: [deep-lode]', 'of: [deep-lode, deep-lode]', '43:19: expected each of `of` once, found `Deep Lode` a second time; remove it'],
    ['a page that there is none of', 'on: [segments]', 'on: [segment]', '5:8: expected a page of this release, found `segment` (did you mean `segments`?); known are `highlights`, `segments`, `mines`, `cash-costs`, `mines/deep-lode`'],
    ['a title that a slide has no room for', 'title: Tin came back', `title: Tin ${'came back '.repeat(20)}`, '17:10: expected a title of at most 160 characters, found 203; a slide has no room for more'],
    ['a footnote that is not defined', 'notes: [by-product]', 'notes: [byproduct]', '4:11: expected a footnote that is defined, found `byproduct` (did you mean `by-product`?); known are `by-product`, `non-gaap`'],
  ])('reports %s at its line and column', (_, from, to, expected) => {
    const problems = swapped(from, to)
    expect(problems.map((problem) => problem.slice(0, expected.length))).toContain(expected)
    expect(new Set(problems).size).toBe(problems.length)
  })

  it.each(['Tin sold, thousands of dollars', 'Sales of tin from Deep Lode', 'Tin and copper'])('allows a measure that its figures bear out: %s', (measure) => {
    expect(swapped('kind: bars', `kind: bars\n  measure: ${measure}`)).toEqual([])
  })

  it.each([
    ['a period that nothing is printed for', 'periods: [2021-Q2]\n  title: Costs took', 'periods: [2020-H1]\n  title: Costs took'],
    ['a statement of `of` that there is none of', 'of: [deep-lode]', 'of: [deep-load]'],
    ['a step that is a mere name', '- start: operations.sales', '- operations.sales'],
    ['a bridge without its start', '    - start: operations.sales\n', ''],
    ['balances over stretches of time', 'lines: [sales.tin]', 'lines: [balance-sheet.cash]'],
    ['a step of no role', '- delta: -operations.cost-of-sales', '- step: -operations.cost-of-sales'],
    ['an empty title', 'title: Tin came back', 'title:'],
    ['an empty list', 'lines: [sales.tin]', 'lines:'],
    ['a misspelt list of views', '  views:\n    - title: Copper', '  view:\n    - title: Copper'],
    ['a link that is not closed', 'title: Tin came back', 'title: Tin came back [up 5%](claim:change(sales.tin)'],
  ])('reports %s once', (_, from, to) => {
    expect(swapped(from, to)).toHaveLength(1)
  })

  it('reports the faults of all exhibits in one run', () => {
    const broken = EXHIBITS.replace('sales.copper, {', 'sales.coper, {').replace('-operations.cost-of-sales', '-operations.costs-of-sales').replace('volume: ore', 'volume: oar')
    expect(exhibitProblems(broken).map((problem) => problem.replace(/: .*/, ''))).toEqual(['3:11', '30:7', '44:11'])
  })
})

describe('exhibitsSchema', () => {
  it.each([
    ['a kind that there is none of', 'kind: bars', 'kind: bar', '14:9: expected one of `columns`, `bars`, `stacked`, `bridge`, `variance`, `cost-curve`, `change`, `lines` for `kind`, found `bar` (did you mean `bars`?)'],
    ['a misspelt key, with those of its kind', 'volume: ore', 'volumes: ore', '44:3: expected one of the keys `kind`, `id`, `measure`, `title`, `periods`, `on`, `notes`, `description`, `views`, `of`, `volume`, `cost`, `prices`, found `volumes`'],
    ['a misspelt key of an amount', 'label: Tin ore', 'lable: Tin ore', '3:46: expected one of the keys `amount`, `label`, found `lable` (did you mean `label`?); correct or remove it'],
    ['an entry without a space behind its dash', '- id: tin-sales', '-id: tin-sales', '13:1: expected a space behind the dash of an entry, found none; write `- `'],
    ['a tab', '  kind: bars', '\tkind: bars', '14:1: expected spaces, found a tab; indent with spaces'],
    ['too few steps', '    - delta: -operations.depreciation\n    - end: operations.gross-profit\n', '', '29:5: expected at least 3 entries for `steps`, found 2; fill it or remove it'],
    ['a label that a slide has no room for', 'label: Tin ore', `label: ${'Tin '.repeat(30)}`, '3:53: expected at most 80 characters for `label`, found `Tin Tin'],
    ['a name with a capital letter', 'lines: [sales.tin]', 'lines: [sales.Tin]', '15:11: expected names in small letters, as ids are, found `sales.Tin`'],
    ['a step that is a mere name', '- start: operations.sales', '- operations.sales', '29:7: expected a step such as `delta: sales.costs`, found `operations.sales`'],
    ['a link that is not closed', 'title: Tin came back', 'title: Tin came back [up 5%](claim:change(sales.tin)', '17:10: expected a link with its address in closed brackets, found `5%](claim:change(sales.tin`; close them'],
    ['no lines', 'lines: [sales.tin]', 'lines: []', '15:10: expected at least one entry for `lines`, found an empty list; fill it or remove it'],
    ['a formula that is none', 'lines: [sales.tin]', 'lines: [sales$tin]', '15:11: expected names, numbers, `+ - * /` and brackets, found `$` in `sales$tin`'],
    ['a step with two roles', '- end: operations.gross-profit', '- { end: operations.gross-profit, start: operations.sales }', '32:7: expected one of `start`, `delta`, `subtotal` and `end` in each step, found `start` and `end`'],
    ['no title', '  title: Tin came back\n', '', '13:3: expected a `title` and `periods`, or `views` that have them, found no `title`'],
    ['a title beside views', '  on: [segments]\n', '  on: [segments]\n  title: Sales\n', '1:3: expected `title` and `periods` in each of the `views` or in the exhibit itself, found both'],
    ['a page that is no address', 'on: [segments]', 'on: [the segments]', '5:8: expected a page such as `highlights`'],
  ])('reports %s at its line and column', (_, from, to, expected) => {
    expect(swapped(from, to).map((problem) => problem.slice(0, expected.length))).toContain(expected)
  })
})

describe('verifyExhibits(release, facts)', () => {
  it.each([
    'In the second quarter of 2021 tin came back', 'Tin came back in Q2 2021, from nothing in 2020', 'Tin, in the first half of 2021 [$9.9 million](fact:sales.tin@2021-H1), came back',
  ])('allows a title with a year and a part of it that the exhibit shows, or a figure that it names: %s', (title) => {
    expect(swapped('title: Tin came back', `title: ${title}`)).toEqual([])
  })

  it.each([
    ['a title that its figures contradict', '[rose 10%]', '[rose 12%]', '7:14: expected words that agree with `change(sales.copper)` (10.2%'],
    ['a title of a view whose own period contradicts it', '[$9.9 million]', '[$5.3 million]', '10:14: expected words that agree with `sales.tin@2021-H1` (9,871 USD thousands), found `$5.3 million`'],
    ['a year that it does not show', 'title: Tin came back', 'title: In 2019 tin came back', '17:10: expected a year that the exhibit shows, found `2019`; it shows `2021-Q2`, `2020-Q2`; correct the words or the periods'],
    ['a year in a comparison’s words', '[rose](claim', '[rose from 2019](claim', '58:10: expected a year that the exhibit shows, found `2019`'],
    ['a quarter that it does not show', 'title: Tin came back', 'title: Tin came back in the third quarter', '17:10: expected a part of the year that the exhibit shows, found `third quarter`'],
    ['a quarter in signs that it does not show', 'title: Tin came back', 'title: Tin came back in Q1', '17:10: expected a part of the year that the exhibit shows, found `Q1`'],
    ['nine months where a quarter is shown', 'title: Tin came back', 'title: Over nine months tin came back', '17:10: expected stretches of time that the exhibit shows, found 9 months in `Over nine months tin came back`'],
    ['a year in a measure', 'kind: bars', 'kind: bars\n  measure: Tin sold in 2019', '15:12: expected a year that the exhibit shows, found `2019`'],
    ['a comparison that does not hold', 'tin-grade>deep-lode', 'tin-grade<deep-lode', '58:10: expected a comparison that is true, found `rose`'],
    ['a figure bound to nothing', 'title: Tin came back', 'title: Tin came back to 5,310', '17:10: expected every figure bound to a `fact:`'],
    ['a figure in a label', 'label: Tin ore', "label: 'Tin 5,310'", '3:53: expected words without a figure, found `5,310`; say it in the title, bound to its figure'],
    ['a figure in a measure', 'kind: bars', 'kind: bars\n  measure: Tin, all 5,310 of it', '15:12: expected words without a figure, found `5,310`'],
    ['a description that its figures contradict', 'kind: bars', 'kind: bars\n  description: Tin brought [$6 million](fact:sales.tin).', '15:16: expected words that agree with `sales.tin@2021-Q2`'],
    ['markup that a title may not hold', 'title: Tin came back', 'title: Tin `came` back', '17:10: expected paragraphs, headings, lists, emphasis and links, found `inlineCode`'],
  ])('reports %s at its line and column', (_, from, to, expected) => {
    expect(swapped(from, to).map((problem) => problem.slice(0, expected.length))).toContain(expected)
  })
})
