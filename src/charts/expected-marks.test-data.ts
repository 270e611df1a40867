import type {Element} from 'hast'
import {toSpans} from './bridge-levels.ts'
import type {BridgeChart, ChangeChart, Chart, CostCurveChart, Datum, StackedChart} from './chart.ts'
import {readBack} from './read-back.test-data.ts'
import type {Measured} from './read-back.test-data.ts'
import {netOf, toSegments} from './stack-layers.ts'

interface Expected {
  facts: string
  /** A point is of any shape. */
  tag: 'rect' | 'point'
  /** The values between which the mark lies along the axis of its figure. */
  between: readonly [number, number]
  /** The volumes between which a block of a cost curve lies. */
  volumes?: readonly [number, number]
}

/** What is wrong with the marks of a drawing of the chart, measured through its axes: figures without a mark, marks without a figure, marks in the wrong place. */
export function findMisplaced(chart: Chart, tree: Element): string[] {
  const left = readBack(tree)
  const missing = marksOf(chart).flatMap((mark) => {
    const at = left.findIndex((measured) => isThere(mark, measured))
    if (at >= 0) left.splice(at, 1)
    return at >= 0 ? [] : [`expected a ${mark.tag} of \`${mark.facts}\` from ${mark.between.join(' to ')}`]
  })
  return [...missing, ...left.map(({tag, facts, along, up}) => `found a ${tag} of \`${facts}\` ${JSON.stringify({along, up})}`)]
}

function isThere({facts, tag, between, volumes}: Expected, measured: Measured): boolean {
  if (facts !== measured.facts || (tag === 'rect') !== (measured.tag === 'rect')) return false
  const {along, up, slack, volumeSlack} = measured
  return agree(between, up ?? along, slack) && (!volumes || agree(volumes, along, volumeSlack))
}

function agree(expected: readonly [number, number], found: readonly [number, number] | undefined, slack = 0): boolean {
  const [low, high] = [Math.min(...expected), Math.max(...expected)]
  return found !== undefined && Math.abs(found[0] - low) <= slack && Math.abs(found[1] - high) <= slack
}

function marksOf(chart: Chart): Expected[] {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return chart.groups.flatMap(({data}) => data.flatMap(barOf))
    case 'stacked':
      return segmentsOf(chart)
    case 'bridge':
      return spansOf(chart)
    case 'cost-curve':
      return [...blocksOf(chart), ...chart.prices.flatMap(({datum}) => pointOf(datum))]
    case 'change':
      return changesOf(chart)
    case 'lines':
      return chart.series.flatMap(({data}) => data.flatMap(pointOf))
  }
}

function barOf({facts, value}: Datum): Expected[] {
  return value === null ? [] : [{facts: facts.join(' '), tag: 'rect', between: [0, value]}]
}

function pointOf({facts, value}: Datum): Expected[] {
  return value === null ? [] : [{facts: facts.join(' '), tag: 'point', between: [value, value]}]
}

function segmentsOf({groups}: StackedChart): Expected[] {
  return groups.flatMap(({stacks}) => stacks).flatMap((stack) => [
    ...toSegments(stack).flatMap(({datum, from, to}): Expected[] =>
      datum.value === null ? [] : [{facts: datum.facts.join(' '), tag: 'rect', between: [from, to]}]),
    ...(netOf(stack) === undefined ? [] : pointOf(stack.total!))
  ])
}

function spansOf({steps}: BridgeChart): Expected[] {
  return toSpans(steps).map(({step: {datum}, from, to}) => {
    const facts = datum.facts.join(' ')
    return datum.value === null ? {facts, tag: 'point', between: [to, to]} : {facts, tag: 'rect', between: [from, to]}
  })
}

function blocksOf({blocks}: CostCurveChart): Expected[] {
  let volume = 0
  return [...blocks].sort((a, b) => (a.cost.value ?? Infinity) - (b.cost.value ?? Infinity)).flatMap(({cost, volume: {value, facts}}): Expected[] => {
    const from = volume
    volume += value ?? 0
    if (cost.value === null || value === null) return []
    return [{facts: [...cost.facts, ...facts].join(' '), tag: 'rect', between: [0, cost.value], volumes: [from, volume]}]
  })
}

function changesOf({absolute, percent, rows}: ChangeChart): Expected[] {
  return rows.flatMap((row) => [...(absolute ? barOf(row.absolute) : []), ...(percent ? pointOf(row.percent) : [])])
}
