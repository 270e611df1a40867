import { hashOf } from './drawing.ts'
import { drawingFiles } from './drawing-files.ts'
import { toExhibitCsv, toExhibitJson, toWideCsv, type ExhibitData, type Naming } from './exhibit-data.ts'
import { grounds, pictureEnding, pictureSizes } from './pictures.ts'
import { toSnippets, type ExhibitAddresses, type Publication, type Snippet } from './snippets.ts'

/** A file to take. */
export interface OfferedFile {
  name: string
  /** What follows the exhibit's id. */
  ending: string
  /** Its size in words: `4 kB`, `1920 × 1080`. */
  size: string
}

/** Files of a kind, under a heading that says what they are for. */
export interface OfferedFiles {
  name: string
  files: OfferedFile[]
}

/** All by which an exhibit can be taken away. */
export interface Offer {
  /** The hash that the drawings carry. */
  hash: string
  snippets: Snippet[]
  files: OfferedFiles[]
}

/** What an exhibit's page offers to those who take the exhibit away. */
export function toOffer(data: ExhibitData, addresses: ExhibitAddresses, publication: Publication, naming: Naming): Offer {
  const hash = hashOf(data.chart)
  return { hash, snippets: toSnippets(data.chart, addresses, publication, hash), files: [toDrawings(data), toFigures(data, hash, naming), ...toPictures()] }
}

function toDrawings({ chart }: ExhibitData): OfferedFiles {
  return { name: 'SVG, transparent', files: drawingFiles.map(({ suffix, name, draw }) => ({ name, ending: `${suffix}.svg`, size: toSize(draw(chart)) })) }
}

function toFigures(data: ExhibitData, hash: string, naming: Naming): OfferedFiles {
  return {
    name: 'Figures',
    files: [
      { name: 'CSV, as a table, for Excel', ending: '-wide.csv', size: toSize(toWideCsv(data, naming)) },
      { name: 'CSV, a row for each figure', ending: '.csv', size: toSize(toExhibitCsv(data)) },
      { name: 'JSON', ending: '.json', size: toSize(JSON.stringify(toExhibitJson(data, hash))) },
    ],
  }
}

function toPictures(): OfferedFiles[] {
  return grounds.map((ground) => ({
    name: ground === 'white' ? 'PNG, on white' : 'PNG, transparent',
    files: pictureSizes.map((size) => ({ name: size.name, ending: pictureEnding(size, ground), size: `${size.width} × ${size.height}` })),
  }))
}

function toSize(text: string): string {
  return `${Math.max(1, Math.round(Buffer.byteLength(text) / 1000))} kB`
}
