import type {Chart, Datum} from './chart.ts'

/** All figures of a chart, in the order in which they are given. */
export function dataOf(chart: Chart): Datum[] {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return chart.groups.flatMap(({data}) => data)
    case 'stacked':
      return chart.groups.flatMap(({stacks}) => stacks.flatMap(({data, total}) => [...data, ...(total ? [total] : [])]))
    case 'bridge':
      return chart.steps.map(({datum}) => datum)
    case 'cost-curve':
      return [...chart.blocks.flatMap(({volume, cost}) => [volume, cost]), ...chart.prices.map(({datum}) => datum)]
    case 'change':
      return chart.rows.flatMap(({absolute, percent}) => [...(chart.absolute ? [absolute] : []), ...(chart.percent ? [percent] : [])])
    case 'lines':
      return chart.series.flatMap(({data}) => data)
  }
}

/** Throws on a figure that is not finite, naming the exhibit and the fact. */
export function refuseInfinite(chart: Chart): void {
  const wrong = dataOf(chart).find(({value}) => value !== null && !Number.isFinite(value))
  if (!wrong) return
  throw new RangeError(`Exhibit \`${chart.id}\`: expected a finite figure of the fact \`${wrong.facts.join(' ')}\`, found \`${wrong.value}\`; check the figures given to the chart`)
}
