// The made-up company's mine: production, prices, costs, and the one relation that does not tie.

const DEEP_LODE = `title: Deep Lode
kind: production
order: 6
unit: tonnes
mine: deep-lode
remark: The figures are those of the company's share.
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: ore
    label: Tonnes of ore milled
    source: 60
    figures: [61240, 58011, 120355]
  - id: days
    label: Days of operation
    unit: days
    source: 61
    figures: [88, 85, 176]
  - id: copper-grade
    label: Copper grade (kg/tonne)
    unit: kg/tonne
    metal: copper
    source: 62
    figures: [21.4, 22.0, 21.6]
  - id: copper
    label: Copper produced
    metal: copper
    source: 63
    figures: [1180, 1149, 2340]
  - id: tin-grade
    label: Tin grade (kg/tonne)
    unit: kg/tonne
    metal: tin
    source: 64
    figures: [5.10, 4.92, 5.06]
  - id: tin
    label: Tin produced
    metal: tin
    source: 65
    figures: [219, 200, 426]
  - id: cost-per-tonne
    label: Cost per tonne of ore
    role: ratio
    unit: USD/tonne
    sense: lower
    notes: [non-gaap]
    source: 66
    figures: [81.25, 77.60, 80.10]
    formula: cash-costs.total / ore
`

const PRODUCTION = `title: Production summary
kind: production
order: 7
unit: tonnes
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: copper
    label: Copper
    metal: copper
    source: 70
    figures: [1180, 1149, 2340]
    same: deep-lode.copper
  - id: tin
    label: Tin
    metal: tin
    source: 71
    figures: [219, 204, 426]
    formula: deep-lode.tin
`

const PRICES = `title: Average metal prices
kind: prices
order: 8
unit: USD/tonne
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: copper
    label: Copper (cents/lb)
    unit: US cents/lb
    metal: copper
    source: 75
    figures: [440.2, 242.7, 412.6]
  - id: tin
    label: Tin
    metal: tin
    source: 76
    figures: [31020, 16480, 28050]
`

const CASH_COSTS = `title: Cash costs of Deep Lode
kind: cash-costs
order: 9
unit: USD thousands
mine: deep-lode
notes: [non-gaap]
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: total
    label: Total cash costs
    role: total
    noFormula: The filing prints none of its parts.
    source: 80
    figures: [4976, 4502, 9640]
  - id: copper-pounds
    label: Pounds of copper, in thousands
    unit: lb thousands
    metal: copper
    source: 81
    figures: [2601, 2533, 5159]
    same: [deep-lode.copper, production-summary.copper]
`

const EXCEPTIONS = `- id: tin-of-another-mine
  line: production-summary.tin
  relation: deep-lode.tin
  differences: { 2020-Q2: 4 }
  known: The summary prints some tonnes more than the mine's table.
`

/** The files by their path in the release's folder. */
export const MINE_FILES: Readonly<Record<string, string>> = {
  'statements/deep-lode.yaml': DEEP_LODE,
  'statements/production-summary.yaml': PRODUCTION,
  'statements/prices.yaml': PRICES,
  'statements/cash-costs.yaml': CASH_COSTS,
  'exceptions.yaml': EXCEPTIONS,
}
