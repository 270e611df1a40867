import type { Facts } from '../model/fact.ts'
import type { Fault } from '../model/fault.ts'
import type { Release } from '../model/release.ts'
import { namesOf } from './loose-figures.ts'
import { parseMarkdown } from './markdown.ts'
import { flawsIn } from './verify.ts'

/** A fault for each piece of an exception's explanation that its figures do not bear out, or that is bound to none. */
export function verifyExceptions(release: Release, facts: Facts): Fault[] {
  const names = namesOf(release)
  return release.exceptions.flatMap((exception, index) => (['known', 'likely'] as const).flatMap((key) => {
    const text = exception[key] ?? ''
    return flawsIn(parseMarkdown(text), { text, page: 'discussion' }, names, release, facts)
      .map(({ message }) => ({ file: `${release.folder}/exceptions.yaml`, path: [index, key], message }))
  }))
}
