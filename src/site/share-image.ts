import { exhibitsOn } from '../exhibits/places.ts'
import type { Exhibit } from '../model/exhibit.ts'
import type { Release } from '../model/release.ts'
import { urls } from './urls.ts'

/** A picture of a page's message: its path, and what it shows. */
export interface ShareImage {
  src: string
  alt: string
}

/** The picture of the first exhibit that stands on a page, named by the last steps of its address; undefined where none does. */
export function imageOn(release: Release, place: string): ShareImage | undefined {
  const [first] = exhibitsOn(release, place)
  return first && imageOf(release, first)
}

/** The picture of an exhibit. */
export function imageOf({ id }: Release, exhibit: Exhibit): ShareImage {
  return { src: urls.exhibitFile(id, exhibit.id, '.png'), alt: exhibit.title.text }
}
