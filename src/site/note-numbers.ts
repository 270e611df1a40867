const numbered = new WeakMap<object, Map<string, number>>()

/** The numbers of a page's footnotes, counted over all its tables, by what is one for each page: its request. A note has one number wherever it is marked. */
export function noteNumbersOf(page: object): (note: string) => number {
  let numbers = numbered.get(page)
  if (!numbers) numbered.set(page, numbers = new Map())
  const own = numbers
  return (note) => own.get(note) ?? (own.set(note, own.size + 1), own.size)
}
