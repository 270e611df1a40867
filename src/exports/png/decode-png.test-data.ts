import { rasterise } from './rasterise.ts'

/** The premultiplied pixels of a PNG file, as the rasteriser's own decoder reads it. */
export function decodePng(png: Uint8Array, width: number, height: number): Uint32Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`
  return rasterise(svg, width, []).pixels
}
