import { describe, expect, it } from 'vitest'
import { EXHIBITS, EXHIBITS_FILE } from '../exhibits/sample-exhibits.test-data.ts'
import type { Release } from '../model/release.ts'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import { imageOn } from './share-image.ts'

const release = () => readSampleContent({ [EXHIBITS_FILE]: EXHIBITS }).releases[0] as Release

describe('imageOn', () => {
  it('is the picture of the first exhibit that stands on the page, with its message', () => {
    expect(imageOn(release(), 'segments')).toEqual({ src: '/2021-q2/exhibits/sales.png', alt: 'Copper sales rose 10% to $12.4 million' })
  })

  it('is none where no exhibit stands', () => {
    expect(imageOn(release(), 'cash-costs')).toBeUndefined()
  })
})
