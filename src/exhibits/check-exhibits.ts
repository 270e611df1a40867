import { exhibitsFile, pathInExhibits, type Exhibit } from '../model/exhibit.ts'
import type { Facts } from '../model/fact.ts'
import { eachOnce, type Fault } from '../model/fault.ts'
import { quoteAll } from '../model/found.ts'
import type { Release } from '../model/release.ts'
import { placesOf } from './places.ts'
import { draft } from './to-chart.ts'

/** A fault for everything that keeps the exhibits of a release from being drawn, each once. */
export function checkExhibits(release: Release, facts: Facts): Fault[] {
  const faults = release.exhibits.flatMap((exhibit) => [
    ...draft(exhibit, release, facts).flaws.map(({ path, message }) => toFault(release, exhibit, path, message)),
    ...placeFaults(release, exhibit),
    ...periodFaults(release, exhibit),
  ])
  return eachOnce([...idFaults(release), ...faults])
}

function idFaults(release: Release): Fault[] {
  return release.exhibits.flatMap((exhibit, index) => {
    const other = release.exhibits.findIndex(({ id }) => id === exhibit.id)
    if (other === index) return []
    const { view, own } = exhibit.declared
    const path = view === undefined || own.includes('id') ? ['id'] : ['views', view]
    return [toFault(release, exhibit, path, `expected each exhibit's id once, found \`${exhibit.id}\` a second time; rename it, or give the view an \`id\` of its own`)]
  })
}

function placeFaults(release: Release, exhibit: Exhibit): Fault[] {
  const known = placesOf(release)
  return exhibit.on.flatMap((place, index) => known.includes(place) ? [] : [
    toFault(release, exhibit, ['on', index], `expected a page of this release, found \`${place}\`; known are ${quoteAll(known)}`),
  ])
}

function periodFaults(release: Release, exhibit: Exhibit): Fault[] {
  return exhibit.periods.flatMap(({ id }, index) => exhibit.periods.findIndex((one) => one.id === id) === index ? [] : [
    toFault(release, exhibit, ['periods', index], `expected each period once, found \`${id}\` a second time; remove it`),
  ])
}

function toFault(release: Release, exhibit: Exhibit, path: (string | number)[], message: string): Fault {
  return { file: exhibitsFile(release), path: pathInExhibits(exhibit, ...path), message }
}
