import type { Fault } from '../model/fault.ts'
import { referencesOf } from '../model/formula.ts'
import type { Release } from '../model/release.ts'
import { statementFile } from './statement-file.ts'

type Graph = ReadonlyMap<string, string[]>

/** A fault for each line whose formula leads back to the line itself, so that it explains nothing. */
export function formulasEnd(release: Release): Fault[] {
  const graph = graphOf(release)
  return release.statements.flatMap((statement) => statement.lines.flatMap((line, index) => {
    const loop = line.formula && loopFrom(graph, `${statement.id}.${line.id}`)
    return loop ? [{
      file: statementFile(release, statement.id),
      path: ['lines', index, 'formula'],
      message: `expected a formula of other lines, found a loop: ${loop.map((name) => `\`${name}\``).join(' → ')}; break it with \`same\``,
    }] : []
  }))
}

function graphOf({ statements }: Release): Graph {
  return new Map(statements.flatMap(({ id, lines }) => lines.map((line) => [
    `${id}.${line.id}`,
    line.formula ? referencesOf(line.formula.tree).map((reference) => `${reference.statement ?? id}.${reference.line}`) : [],
  ] as const)))
}

/** The shortest way from a line back to itself. */
function loopFrom(graph: Graph, start: string): string[] | undefined {
  const seen = new Set<string>()
  let paths = [[start]]
  while (paths.length > 0) {
    const next = paths.flatMap((path) => (graph.get(path.at(-1) as string) ?? []).map((name) => [...path, name]))
    const loop = next.find((path) => path.at(-1) === start)
    if (loop) return loop
    paths = next.filter((path) => {
      const name = path.at(-1) as string
      return !seen.has(name) && seen.add(name)
    })
  }
  return undefined
}
