import { expect, it } from 'vitest'
import { fileSuffixes } from '../model/exhibit-files.ts'
import { drawingFiles } from './drawing-files.ts'
import { toOffer } from './offer.ts'
import { sampleData } from './sample-facts.test-data.ts'

it('fileSuffixes are those of all files that an exhibit offers, so that no other exhibit’s id may end in them', () => {
  const publication = { company: '', report: '', published: '', document: '' }
  const { files } = toOffer(sampleData(), { page: '', embed: '', file: (ending) => ending }, publication, { unit: () => '', period: () => '' })
  const endings = [...drawingFiles.map(({ suffix }) => suffix), ...files.flatMap((group) => group.files.map(({ ending }) => ending.replace(/\..*/, '')))]
  expect(new Set(fileSuffixes)).toEqual(new Set(endings.filter((suffix) => suffix !== '')))
})
