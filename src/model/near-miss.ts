/** What a misspelt word was probably meant to be, in words for a message: ` (did you mean \`figures\`?)`; empty when nothing is near. */
export function nearMiss(word: string, known: readonly string[]): string {
  const most = Math.min(2, Math.floor(word.length / 3))
  const near = known.map((one) => ({ one, slips: slipsBetween(word.toLowerCase(), one.toLowerCase(), most) }))
    .filter(({ one, slips }) => slips <= most && one !== word)
    .sort((a, b) => a.slips - b.slips)[0]
  return near ? ` (did you mean \`${near.one}\`?)` : ''
}

/** How many letters are added, left out, changed or swapped with the next between two words; more than `most` counts as endless. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(Math.min(
        (last[column] as number) + 1, (next[column - 1] as number) + 1, (last[column - 1] as number) + (same ? 0 : 1),
        isSwapped ? (before[column - 2] as number) + 1 : Infinity,
      ))
    }
    [before, last] = [last, next]
  }
  return last[b.length] as number
}
