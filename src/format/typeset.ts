const NO_BREAK = '\u00A0'
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** A text as print sets it: curly apostrophes, dashes for lone hyphens, amounts and days in one piece. */
export function typeset(text: string): string {
  return keepTogether(text.replaceAll("'", '’').replace(/ - /g, ' – '))
}

/** A text in which no line breaks between a number and its word, or a month and its day: `$5.6 million`, `November 4`. */
export function keepTogether(text: string): string {
  return text
    .replace(/(\d\)?) (?=(?:thousand|million|billion|percent|cents)\b)/g, `$1${NO_BREAK}`)
    .replace(new RegExp(`\\b(${MONTH}) (?=\\d{1,2}\\b)`, 'g'), `$1${NO_BREAK}`)
}
