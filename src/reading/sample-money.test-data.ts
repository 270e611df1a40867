// The made-up company's statements of what it earned: highlights, sales and operations.

const HIGHLIGHTS = `title: Highlights
kind: highlights
order: 1
unit: USD millions
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: sales
    label: Sales
    sense: higher
    source: 10
    figures: [17.7, 11.3, 34.0]
    same: operations.sales
  - id: cash
    label: Cash at the end of the period
    source: 11
    figures: [3.1, blank, 3.1]
    same: closing(balance-sheet.cash)
`

const SALES = `title: Sales by product
kind: segments
order: 2
unit: USD thousands
footing: as printed
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: copper
    label: Copper
    metal: copper
    notes: [by-product]
    source: 20
    figures: [12400, 11250, 24105]
  - id: tin
    label: Tin
    metal: tin
    source: 21
    figures: [5310, nil, 9871]
  - id: other
    label: Other
    source: 22
    figures: [-17, 42, -8]
  - id: total
    label: Total sales
    role: total
    source: 23
    figures: [17693, 11292, 33968]
    formula: copper + tin + other
    same: operations.sales
`

const OPERATIONS = `title: Statements of operations
kind: statement
order: 3
unit: USD thousands
footing: as printed
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: sales
    label: Sales
    source: 30
    figures: [17693, 11292, 33968]
  - id: costs
    label: 'Costs:'
    role: heading
    source: 31
  - id: cost-of-sales
    label: Cost of sales
    level: 1
    source: 32
    figures: [11002, 8120, 21377]
  - id: depreciation
    label: Depreciation
    level: 1
    source: 33
    figures: [2191, 1820, 4302]
  - id: total-costs
    label: Total costs
    role: subtotal
    source: 34
    figures: [13193, 9940, 25679]
    formula: cost-of-sales + depreciation
    atLeast: cost-of-sales
  - id: gross-profit
    label: Gross profit
    role: total
    source: 35
    figures: [4500, 1352, 8289]
    formula: sales - total-costs
  - id: shares
    label: Shares in thousands
    unit: shares thousands
    source: 36
    figures: [20150, 20000, 20140]
  - id: profit-per-share
    label: Gross profit per share
    role: ratio
    unit: USD/share
    source: 37
    figures: [0.22, 0.07, 0.41]
    formula: gross-profit / shares
`

/** The files by their path in the release's folder. */
export const MONEY_FILES: Readonly<Record<string, string>> = {
  'statements/highlights.yaml': HIGHLIGHTS,
  'statements/sales.yaml': SALES,
  'statements/operations.yaml': OPERATIONS,
}
