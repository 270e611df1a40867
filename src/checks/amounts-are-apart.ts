import { exhibitsFile, pathInExhibits, type Exhibit } from '../model/exhibit.ts'
import { eachOnce, type Fault } from '../model/fault.ts'
import type { Release } from '../model/release.ts'

/** A fault for each amount, and each statement, that one exhibit draws twice. */
export function amountsAreApart(release: Release): Fault[] {
  return eachOnce(release.exhibits.flatMap((exhibit) => listsOf(exhibit).flatMap(({ key, names }) => names.flatMap((name, index) => (
    names.indexOf(name) === index ? [] : [{
      file: exhibitsFile(release), path: pathInExhibits(exhibit, key, index), message: `expected each amount once in \`${exhibit.id}\`, found \`${name}\` a second time; correct or remove it`,
    }])))))
}

/** What an exhibit draws, by the key that lists it. */
function listsOf(exhibit: Exhibit): { key: string; names: string[] }[] {
  const lists = 'lines' in exhibit ? { lines: exhibit.lines }
    : exhibit.kind === 'stacked' ? { layers: exhibit.layers }
    : exhibit.kind === 'variance' ? { by: exhibit.by }
    : exhibit.kind === 'cost-curve' ? { prices: exhibit.prices } : {}
  const of = 'of' in exhibit && exhibit.of ? [{ key: 'of', names: exhibit.of }] : []
  return [...Object.entries(lists).map(([key, amounts]) => ({ key, names: amounts.map(({ amount }) => amount.text) })), ...of]
}
