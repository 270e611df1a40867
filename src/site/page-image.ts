import type { CheckedRelease } from '../checks/check-release.ts'
import type { Fact } from '../model/fact.ts'
import { exhibitsAbout } from './exhibit-places.ts'
import { imageOf, imageOn, type ShareImage } from './share-image.ts'

/** The picture of a page about some facts: of the exhibit that draws them and the least else, or that of the report's first page where none does. */
export function imageAbout(checked: CheckedRelease, isAsked: (fact: Fact) => boolean): ShareImage | undefined {
  const [best] = exhibitsAbout(checked, checked.release.exhibits, isAsked)
  return best ? imageOf(checked.release, best) : imageOn(checked.release, 'highlights')
}
