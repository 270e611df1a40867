import { frames, type Frame } from '../charts/frame.ts'

/** A size in which an exhibit leaves as a picture. */
export interface PictureSize {
  /** What follows the exhibit's id in the file's name: empty, `-2x`, `-square`. */
  suffix: string
  /** In words: `Slide, 16:9`. */
  name: string
  frame: Frame
  /** In pixels. */
  width: number
  height: number
}

/** What a picture stands on: paper, or nothing, for slides that have a light ground of their own. */
export type Ground = 'white' | 'transparent'

export const grounds: readonly Ground[] = ['white', 'transparent']

/** The sizes that decks use, each twice its frame, and the slide once more at four times. */
export const pictureSizes: readonly PictureSize[] = [
  toSize('', 'Slide, 16:9', frames.slide, 2),
  toSize('-2x', 'Slide, twice as fine', frames.slide, 4),
  toSize('-half-slide', 'Half slide', frames['half-slide'], 2),
  toSize('-square', 'Square', frames.square, 2),
]

/** What follows the exhibit's id in the name of a picture: `-square-transparent.png`. */
export function pictureEnding({ suffix }: PictureSize, ground: Ground): string {
  return `${suffix}${ground === 'transparent' ? '-transparent' : ''}.png`
}

function toSize(suffix: string, name: string, frame: Frame, scale: number): PictureSize {
  if (frame.height === null) throw new Error(`expected a frame of fixed height for a picture, found \`${frame.name}\``)
  return { suffix, name, frame, width: frame.width * scale, height: frame.height * scale }
}
