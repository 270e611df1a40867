import type { Chart, Datum } from '../charts/chart.ts'

/** All figures of a chart that are drawn as marks. */
export function dataOf(chart: Chart): Datum[] {
  switch (chart.kind) {
    case 'columns': case 'bars': return chart.groups.flatMap(({ data }) => data)
    case 'stacked': return chart.groups.flatMap(({ stacks }) => stacks.flatMap(({ data }) => data))
    case 'bridge': return chart.steps.map(({ datum }) => datum)
    case 'cost-curve': return [...chart.blocks.flatMap(({ cost, volume }) => [cost, volume]), ...chart.prices.map(({ datum }) => datum)]
    case 'change': return chart.rows.flatMap(({ absolute, percent }) => [...(chart.absolute ? [absolute] : []), ...(chart.percent ? [percent] : [])])
    case 'lines': return chart.series.flatMap(({ data }) => data)
  }
}
