import type { Fault } from '../model/fault.ts'
import type { Figure } from '../model/figure.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

/** A fault for each figure that claims more precision than all others of its row, by zeros alone: `19485.0` among whole thousands. */
export function rowsAreEven(release: Release): Fault[] {
  return release.statements.flatMap((statement) => statement.lines.flatMap((line, index) => {
    const at = overPrecise(line.figures)
    const figure = line.figures[at]
    return figure?.kind === 'number' ? [{
      file: statementFile(release, statement.id), path: ['lines', index, 'figures', at],
      message: `expected figures of \`${line.id}\` to the digit of the others, found \`${figure.value}\`; type each as it is printed, without the zeros behind the point`,
    }] : []
  }))
}

function overPrecise(figures: readonly Figure[]): number {
  const decimals = figures.map((figure) => figure.kind === 'number' ? figure.decimals : undefined)
  const known = decimals.filter((one) => one !== undefined)
  const most = Math.max(...known)
  const at = decimals.indexOf(most)
  const figure = figures[at]
  const isAlone = known.length > 1 && known.filter((one) => one === most).length === 1
  return isAlone && figure?.kind === 'number' && /\.0+$/.test(figure.value) ? at : -1
}
