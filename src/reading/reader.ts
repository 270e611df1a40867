import { existsSync } from 'node:fs'
import type { Fault } from '../model/fault.ts'
import { fit, type Fit, type Schema } from '../model/fit.ts'
import type { Place } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { plainYaml } from './plain-yaml.ts'
import { readTextFile } from './text-file.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

/** Reads the files of one content folder, gathers their problems, and remembers where everything stands. */
export class Reader {
  readonly folder: string
  readonly problems: Problem[] = []
  /** The files of which nothing could be taken over. */
  readonly unread = new Set<string>()
  private readonly texts = new Map<string, { text: string; lineOffset: number }>()
  private readonly sources = new Map<string, YamlSource>()

  constructor(folder: string) {
    this.folder = folder
  }

  /** Reads a YAML file through a schema; undefined, with problems noted, when it is missing or does not fit. */
  yaml<Value>(file: string, schema: Schema<Value>): Value | undefined {
    const text = this.text(file)
    return text === undefined ? undefined : this.parse(file, text, schema)
  }

  /** The entries of a list that could not be taken over as a whole, those that do not fit left out as holes; its problems are noted already. */
  soundEntries<Entry>(file: string, schema: Schema<Entry>): (Entry | undefined)[] {
    const list = this.sourceOf(file)?.value
    return Array.isArray(list) ? list.map((entry: unknown) => valueOf(fit(schema, entry))) : []
  }

  /** Reads a text file; undefined, with the problem noted, when it is missing or unreadable. */
  text(file: string): string | undefined {
    if (!this.has(file)) {
      this.problem(file, 'expected this file, found none; add it')
      return this.leave(file)
    }
    const { text, problems } = readTextFile(this.folder, file)
    this.problems.push(...problems)
    return text ?? this.leave(file)
  }

  /** Whether the content folder has a file or folder of this path. */
  has(path: string): boolean {
    return existsSync(`${this.folder}/${path}`)
  }

  /** Fits YAML text to a schema; `lineOffset` counts the lines that stand above it in its file. */
  parse<Value>(file: string, text: string, schema: Schema<Value>, lineOffset = 0): Value | undefined {
    this.texts.set(file, { text, lineOffset })
    const plain = plainYaml(text)
    const result = plain === undefined ? undefined : fit(schema, plain)
    return result && 'value' in result ? result.value : this.parseWithCare(this.sourceOf(file) as YamlSource, schema)
  }

  /** Reads what is not plain, or not as the schema wants it, again, and notes where everything wrong with it stands. */
  private parseWithCare<Value>(source: YamlSource, schema: Schema<Value>): Value | undefined {
    this.problems.push(...source.problems)
    if (source.problems.length > 0) return this.leave(source.file)
    const result = fit(schema, source.value)
    if ('value' in result) return result.value
    this.problems.push(...result.misfits.map(({ path, key, message }) => ({ place: source.at(path, key), message })))
    return this.leave(source.file)
  }

  /** Notes that nothing of a file can be taken over. */
  leave(file: string): undefined {
    this.unread.add(file)
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
    return this.sourceOf(file)?.at(path) ?? { file, line: 1, col: 1 }
  }

  /** Where everything in a file stands, found out once somebody asks; undefined for a file that is not YAML. */
  private sourceOf(file: string): YamlSource | undefined {
    const known = this.sources.get(file)
    const read = this.texts.get(file)
    if (known || !read) return known
    const source = readYaml(file, read.text, read.lineOffset)
    this.sources.set(file, source)
    return source
  }
}

function valueOf<Value>(result: Fit<Value>): Value | undefined {
  return 'value' in result ? result.value : undefined
}
