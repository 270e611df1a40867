import { Resvg } from '@resvg/resvg-js'

/** The premultiplied pixels of a drawing, red in the lowest byte. */
export interface Pixels {
  width: number
  height: number
  pixels: Uint32Array
}

/** Paints a drawing on nothing, so many pixels wide, with these font files and no others. Throws what resvg throws. */
export function rasterise(svg: string, width: number, fontFiles: readonly string[]): Pixels {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' }
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render()
  const bytes = image.pixels
  return { width: image.width, height: image.height, pixels: new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4) }
}
