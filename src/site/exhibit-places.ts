import type { CheckedRelease } from '../checks/check-release.ts'
import { exhibitsOn } from '../exhibits/places.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Fact } from '../model/fact.ts'
import type { Statement } from '../model/statement.ts'
import { exhibitDataOf } from './exhibit-data.ts'
import { cardsOf, galleryOf } from './gallery.ts'
import { urls } from './urls.ts'

/** The exhibits of a page that draw one of its tables, the one in which the exhibit's first figure stands. */
export function exhibitsBeside(checked: CheckedRelease, place: string, statement: Statement): Exhibit[] {
  return drawnOn(checked, place).filter((exhibit) => homeOf(checked, exhibit) === statement.id)
}

/** The exhibits of a page that draw none of its tables. */
export function exhibitsApart(checked: CheckedRelease, place: string, statements: readonly Statement[]): Exhibit[] {
  return drawnOn(checked, place).filter((exhibit) => !statements.some(({ id }) => id === homeOf(checked, exhibit)))
}

/** The same exhibit for other periods. */
export function otherViewsOf({ release }: CheckedRelease, { id, declared }: Exhibit): Exhibit[] {
  return release.exhibits.filter((other) => other.declared.entry === declared.entry && other.id !== id)
}

/** The footnotes of several exhibits, each once, in the order in which they first occur. */
export function footnotesOf(checked: CheckedRelease, exhibits: readonly Exhibit[]): string[] {
  return [...new Set(exhibits.flatMap((exhibit) => exhibitDataOf(checked, exhibit).chart.notes ?? []))]
}

/** The tables that an exhibit draws, in the order of their figures. */
export function statementsOf(checked: CheckedRelease, exhibit: Exhibit): Statement[] {
  return [...new Set(factsIn(checked, exhibit).map(({ statement }) => statement))]
}

/** The exhibits that draw some of the facts asked for, those first that draw the least else. */
export function exhibitsAbout(checked: CheckedRelease, exhibits: readonly Exhibit[], isAsked: (fact: Fact) => boolean): Exhibit[] {
  const shareOf = (exhibit: Exhibit) => {
    const drawn = factsIn(checked, exhibit)
    return drawn.filter(isAsked).length / Math.max(1, drawn.length)
  }
  return exhibits.map((exhibit) => ({ exhibit, share: shareOf(exhibit) })).filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share).map(({ exhibit }) => exhibit)
}

/** The exhibits before and after one, in the order of the gallery. */
export function neighboursOf(checked: CheckedRelease, exhibit: Exhibit): { label: string; title: string; href: string }[] {
  const all = galleryOf(checked).flatMap(({ cards }) => cards.flatMap((card) => [card.exhibit, ...card.others]))
  const index = all.findIndex(({ id }) => id === exhibit.id)
  const toLink = (label: string, one: Exhibit | undefined) => (one ? [{ label, title: one.title.text, href: urls.exhibit(checked.release.id, one.id) }] : [])
  return [...toLink('Before', all[index - 1]), ...toLink('Next', all[index + 1])]
}

/** A page draws an exhibit once; the same one for other periods is linked beside it. */
function drawnOn({ release }: CheckedRelease, place: string): Exhibit[] {
  return cardsOf(exhibitsOn(release, place)).map(({ exhibit }) => exhibit)
}

function factsIn(checked: CheckedRelease, exhibit: Exhibit): Fact[] {
  const { table, facts } = exhibitDataOf(checked, exhibit)
  return table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts)).flatMap((id) => facts.get(id) ?? [])
}

function homeOf(checked: CheckedRelease, exhibit: Exhibit): string | undefined {
  return statementsOf(checked, exhibit)[0]?.id
}
