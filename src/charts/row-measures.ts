import {isWide, nameAbove, nameBeside, oneLine} from './row-names.ts'
import type {Named, RowsRequest} from './row-names.ts'

/** What decides how high rows are: their names in lines, and what their bars take. */
export interface Measures extends Omit<Named, 'isCut'> {
  /** Distance from the top of a bar to the top of the next in its row. */
  lane: number
  /** Room between rows. */
  gap: number
  /** Room between a name and the bar below it. */
  lead: number
  /** Every so many rows have room for their name. */
  every: number
  /** Which of a row's figures have room: all, only that of its last bar, or none, which are read off the axis. */
  figures: 'all' | 'last' | 'none'
  /** How far the rows are from what they would like to be: 0 for room enough, more for small words, missing figures, cut names. */
  strain: number
}

/** Rows as high as they like. */
export function growMeasures(request: RowsRequest): Measures {
  const choices = isWide(request) ? nameBeside(request, request.frame.text) : [nameAbove(request)]
  const named = choices.find(({lines, isCut}) => !isCut && lines.every(({length}) => length <= 3)) ?? choices.at(-1)!
  return space(request, named)
}

/**
 * Rows that fit into the height: with names on several lines, closer together, in small words, with the figures of the last
 * bars alone, with names cut short; where not even that fits, as thin bars of which only some are named.
 */
export function choosePress(request: RowsRequest, height: number): Measures {
  const {frame, lanes} = request
  const usual = [...(isWide(request) ? [] : [nameAbove(request)]), ...nameBeside(request, frame.text)]
  const small = frame.small < frame.text ? nameBeside(request, frame.small) : []
  const whole = (choices: readonly Named[]) => choices.filter(({isCut}) => !isCut)
  // Bars are what is looked at: smaller words are better than words that leave them no room.
  const slim = (choices: readonly Named[]) => whole(choices).filter(({beside, nameWidth}) => !beside || nameWidth < request.box.width * 0.44)
  const all = [...usual, ...small]
  const choices = [
    () => whole(usual).slice(0, 1).map((each) => space(request, each)),
    () => slim(usual).flatMap((each) => tighten(request, each)),
    () => slim(small).flatMap((each) => tighten(request, each)),
    () => whole(usual).flatMap((each) => tighten(request, each)),
    () => whole(small).flatMap((each) => strain(tighten(request, each), 1)),
    () => (lanes > 1 ? strain(whole(all).map((each) => drop(request, each)), 2) : []),
    () => strain(all.flatMap((each) => tighten(request, each)), 3),
    () => strain([oneLine(request, frame.text), oneLine(request, frame.small)].flatMap((each) => [...tighten(request, each), ...(lanes > 1 ? [drop(request, each)] : [])]), 4)
  ]
  for (const choose of choices) {
    const fitting = choose().find((each) => totalHeight(request, each) <= height)
    if (fitting) return stretch(request, fitting, height)
  }
  return thin(request, height)
}

/** From line to line of a name. */
export function lineStep(text: number): number {
  return Math.round(text * 1.2)
}

/** What a row takes whose name has so many lines. */
export function rowHeight(lines: number, lanes: number, {beside, lane, text, figures, lead}: Measures): number {
  if (figures === 'none') return lanes * lane
  return beside ? Math.max(lanes * lane, lines * lineStep(text)) : lines * lineStep(text) + lead + lanes * lane
}

/** What all rows take, with the gaps between them. */
export function totalHeight({lanes}: RowsRequest, measures: Measures): number {
  let total = -measures.gap
  for (const {length} of measures.lines) total += rowHeight(length, lanes, measures) + measures.gap
  return total
}

function space({lanes}: RowsRequest, {isCut: _, ...named}: Named): Measures {
  const {text, beside} = named
  const lane = lanes > 1 ? Math.round(text * 1.3) : 2 * Math.round(text * 0.75)
  // A name above its bar is nearer to it than to the bar before.
  const gap = Math.round(text * (lanes > 1 || !beside ? 0.95 : 0.7))
  return {...named, lane, gap, lead: 5, every: 1, figures: 'all', strain: 0}
}

/** Narrow gaps, then lower bars: a single bar may be lower than its figure; of two, the figures would touch. */
function tighten(request: RowsRequest, named: Named): Measures[] {
  const {text} = named
  const narrow = {...space(request, named), lead: 2, gap: Math.floor(text * (named.beside ? 0.35 : 0.5)), lane: Math.round(text * 1.05)}
  return request.lanes > 1 ? [narrow] : [narrow, {...narrow, gap: Math.floor(text * 0.25), lane: Math.round(text * 0.75)}]
}

/** Bars so thin that only the figure of the last one in each row has room. */
function drop(request: RowsRequest, named: Named): Measures {
  const {text} = named
  return {...space(request, named), gap: Math.round(text * 0.25), lane: Math.ceil((text * 1.1) / request.lanes), figures: 'last'}
}

function strain(choices: readonly Measures[], by: number): Measures[] {
  return choices.map((each) => ({...each, strain: by}))
}

/** As much higher as the height allows, up to seven times the gaps and three times the bars: a few rows fill a slide. */
function stretch(request: RowsRequest, measures: Measures, height: number): Measures {
  const scaled = (step: number) => ({...measures, lane: Math.round(measures.lane * Math.min(3, 1 + step / 50)), gap: Math.round(measures.gap * (1 + step / 50))})
  let [low, high] = [0, 300]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (totalHeight(request, scaled(middle)) <= height) low = middle
    else high = middle - 1
  }
  return scaled(low)
}

function thin(request: RowsRequest, height: number): Measures {
  const {frame, lanes, names} = request
  const named = oneLine(request, frame.small)
  // The last name is higher than its bar.
  const step = (height - frame.small) / names.length
  const every = Math.ceil((frame.small * 1.2) / step)
  return {...space(request, named), gap: step * 0.2, lane: (step * 0.8) / lanes, every, figures: 'none', strain: 5 + every}
}
