import type {ChangeChart, Chart} from './chart.ts'
import {figure, moved, source} from './sample.test-data.ts'

const rows: [string, ChangeChart['rows'][number]['sense'], number, number | null][] = [
  ['Sales of products', 'higher-is-better', 776, 2.6], ['Cost of sales', 'lower-is-better', -2954, -17.5], ['Gross profit', 'higher-is-better', 3889, 59.7],
  ['Exploration', 'lower-is-better', 1305, 91.6], ['Net income (loss)', 'higher-is-better', -18993, null], ['Capital expenditure', 'neutral', 0, 0]
]

const changes: ChangeChart = {
  kind: 'change', id: 'changes', title: 'Costs fell faster than sales grew', subtitle: 'Change from Q3 2011 to Q3 2012', source,
  absolute: {title: 'USD thousands', unit: {isSigned: true}}, percent: {title: 'Percent', unit: {suffix: '%'}},
  rows: rows.map(([label, sense, absolute, percent], i) => ({
    label, sense,
    absolute: moved(figure(`change.${i}.abs`, absolute)),
    percent: percent === null ? {facts: [`change.${i}.pct`], value: null, label: 'n.m.'} : moved(figure(`change.${i}.pct`, percent, 1, '', '%'))
  }))
}

/** The changes, by what is special about them. */
export const changeCharts: Readonly<Record<string, Chart>> = {
  change: changes,
  'change-percent': {kind: 'change', id: 'change-percent', title: 'What changed', subtitle: 'Change from a year ago', source, percent: changes.percent!, rows: changes.rows},
  'change-not-meaningful': {...changes, id: 'change-not-meaningful', title: 'Income turned into a loss', rows: changes.rows.slice(4, 5)},
  'change-one': {...changes, id: 'change-one', rows: changes.rows.slice(0, 1)}
}
