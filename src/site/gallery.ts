import type { CheckedRelease } from '../checks/check-release.ts'
import type { Exhibit } from '../model/exhibit.ts'
import { navigationOf, type Section } from './navigation.ts'

/** An exhibit for its first periods, with the same one for others. */
export interface GalleryCard {
  exhibit: Exhibit
  others: Exhibit[]
}

/** The cards of one section of the report; `key` is the section's, or `more` for those that stand in none. */
export interface GalleryGroup {
  key: string
  label: string
  cards: GalleryCard[]
}

/** All exhibits, one card for each that is declared, grouped by the section of the report where it stands, in reading order. */
export function galleryOf(checked: CheckedRelease): GalleryGroup[] {
  const bySection = Map.groupBy(cardsOf(checked.release.exhibits), sectionOf)
  const labels = [...navigationOf(checked), { key: 'more' as const, label: 'More' }]
  return labels.flatMap(({ key, label }) => {
    const cards = bySection.get(key)
    return cards ? [{ key, label, cards }] : []
  })
}

/** Exhibits as cards: those of one declaration are one, which shows the first of them. */
export function cardsOf(exhibits: readonly Exhibit[]): GalleryCard[] {
  const declared = Map.groupBy(exhibits, ({ declared: { entry } }) => entry)
  return [...declared.values()].flatMap(([exhibit, ...others]) => (exhibit ? [{ exhibit, others }] : []))
}

/** The first page shows what belongs to another section. */
function sectionOf({ exhibit, others }: GalleryCard): Section | 'more' {
  const places = [exhibit, ...others].flatMap(({ on }) => on)
  const [section] = [...places.filter((place) => place !== 'highlights'), ...places].map((place) => place.split('/')[0])
  return (section as Section | undefined) ?? 'more'
}
