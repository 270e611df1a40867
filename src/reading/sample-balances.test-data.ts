// The made-up company's statements of what it holds: balance sheet and cash flows.

const BALANCE_SHEET = `title: Balance sheet
kind: statement
order: 4
unit: USD thousands
footing: as printed
columns: [2021-06-30, 2020-12-31]
lines:
  - id: cash
    label: Cash
    source: 40
    figures: [3120, 2210]
  - id: receivables
    label: Receivables
    source: 41
    figures: [5400, 5105]
  - id: total-assets
    label: Total assets
    role: total
    source: 42
    figures: [8520, 7315]
    formula: cash + receivables
  - id: debt
    label: Debt
    source: 43
    figures: [1500, 1500]
  - id: equity
    label: Equity
    source: 44
    figures: [7020, 5815]
  - id: total-debt-and-equity
    label: Total debt and equity
    role: total
    source: 45
    figures: [8520, 7315]
    formula: debt + equity
    same: total-assets
`

const CASH_FLOWS = `title: Cash flows
kind: statement
order: 5
unit: USD thousands
footing: as printed
columns: [2021-Q2, 2020-Q2, 2021-H1]
lines:
  - id: operating
    label: Operating activities
    source: 50
    figures: [1340, 610, 2350]
  - id: investing
    label: Investing activities
    source: 51
    figures: [-700, -300, -1440]
  - id: net-change
    label: Change in cash
    role: subtotal
    source: 52
    figures: [640, 310, 910]
    formula: operating + investing
  - id: opening-cash
    label: Cash at the beginning
    source: 53
    figures: [2480, 1900, 2210]
    same: opening(balance-sheet.cash)
  - id: closing-cash
    label: Cash at the end
    role: total
    source: 54
    figures: [3120, 2210, 3120]
    formula: opening-cash + net-change
    same: closing(balance-sheet.cash)
`

/** The files by their path in the release's folder. */
export const BALANCE_FILES: Readonly<Record<string, string>> = {
  'statements/balance-sheet.yaml': BALANCE_SHEET,
  'statements/cash-flows.yaml': CASH_FLOWS,
}
