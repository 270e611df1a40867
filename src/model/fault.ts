/** Something wrong with content, found by a rule that knows the path in a file but not its line and column. */
export interface Fault {
  /** The file's path, relative to the content folder. */
  file: string
  /** Keys and indexes that lead to the value: `['lines', 3, 'formula']`; empty for the whole file. */
  path: readonly PropertyKey[]
  /** What was expected, what was found and what to do. */
  message: string
}

/** Faults of one file, each once: what several parts share is found wrong in each of them. */
export function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.path.join('/')} ${fault.message}`, fault])).values()]
}
