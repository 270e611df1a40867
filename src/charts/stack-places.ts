import type {Stack, StackedChart, StackGroup} from './chart.ts'
import type {Frame} from './frame.ts'
import {netOf, totalWords} from './stack-layers.ts'
import {textWidth, widestText} from './text-width.ts'
import {wordsFit, wrap} from './wrap.ts'

/** A stack and its left side. */
export interface Slot {
  stack: Stack
  x: number
}

/** Where standing stacks, their figures and their names have room. */
export interface Places {
  chart: StackedChart
  frame: Frame
  slots: Slot[]
  /** Each group's name in lines, and its left side. */
  groups: {lines: string[]; x: number}[]
  bar: number
  /** Room for the figures beside a stack. */
  zone: number
  /** Lines of each layer's name, beside the last stack. */
  names: string[][]
}

/** Room between a figure and the name beside it. */
export const nameSpace = 8

/** Places the stacks between the two ends; null where bars, figures or names would not have room. */
export function layoutStacks(chart: StackedChart, frame: Frame, left: number, right: number): Places | null {
  const stacks = chart.groups.flatMap((each) => each.stacks)
  const figures = stacks.flatMap(({data}) => data.map(({label}) => label))
  const zone = Math.ceil(widestText(figures, frame.text) + 12)
  const labels = chart.layers.map(({label}) => label)
  const widestWord = widestText(labels.flatMap((label) => label.split(/\s+/)), frame.text)
  const most = 1 + Math.max(widestWord, Math.min(widestText(labels, frame.text), (right - left) * 0.26))
  const names = labels.map((label) => wrap(label, {width: most, size: frame.text}))
  const nameWidth = 1 + widestText(names.flat(), frame.text)
  const before = (stack: Stack) => (netOf(stack) === undefined ? 0 : Math.ceil(textWidth(totalWords(stack), frame.text, 'semibold') + 12))
  const beforeAll = stacks.reduce((sum, stack) => sum + before(stack), 0)
  const free = right - left - nameWidth - nameSpace - chart.groups.length * frame.text - stacks.length * zone - beforeAll
  const bar = Math.floor(Math.min(free / stacks.length, frame.text * 9))
  const space = Math.floor(frame.text + (free - bar * stacks.length) / chart.groups.length)
  const room = chart.groups.map((group) => group.stacks.length * (bar + zone))
  if (bar < frame.text * 1.8 || !chart.groups.every((group, i) => namesFit(group, room[i]!, frame))) return null
  const places = placeGroups(chart.groups, left + Math.round(space / 2), bar + zone, space, before)
  const groups = chart.groups.map(({label}, i) => ({x: places[i]![0]!, lines: wrap(label, {width: room[i]!, size: frame.text})}))
  return {chart, frame, bar, zone, names, groups, slots: stacks.map((stack, i) => ({stack, x: places.flat()[i]!}))}
}

/** How far the names reach below the axis. */
export function belowOf({chart, frame, groups}: Places): number {
  const lines = Math.max(...groups.map((each) => each.lines.length))
  return Math.ceil((hasStackNames(chart) ? frame.small * 1.4 : 0) + frame.text * (1.5 + (lines - 1) * 1.2))
}

/** Whether stacks have names within their groups. */
export function hasStackNames({groups}: StackedChart): boolean {
  return groups.some(({stacks}) => stacks.some(({label}) => label))
}

/** The left sides of the stacks of each group, some of which need room before them. */
function placeGroups(groups: readonly StackGroup[], start: number, step: number, space: number, before: (stack: Stack) => number): number[][] {
  let x = start - space
  return groups.map(({stacks}) => {
    x += space
    return stacks.map((stack) => {
      const left = x + before(stack)
      x = left + step
      return left
    })
  })
}

function namesFit({label, stacks}: StackGroup, width: number, frame: Frame): boolean {
  return wordsFit(label, width, frame.text) && stacks.every((each) => textWidth(each.label, frame.small) <= width / stacks.length - 4)
}
