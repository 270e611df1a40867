import type { Mine } from '../model/company.ts'
import type { Fault } from '../model/fault.ts'
import type { Release } from '../model/release.ts'
import type { Statement } from '../model/statement.ts'
import { statementFile } from './statement-file.ts'

const PERCENT = /(\d+(?:\.\d+)?)\s*(?:%|percent)/gi

/** A fault for each title, remark and label that gives another share of a mine than the company has in it. */
export function sharesAgree(release: Release): Fault[] {
  return release.statements.flatMap((statement) => textsOf(statement).flatMap(({ path, text, mine: id }) => {
    const mine = text?.match(PERCENT) ? release.company.mines.find((one) => isAbout(one, id, text)) : undefined
    const wrong = [...(text ?? '').matchAll(PERCENT)].find(([, percent]) => mine?.share !== undefined && Number(percent) !== Number(mine.share))
    return mine && wrong ? [{
      file: statementFile(release, statement.id), path,
      message: `expected the share of \`${mine.id}\`, ${mine.share}%, as \`company.yaml\` gives it, found ${wrong[0]}; correct one of them`,
    }] : []
  }))
}

function textsOf({ title, remark, mine, lines }: Statement): { path: (string | number)[]; text: string | undefined; mine: string | undefined }[] {
  return [
    { path: ['title'], text: title, mine },
    { path: ['remark'], text: remark, mine },
    ...lines.map((line, index) => ({ path: ['lines', index, 'label'], text: line.label, mine: line.mine ?? mine })),
  ]
}

/** Whether a text tells of a share in a mine: it names the mine, or speaks of a share where the mine is understood. */
function isAbout({ id, name }: Mine, understood: string | undefined, text: string): boolean {
  return text.includes(name) || (id === understood && /\b(?:share|interest|own(?:ed|ership|s)?)\b/i.test(text))
}
