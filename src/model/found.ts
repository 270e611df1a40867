const MOST = 80

/** What was found, in words for a message: `nothing`, `a list`, or the text itself in backticks, on one line and cut when long. */
export function foundToText(input: unknown): string {
  if (input === undefined || input === null || input === '') return 'nothing'
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list'
  return typeof input === 'object' ? 'keys with values' : `\`${toOneLine(String(input))}\``
}

/** Words in backticks, as messages name them: `` `a`, `b` ``. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

/** A text on one line, without the control characters that a terminal would obey. */
export function toOneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line
}
