import type {Box, Frame} from './frame.ts'
import {textWidth, widestText} from './text-width.ts'
import {clip, wordsFit, wrap} from './wrap.ts'

/** The rows that are to be laid out. */
export interface RowsRequest {
  names: readonly string[]
  /** Names in charts that share the scale: all of them leave the same room beside names. */
  others?: readonly string[]
  /** Bars in each row. */
  lanes: number
  /** Plots that share the width beside the names; 1 unless said. */
  panels?: number
  frame: Frame
  box: Box
}

/** Names broken into lines, and how much of the width they take. */
export interface Named {
  /** The size of names and figures: that of the frame, or where rows are many, of its small words. */
  text: number
  lines: readonly (readonly string[])[]
  /** Whether they stand beside their bars, not above them. */
  beside: boolean
  nameWidth: number
  /** Whether a word was broken or words were left out. */
  isCut: boolean
}

// What names may take of the width beside them; they get more of it where they would be cut or take too many lines.
const bands = [0.36, 0.42, 0.48, 0.54]
// A name of more lines than this is no name.
const mostLines = 5

/** Whether there is room for names beside their bars, and for all plots. */
export function isWide({box, panels = 1}: RowsRequest): boolean {
  return box.width >= 320 + (panels - 1) * 200
}

/** Names beside their bars: as narrow as is their due, then wider. */
export function nameBeside({names, others = [], box}: RowsRequest, text: number): Named[] {
  const natural = widestText([...names, ...others], text) + 1
  const widths = [...new Set(bands.map((band) => Math.min(natural, box.width * band)))]
  return widths.map((width) => {
    const [own, theirs] = [names, others].map((each) => breakNames(each, width, text)) as [Named, Named]
    return {...own, nameWidth: Math.max(own.nameWidth, theirs.nameWidth)}
  })
}

/** Names above their bars. */
export function nameAbove({names, box, frame}: RowsRequest): Named {
  return {...breakNames(names, box.width, frame.text), beside: false}
}

function breakNames(names: readonly string[], width: number, text: number): Named {
  const lines = names.map((name) => clip(wrap(name, {width, size: text}), mostLines, {width, size: text}))
  const isCut = names.some((name, i) => !wordsFit(name, width, text) || lines[i]!.at(-1)!.endsWith('…') && !name.endsWith('…'))
  return {lines, text, beside: true, isCut, nameWidth: Math.ceil(widestText(lines.flat(), text))}
}

/** Each name on one line, cut short where it is too long. */
export function oneLine({names, box}: RowsRequest, text: number): Named {
  const measured = {width: Math.min(widestText(names, text) + 1, box.width * 0.46), size: text}
  const lines = names.map((name) => (textWidth(name, text) <= measured.width ? [name] : clip(wrap(name, measured), 1, measured)))
  return {lines, text, isCut: true, beside: true, nameWidth: Math.ceil(measured.width)}
}
