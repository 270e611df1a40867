import { placeToText, type Place } from './place.ts'

/** Something an editor has to mend: what was expected, what was found and what to do, and where. */
export interface Problem {
  place: Place
  message: string
}

/** One line of a report: `file:line:col: message`, whatever a file's name or its text has in it. */
export function problemToText({ place, message }: Problem): string {
  return `${placeToText(place)}: ${message}`.replace(/[\s\p{Cc}]+/gu, ' ')
}

/** Orders problems as an editor walks through them: by file, a release's head before its tables and these before its words, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(sortKey(a.place.file), sortKey(b.place.file)) || a.place.line - b.place.line || a.place.col - b.place.col
}

/** What is wrong in the head and the tables is often the cause of what is wrong in the words. */
function sortKey(file: string): string {
  return file.replace(/\/release\.yaml$/, '/ 1').replace(/\/statements(?=\/|$)/, '/ 2')
}

/** Orders two texts by code unit, whatever the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
