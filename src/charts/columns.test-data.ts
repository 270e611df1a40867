import type {Chart} from './chart.ts'
import {forty, grouped, pair} from './sample.test-data.ts'

const segments = [
  pair('Silver operations', 'sales.silver', [14210, 19730]),
  pair('Gold operations', 'sales.gold', [13655, 8804]),
  pair('Industrial minerals', 'sales.industrial', [2140, 2311]),
  pair('Other', 'sales.other', [null, -64])
]

const sales = grouped('columns', 'sales-by-segment', 'Silver carried the quarter as gold sales fell by a third', segments, {
  notes: ['“Other” is the elimination of sales between segments.']
})

/** The columns, by what is special about them. */
export const columns: Readonly<Record<string, Chart>> = {
  columns: sales,
  'columns-all-negative': grouped('columns', 'losses', 'Every segment lost money', [pair('Silver', 'l.s', [-210, -1830]), pair('Gold', 'l.g', [-1655, -804]), pair('Other', 'l.o', [-14, -6])]),
  'columns-one': grouped('columns', 'one', 'One segment', [pair('Silver operations', 'one.s', [14210, 19730])]),
  'columns-nil': grouped('columns', 'nil', 'Gold was not sold last year', [pair('Silver', 'n.s', [14210, 19730]), pair('Gold', 'n.g', [null, 8804]), pair('Zinc', 'n.z', [300, null]), pair('Lead', 'n.l', [1200, 900])]),
  'columns-forty': grouped('columns', 'forty-columns', 'Forty projects', forty)
}
