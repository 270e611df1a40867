import { relative } from 'node:path'

/** What Astro and Vite hang on an error beside its message. */
interface AstroFailure {
  message?: string
  hint?: string
  /** The page that was being written. */
  id?: string
  loc?: { file?: string; line?: number; column?: number }
  stack?: string
  cause?: unknown
}

/** What went wrong inside Astro, for people: place and message, the hint, and for a fault of our code where it was thrown. */
export function failureToText(error: unknown, project: string): string {
  if (!(error instanceof Error)) return String(error)
  const failure: AstroFailure = error
  return [
    `${placeOf(failure, project)}${error.message}`,
    ...(failure.hint ? [`hint: ${failure.hint}`] : []),
    ...(failure.loc ? [] : framesOf(error, project)),
    ...(failure.cause instanceof Error && failure.cause.message !== error.message ? [`caused by ${failureToText(failure.cause, project)}`] : []),
  ].join('\n')
}

function placeOf({ loc, id }: AstroFailure, project: string): string {
  const file = loc?.file ?? id
  if (!file) return ''
  const path = file.startsWith(project) ? relative(project, file) : file
  return loc?.line === undefined ? `${path}: ` : `${path}:${loc.line}:${loc.column ?? 1}: `
}

/** The frames of our own code, not of packages. */
function framesOf({ stack = '' }: Error, project: string): string[] {
  return stack.split('\n')
    .filter((line) => /^\s+at /.test(line) && line.includes(project) && !line.includes('node_modules'))
    .slice(0, 3)
    .map((line) => `  ${line.trim().replace('file://', '').replaceAll(`${project}/`, '')}`)
}
