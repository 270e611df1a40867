import type {Chart} from './chart.ts'
import {figure, forty, grouped, long, pair, years} from './sample.test-data.ts'

const production = grouped('bars', 'silver-by-mine', 'Aldermoor produced more silver than the other mines together',
  [
    pair('Aldermoor', 'silver.aldermoor', [1120432, 1684210]),
    pair('Birch Hollow', 'silver.birch', [640118, 702950]),
    pair('Cedar Flat joint venture', 'silver.cedar', [318777, 301004]),
    pair('Dunmore', 'silver.dunmore', [null, 45219])
  ],
  {subtitle: 'Silver produced, ounces, third quarter'})

/** The bars, by what is special about them. */
export const bars: Readonly<Record<string, Chart>> = {
  bars: production,
  'bars-all-negative': grouped('bars', 'bar-losses', 'Every segment lost money', [pair('Silver', 'b.s', [-210, -1830]), pair('Gold', 'b.g', [-1655, -804]), pair('Other', 'b.o', [-14, -6])]),
  'bars-one': grouped('bars', 'bar-one', 'One mine', [{label: 'Aldermoor', data: [figure('one.a@2012-Q3', 1684210)]}], {series: [years[1]!]}),
  'bars-nil': grouped('bars', 'bar-nil', 'Nothing where nothing was', [pair('Silver', 'm.s', [14210, 19730]), pair('Gold', 'm.g', [null, null]), pair('Zinc', 'm.z', [300, 0])]),
  'bars-forty': grouped('bars', 'forty', 'Forty projects, of which few matter', forty.map(({label, data}) => ({label, data: [data[1]!]})), {series: [years[1]!], subtitle: 'Capital expenditure by project, USD thousands, Q3 2012'}),
  'bars-long': grouped('bars', 'long', 'A message so long that it has to be broken into several lines in every frame that a reader of this report may ever hold it in', long.map((label, i) => pair(label, `long.${i}`, [900 + i * 400, -300 * i]))),
  'bars-large': grouped('bars', 'large', 'Very large figures', [pair('Resources', 'x.r', [1234567890123, 2345678901234]), pair('Reserves', 'x.v', [98765432109, 12])]),
  'bars-small': grouped('bars', 'small', 'Very small figures', [pair('Grade', 'y.g', [0.000012, 0.000034], 6), pair('Grade loss', 'y.l', [-0.0000009, 0.000001], 7)])
}
