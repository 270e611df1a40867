import { setImmediate } from 'node:timers/promises'
import type { Chart } from '../../charts/chart.ts'
import { drawingOf } from '../drawing.ts'
import { grounds, pictureEnding, pictureSizes, type PictureSize } from '../pictures.ts'
import type { Picture } from './album.ts'
import { encodePngs } from './encode-png.ts'
import { indexColours } from './index-colours.ts'
import { rasterise } from './rasterise.ts'

/** How many pixels of a slide's frame make an inch, when a slide is 13⅓ inches wide. */
const FRAME_PER_INCH = 72

/** Paints all pictures of an exhibit, one size after another. Throws when it cannot be drawn. */
export async function paintExhibit(chart: Chart, fontFiles: readonly string[]): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const size of pictureSizes) {
    pictures.push(...paintSize(drawingOf(chart, size.frame), size, fontFiles))
    // The rasteriser's memory is given back between turns of the event loop only: without, it would ask for ever more.
    await setImmediate()
  }
  return pictures
}

function paintSize(svg: string, size: PictureSize, fontFiles: readonly string[]): Picture[] {
  const { pixels, width, height } = rasterise(svg, size.width, fontFiles)
  const pngs = encodePngs(indexColours(pixels, width, height), grounds, (FRAME_PER_INCH * size.width) / size.frame.width)
  return grounds.map((ground, at) => ({ ending: pictureEnding(size, ground), png: pngs[at] as Uint8Array }))
}
