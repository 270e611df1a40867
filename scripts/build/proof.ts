// Proves the content in a thread of its own, while the main one loads Astro; posts the proof.
import { parentPort, workerData } from 'node:worker_threads'
import type { Chart } from '../../src/charts/chart.ts'
import { toChart } from '../../src/exhibits/to-chart.ts'
import { figureToText } from '../../src/format/figure.ts'
import type { Problem } from '../../src/model/problem.ts'
import { proseToText } from '../../src/prose/prose-to-text.ts'
import { searchRecordsOf, type SearchRecord } from '../../src/site/search-records.ts'
import { checkContent, type CheckedContent } from '../check-content.ts'

/** What a build learns from its content before Astro runs. */
export interface Proof {
  content: CheckedContent['content']
  problems: Problem[]
  /** The charts of all exhibits, to be painted meanwhile; none where there are problems. */
  charts: { release: string; chart: Chart }[]
  /** What the site's search finds; nothing where there are problems. */
  records: SearchRecord[]
}

parentPort?.postMessage(prove(workerData as string))

function prove(folder: string): Proof {
  const { content, checked, problems } = checkContent(folder)
  const sound = problems.length > 0 ? [] : checked
  const records = searchRecordsOf(sound, content.glossary, { figure: ({ figure }) => figureToText(figure), prose: proseToText })
  return { content, problems, records, charts: sound.flatMap(({ release, facts }) => release.exhibits.map((exhibit) => ({ release: release.id, chart: toChart(exhibit, release, facts) }))) }
}
