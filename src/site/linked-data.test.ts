import { describe, expect, it } from 'vitest'
import { readSampleContent } from '../reading/sample-content.test-data.ts'
import type { Mine } from '../model/company.ts'
import type { Release } from '../model/release.ts'
import { dataToText, datasetData, mineData, reportData, trailData } from './linked-data.ts'

const read = () => readSampleContent().releases[0] as Release

describe('linked data', () => {
  it('names a report, its period and who published it when', () => {
    expect(reportData(read(), '/2021-q2/')).toMatchObject({
      '@type': 'Report', name: 'Second quarter of 2021', datePublished: '2021-08-03', dateModified: '2021-08-03', temporalCoverage: '2021-04-01/2021-06-30',
      publisher: { '@type': 'Corporation', tickerSymbol: 'LSE STNY' },
    })
  })

  it('dates a report by its newest revision', () => {
    const revised = { ...read(), revisions: [{ date: '2021-09-01', reason: 'A misprint', changes: [] }] }
    expect(reportData(revised, '/')).toMatchObject({ dateModified: '2021-09-01' })
  })

  it('says the whole time that the figures cover, and where each file is', () => {
    expect(datasetData(read(), '/d/', [{ href: '/a.csv', type: 'text/csv' }])).toMatchObject({
      temporalCoverage: '2020-04-01/2021-06-30', distribution: [{ contentUrl: '/a.csv', encodingFormat: 'text/csv' }],
    })
  })

  it('places a mine, and leaves out what is not known', () => {
    const [mine] = read().company.mines as [Mine]
    expect(mineData(mine, '/m/')).toMatchObject({ geo: { latitude: 50.21, longitude: -5.3 } })
    const { coordinates: _, ...unplaced } = mine
    expect(mineData(unplaced, '/m/')).not.toHaveProperty('geo')
  })

  it('counts the steps of a trail from 1', () => {
    expect(trailData([{ label: 'Mines', href: '/m/' }])).toMatchObject({ itemListElement: [{ position: 1, name: 'Mines', item: '/m/' }] })
  })

  it('says whole addresses, or none where the site does not know its own', () => {
    const graphOf = (site?: URL) => JSON.parse(dataToText([mineData((read().company.mines as [Mine])[0], '/m/'), trailData([{ label: 'Mines', href: '/m/' }])], site))['@graph']
    expect(graphOf(new URL('https://example.com'))).toMatchObject([{ url: 'https://example.com/m/' }, { itemListElement: [{ item: 'https://example.com/m/' }] }])
    expect(JSON.stringify(graphOf())).not.toContain('/m/')
  })

  it('lets nothing in its text end the block', () => {
    const text = dataToText([{ name: '</script><!-- & -->' }], undefined)
    expect(text).not.toMatch(/[<>&]/)
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!-- & -->')
  })
})
