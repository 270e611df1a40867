import { factId } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import { parseFigure, type Figure } from '../model/figure.ts'
import type { Release } from '../model/release.ts'

type Change = Release['revisions'][number]['changes'][number]

/**
 * A fault for each revision that the statements do not bear out: of a figure that is not printed, that changes nothing,
 * or whose new figure is neither what the statement prints nor what a later revision starts from.
 */
export function revisionsHold(release: Release): Fault[] {
  if (release.revisions.length === 0) return []
  const figures = figuresOf(release)
  const changes = release.revisions.flatMap((revision, index) => revision.changes.map((change, at) => ({ change, path: [index, 'changes', at] })))
  return changes.flatMap(({ change, path }, index) => {
    const later = changes.slice(index + 1).find((other) => other.change.fact === change.fact)?.change
    const [key, message] = messageFor(change, figures, later) ?? []
    return key && message ? [{ file: `${release.folder}/revisions.yaml`, path: [...path, key], message }] : []
  })
}

function messageFor({ fact, was, now }: Change, figures: ReadonlyMap<string, Figure>, later: Change | undefined): [keyof Change, string] | undefined {
  const figure = figures.get(fact)
  if (!figure) return ['fact', `expected a figure of this release such as \`${[...figures.keys()][0]}\`, found \`${fact}\`; correct it`]
  for (const [key, typed] of [['was', was], ['now', now]] as const) {
    if (!parseFigure(typed)) return [key, `expected a figure such as \`19485\`, \`-17\`, \`1.20\` or \`nil\`, found \`${typed}\``]
  }
  if (was === now) return ['now', `expected a figure that changed, found \`${now}\` before and after; correct or remove it`]
  if (later) return now === later.was ? undefined : ['now', `expected \`${later.was}\`, from which a later revision of \`${fact}\` starts, found \`${now}\`; correct one of them`]
  const printed = figureToTyped(figure)
  return now === printed ? undefined : ['now', `expected \`${printed}\`, as the statement prints \`${fact}\`, found \`${now}\`; correct one of them`]
}

/** All cells of the statements by their fact's id, blank ones included, since a revision may have emptied one. */
function figuresOf({ statements }: Release): ReadonlyMap<string, Figure> {
  return new Map(statements.flatMap((statement) => statement.lines.flatMap((line) => line.figures.flatMap((figure, column) => {
    const period = statement.columns[column]
    return period ? [[factId(statement.id, line.id, period.id), figure] as const] : []
  }))))
}

function figureToTyped(figure: Figure): string {
  return figure.kind === 'number' ? figure.value : figure.kind
}
