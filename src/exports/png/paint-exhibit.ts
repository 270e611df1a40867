import { setImmediate } from 'node:timers/promises'
import type { Chart } from '../../charts/chart.ts'
import { drawingOf } from '../drawing.ts'
import { grounds, pictureEnding, pictureSizes, type PictureSize } from '../pictures.ts'
import { encodePngs, encoding } from './encode-png.ts'
import { indexColours } from './index-colours.ts'
import { keyOf, type PictureCache } from './picture-cache.ts'
import { rasterise } from './rasterise.ts'

/** What pictures are painted with; whatever changes it changes every key. */
export interface Easel {
  cache: PictureCache
  fontFiles: readonly string[]
  /** The bytes of the fonts and the version of the rasteriser. */
  ingredients: readonly (string | Uint8Array)[]
}

/** A picture as it leaves, by what follows the exhibit's id in its name. */
export interface Painted {
  ending: string
  png: Uint8Array
}

/** How many pixels of a slide's frame make an inch, when a slide is 13⅓ inches wide. */
const FRAME_PER_INCH = 72

/** All pictures of an exhibit, one size after another: from the cache where nothing changed. */
export async function* paintExhibit(chart: Chart, easel: Easel): AsyncGenerator<Painted> {
  for (const size of pictureSizes) {
    yield* paintSize(drawingOf(chart, size.frame), size, easel)
    // The rasteriser's memory is given back between turns of the event loop only: without, it would ask for ever more.
    await setImmediate()
  }
}

function paintSize(svg: string, size: PictureSize, { cache, fontFiles, ingredients }: Easel): Painted[] {
  const keys = grounds.map((ground) => keyOf([svg, `${size.width} ${ground} ${encoding}`, ...ingredients]))
  const kept = keys.map((key) => cache.get(key))
  const pngs = kept.every((png) => png !== undefined) ? kept : paint(svg, size, fontFiles)
  pngs.forEach((png, at) => png !== kept[at] && cache.put(keys[at] as string, png))
  return grounds.map((ground, at) => ({ ending: pictureEnding(size, ground), png: pngs[at] as Uint8Array }))
}

function paint(svg: string, { frame, width }: PictureSize, fontFiles: readonly string[]): Buffer[] {
  const { pixels, width: painted, height } = rasterise(svg, width, fontFiles)
  return encodePngs(indexColours(pixels, painted, height), grounds, (FRAME_PER_INCH * width) / frame.width)
}
