import type {Chart, Datum} from './chart.ts'

/** The chart with the marks of all rows but that of the id made quiet; as it is where no row has the id. */
export function pickOut(chart: Chart, id: string): Chart {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return {...chart, groups: quietOthers(chart.groups, id, (group) => ({...group, data: group.data.map(quiet)}))}
    case 'stacked':
      return {...chart, groups: quietOthers(chart.groups, id, (group) => ({...group, stacks: group.stacks.map((stack) => ({...stack, data: stack.data.map(quiet)}))}))}
    case 'cost-curve':
      return {...chart, blocks: quietOthers(chart.blocks, id, (block) => ({...block, cost: quiet(block.cost)}))}
    case 'lines':
      return {...chart, series: quietOthers(chart.series, id, (line) => ({...line, data: line.data.map(quiet)}))}
    case 'bridge':
    case 'change':
      return chart
  }
}

function quietOthers<Row extends {id?: string}>(rows: readonly Row[], id: string, quieten: (row: Row) => Row): readonly Row[] {
  return rows.some((row) => row.id === id) ? rows.map((row) => (row.id === id ? row : quieten(row))) : rows
}

/** A figure that has no mark is words alone, and words are never quiet. */
function quiet(datum: Datum): Datum {
  return datum.value === null ? datum : {...datum, isQuiet: true}
}
