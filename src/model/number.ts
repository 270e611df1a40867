import * as z from 'zod'
import { foundToText } from './found.ts'

/** A whole number from `least` to `most`, typed in plain digits: `12`. */
export function wholeNumberSchema(least: number, most = Number.MAX_SAFE_INTEGER) {
  return numberSchema(/^(?:0|[1-9]\d*)$/, 'a whole number', least, most)
}

/** A number from `least` to `most`, typed in plain digits, for what is placed and not counted: `-61.55`. */
export function placeNumberSchema(least: number, most: number) {
  return numberSchema(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, 'a number', least, most)
}

// Number() alone would read nothing as 0 and a list of one as its entry.
function numberSchema(form: RegExp, what: string, least: number, most: number) {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
  return z.preprocess((typed) => typeof typed === 'number' ? String(typed) : typed, z.string()).transform((text, context): number => {
    const number = form.test(text) ? Number(text) : NaN
    if (number >= least && number <= most) return number
    context.addIssue({ code: 'custom', message: `expected ${what} ${range}, found ${foundToText(text)}` })
    return z.NEVER
  })
}
