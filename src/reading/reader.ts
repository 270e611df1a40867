import { existsSync } from 'node:fs'
import type { Fault } from '../model/fault.ts'
import { fit, type Schema } from '../model/fit.ts'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { readTextFile } from './text-file.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

/** Reads the files of one content folder, gathers their problems, and remembers where everything stands. */
export class Reader {
  readonly folder: string
  readonly problems: Problem[] = []
  private readonly sources = new Map<string, YamlSource>()

  constructor(folder: string) {
    this.folder = folder
  }

  /** Reads a YAML file through a schema; undefined, with problems noted, when it is missing or does not fit. */
  yaml<Value>(file: string, schema: Schema<Value>): Value | undefined {
    const text = this.text(file)
    return text === undefined ? undefined : this.parse(readYaml(file, text), schema)
  }

  /** Reads a text file; undefined, with the problem noted, when it is missing or unreadable. */
  text(file: string): string | undefined {
    if (!this.has(file)) {
      this.problem(file, 'expected this file, found none; add it')
      return undefined
    }
    const { text, problems } = readTextFile(this.folder, file)
    this.problems.push(...problems)
    return text
  }

  /** Whether the content folder has a file or folder of this path. */
  has(path: string): boolean {
    return existsSync(`${this.folder}/${path}`)
  }

  /** Fits a YAML source to a schema. */
  parse<Value>(source: YamlSource, schema: Schema<Value>): Value | undefined {
    this.sources.set(source.file, source)
    this.problems.push(...source.problems)
    if (source.problems.length > 0) return undefined
    const result = fit(schema, source.value)
    if ('value' in result) return result.value
    this.problems.push(...result.misfits.map(({ path, key, message }) => ({ place: source.at(path, key), message })))
    return undefined
  }

  /** Notes a problem with a whole file. */
  problem(file: string, message: string): void {
    this.problems.push({ place: { file, line: 1, col: 1 }, message })
  }

  /** Looks up the line and column of a fault. */
  locate({ file, path, message }: Fault): Problem {
    return { place: this.placeOf(file, path), message }
  }

  private placeOf(file: string, path: readonly PropertyKey[]): Place {
    const [line, col] = path[0] === '@' ? (path.slice(1) as number[]) : []
    if (line !== undefined) return { file, line, col: col ?? 1 }
    return this.sources.get(file)?.at(path) ?? { file, line: 1, col: 1 }
  }
}
