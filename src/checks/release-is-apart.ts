import type { Fault } from '../model/fault.ts'
import type { Release } from '../model/release.ts'

/**
 * A fault for a release whose folder, period and day of publication contradict one another. A release on `2024-Q1` stands
 * in `releases/2024-q1`, the period in small letters, so that no two report on one period and none is served as another.
 */
export function releaseIsApart({ id, folder, period, published }: Release, earlier: readonly Pick<Release, 'period' | 'folder'>[] = []): Fault[] {
  const file = `${folder}/release.yaml`
  const wanted = period.id.toLowerCase()
  const twin = earlier.find((other) => other.period.id === period.id)
  const faults: Fault[] = []
  if (twin) faults.push({ file, path: ['period'], message: `expected one release for each period, found \`${period.id}\`, on which \`${twin.folder}\` reports; correct the period, and all that was copied with it` })
  else if (id !== wanted) faults.push({ file, path: ['period'], message: `expected a report on \`${period.id}\` in \`releases/${wanted}\`, found it in \`${folder}\`; correct the period or rename the folder` })
  if (published < period.end) faults.push({ file, path: ['published'], message: `expected a day from ${period.end}, when \`${period.id}\` ends, found \`${published}\`; correct the day or the period` })
  return faults
}
