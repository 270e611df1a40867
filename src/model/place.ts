/** Where something stands in a content file; lines and columns count from 1, as editors show them. */
export interface Place {
  /** The file's path, relative to the content folder, with forward slashes. */
  file: string
  line: number
  col: number
}

/** `file:line:col`, the form that terminals and editors turn into a link. */
export function placeToText({ file, line, col }: Place): string {
  return `${file}:${line}:${col}`
}
