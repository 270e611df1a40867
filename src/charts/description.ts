import {listToText} from '../format/words.ts'
import type {BarsChart, Block, BridgeChart, ChangeChart, Chart, ColumnsChart, CostCurveChart, Datum, LinesChart, StackedChart, Step} from './chart.ts'

/** What the chart shows, with its figures, for those who hear it: kind, measure, then every figure by name. */
export function describe(chart: Chart): string {
  const opening = [chart.description, `${nameKind(chart)}. ${endSentence(chart.subtitle)}`].filter(Boolean).join(' ')
  return `${opening} ${endSentence(figuresOf(chart).join('; '))}`
}

/** What the chart shows in one breath, for pictures of it: its message, its kind and what it measures. */
export function describeInShort(chart: Chart): string {
  return `${endSentence(chart.title)} ${nameKind(chart)}: ${endSentence(chart.subtitle)}`
}

function nameKind(chart: Chart): string {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return `${chart.kind === 'bars' ? 'Bar' : 'Column'} chart${beside(chart)}`
    case 'stacked':
      return 'Stacked columns'
    case 'bridge':
      return 'Bridge'
    case 'cost-curve':
      return 'Cost curve, from the lowest cost to the highest'
    case 'change':
      return 'Changes'
    case 'lines':
      return `Line chart of ${listToText(chart.series.map(({label}) => label))}`
  }
}

function figuresOf(chart: Chart): string[] {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return sayGroups(chart)
    case 'stacked':
      return sayStacks(chart)
    case 'bridge':
      return saySteps(chart)
    case 'cost-curve':
      return sayBlocks(chart)
    case 'change':
      return sayChanges(chart)
    case 'lines':
      return saySeries(chart)
  }
}

function sayGroups({groups, series}: ColumnsChart | BarsChart): string[] {
  if (series.length === 1) return groups.map(({label, data}) => `${label} ${sayFigure(data[0])}`)
  return groups.map(({label, data}) => `${label}: ${data.map((datum, i) => `${series[i]!.label} ${sayFigure(datum)}`).join(', ')}`)
}

function sayStacks({groups, layers}: StackedChart): string[] {
  return groups.flatMap(({label, stacks}) =>
    stacks.map((stack, at) => {
      const parts = stack.data.map((datum, i) => `${layers[i]!.label} ${sayFigure(datum)}`)
      const total = stack.total ? [`total ${sayFigure(stack.total)}`] : []
      return `${[at === 0 && label, stack.label].filter(Boolean).join(', ')}: ${[...parts, ...total].join(', ')}`
    })
  )
}

function saySteps({steps}: BridgeChart): string[] {
  const words: Record<Step['role'], string> = {start: 'From ', delta: '', subtotal: 'subtotal ', end: 'to '}
  return steps.map(({role, label, datum}) => `${words[role]}${label} ${sayFigure(datum)}`)
}

function sayBlocks({blocks, prices}: CostCurveChart): string[] {
  const rank = ({cost}: Block) => cost.value ?? Infinity
  const ordered = [...blocks].sort((a, b) => rank(a) - rank(b))
  return [
    ...ordered.map(({label, cost, volume}) => `${label} ${sayFigure(cost)} on a volume of ${sayFigure(volume)}`),
    ...prices.map(({label, datum}) => `${label} ${sayFigure(datum)}`)
  ]
}

function sayChanges({rows, absolute, percent}: ChangeChart): string[] {
  return rows.map((row) => {
    // Amounts of change say by themselves how much; percents alone do not.
    const levels = row.levels && !absolute ? [`from ${row.levels.map(sayFigure).join(' to ')}${row.unit ? ` ${row.unit}` : ''}`] : []
    return `${row.label} ${[...levels, ...(absolute ? [sayFigure(row.absolute)] : []), ...(percent ? [sayFigure(row.percent)] : [])].join(', ')}`
  })
}

function saySeries({series, periods}: LinesChart): string[] {
  return series.map(({label, data}) => `${label}: ${data.map((datum, i) => `${periods[i]} ${sayFigure(datum)}`).join(', ')}`)
}

/** A figure for those who hear it, `minus $0.43`: parentheses are silent, and some voices leave a minus out. */
export function sayFigure(datum: Pick<Datum, 'label'> | undefined): string {
  return (datum?.label ?? '').replace(/^\((.*)\)$|^−(.*)$/, (_, inBrackets?: string, after?: string) => `minus ${inBrackets ?? after}`)
}

function beside({series}: ColumnsChart | BarsChart): string {
  return series.length > 1 ? `, ${series.map(({label}) => label).join(' beside ')}` : ''
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}
