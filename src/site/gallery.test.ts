import { selectAll } from 'hast-util-select'
import { describe, expect, inject, it } from 'vitest'
import { exhibits } from './built-exhibits.test-data.ts'
import { pagesOf } from './built-site.test-data.ts'
import { cardsOf, galleryOf } from './gallery.ts'
import { readContent } from '../reading/read-content.ts'
import { checkRelease } from '../checks/check-release.ts'

const checked = readContent('content').releases.map((release) => checkRelease(release))

describe('galleryOf', () => {
  it.each(checked.map((one) => [one.release.id, one] as const))('has every exhibit of %s once, each on a card or beside one', (_, one) => {
    const shown = galleryOf(one).flatMap(({ cards }) => cards.flatMap(({ exhibit, others }) => [exhibit, ...others]))
    expect(shown.map(({ id }) => id).sort()).toEqual(one.release.exhibits.map(({ id }) => id).sort())
  })

  it('groups cards by the section in which they stand, in reading order', () => {
    const [one] = checked
    for (const { key, cards } of galleryOf(one!)) {
      for (const { exhibit, others } of cards) expect([exhibit, ...others].flatMap(({ on }) => on).some((place) => place.split('/')[0] === key), exhibit.id).toBe(true)
    }
  })

  it('puts what stands in no section, or on the first page alone, where it can be found', () => {
    const [one] = checked
    const [first, second] = one!.release.exhibits.filter(({ declared: { view } }) => view === undefined)
    const found = galleryOf({ ...one!, release: { ...one!.release, exhibits: [{ ...first!, on: [] }, { ...second!, on: ['highlights'] }] } })
    expect(found.map(({ key, cards }) => [key, cards.length])).toEqual([['highlights', 1], ['more', 1]])
  })
})

it('cardsOf shows an exhibit for its first periods and keeps the others beside it', () => {
  const all = checked[0]!.release.exhibits
  const several = cardsOf(all).find(({ others }) => others.length > 0)!
  expect(several.others.every(({ declared }) => declared.entry === several.exhibit.declared.entry)).toBe(true)
  expect(all.indexOf(several.exhibit)).toBeLessThan(all.indexOf(several.others[0]!))
})

it('the gallery’s page leads to every exhibit', () => {
  const galleries = pagesOf(inject('site')).filter(({ path }) => /^\/[^/]+\/exhibits\/$/.test(path))
  const led = new Set(galleries.flatMap(({ tree }) => selectAll('.gallery a', tree).map(({ properties: { href } }) => String(href))))
  expect(exhibits.map(({ release, chart }) => `/${release}/exhibits/${chart.id}/`).filter((path) => !led.has(path))).toEqual([])
})
