// A made-up company that has nothing but its sales: six columns, no mine, no metal, no notes, no prose, another currency.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const COLUMNS = '[2022-Q4, 2022-Q3, 2021-Q4, 2021-Q3, 2022, 2021]'

const FILES: Readonly<Record<string, string>> = {
  'company.yaml': `name: Passavant Quarries Limited
shortName: Passavant
ticker: PSQ
exchange: EPA
headquarters: Colmar, France
`,
  'releases/2022-q4/release.yaml': `title: The year 2022
published: 2023-02-14
period: 2022-Q4
columns: ${COLUMNS}
source: { document: Press release, lines: 30 }
contact: { name: Odile Passavant }
`,
  'releases/2022-q4/statements/sales.yaml': `title: Sales
kind: statement
order: 1
unit: EUR thousands
columns: ${COLUMNS}
lines:
  - id: stone
    label: Stone
    source: 11
    figures: [310, 290, 305, 281, 1190, 1144]
  - id: gravel
    label: Gravel
    source: 12
    figures: [45, nil, 40, 38, 130, 151]
  - id: total
    label: Total
    role: total
    source: 13
    figures: [355, 290, 345, 319, 1320, 1295]
    formula: stone + gravel
`,
}

/** Writes the content of the plain company into a folder. */
export function writePlainContent(folder: string): void {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
