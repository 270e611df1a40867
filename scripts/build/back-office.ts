// A thread of its own beside the one that prints: reads and proves the content, then makes what no page holds.
import { parentPort, workerData } from 'node:worker_threads'
import { toChart } from '../../src/exhibits/to-chart.ts'
import { figureToAmount, figureToExactText } from '../../src/format/amount.ts'
import { figureToText } from '../../src/format/figure.ts'
import { periodToShortText } from '../../src/format/period.ts'
import { typeset } from '../../src/format/typeset.ts'
import type { Problem } from '../../src/model/problem.ts'
import { proseToText } from '../../src/prose/prose-to-text.ts'
import { readContent } from '../../src/reading/read-content.ts'
import type { HandedContent } from '../../src/site/handed-content.ts'
import { searchRecordsOf } from '../../src/site/search-records.ts'
import { proveContent } from '../check-content.ts'
import type { Sites } from './lay-file.ts'
import { putIndex } from './finish/search-index.ts'
import { putPictures } from './pictures.ts'

/** What the back office is told once. */
export interface Order extends Sites {
  project: string
  contentFolder: string
  /** What painters run. */
  painterFile: string
  /** The path that the site will live under. */
  base: string
}

/** What it posts, one after another: what was read, unless not all could be; every problem; and that all is made. */
export type Post = { content: HandedContent | undefined } | { problems: Problem[] } | { made: true }

const { project, contentFolder, painterFile, base, ...sites } = workerData as Order
const content = readContent(contentFolder)
const { company, glossary, releases } = content
post({ content: content.problems.length > 0 ? undefined : { company, glossary, releases } })

const { checked, problems } = proveContent(content)
post({ problems })

if (problems.length === 0) {
  const charts = checked.flatMap(({ release, facts }) => release.exhibits.map((exhibit) => ({ release: release.id, chart: toChart(exhibit, release, facts) })))
  const records = searchRecordsOf(checked, glossary, {
    figure: ({ figure }) => figureToText(figure),
    said: ({ figure, unit }) => Object.values(figureToAmount(figure, unit)).join(' '),
    told: ({ figure, period, unit }) => `${periodToShortText(period)} ${figureToExactText(figure, unit)}`,
    label: typeset,
    prose: proseToText,
  })
  await Promise.all([putPictures(project, sites.site, charts, painterFile), putIndex(records, base, sites)])
  post({ made: true })
}

function post(message: Post): void {
  parentPort?.postMessage(message)
}
