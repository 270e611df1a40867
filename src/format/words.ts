/** Words one after another: `a`, `a and b`, `a, b and c`. */
export function listToText(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}

/** A label as it goes on within a sentence: names and abbreviations after the first word keep their capitals, and so does one that is all capitals. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\P{Lu})/u, (letter) => letter.toLowerCase())
}
