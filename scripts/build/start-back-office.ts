import { Worker } from 'node:worker_threads'
import type { Problem } from '../../src/model/problem.ts'
import type { HandedContent } from '../../src/site/handed-content.ts'
import { bundle } from '../bundle.js'
import type { Order, Post } from './back-office.ts'

/** What the back office has under way. All of it rejects with what goes wrong there. */
export interface BackOffice {
  /** What was read, before it is proved; undefined when not all could be read. */
  content: Promise<HandedContent | undefined>
  /** Every problem of the content; none when it is proved. */
  problems: Promise<Problem[]>
  /** Settles when pictures and the search's index are in the work folder. */
  made: Promise<void>
}

/** Starts the back office in a thread of its own. */
export async function startBackOffice(order: Omit<Order, 'painterFile'>): Promise<BackOffice> {
  const [officeFile, painterFile] = await Promise.all([bundle('build/back-office.ts'), bundle('build/painter.ts')])
  const worker = new Worker(officeFile, { workerData: { ...order, painterFile } satisfies Order })
  const [content, problems, made] = [Promise.withResolvers<HandedContent | undefined>(), Promise.withResolvers<Problem[]>(), Promise.withResolvers<void>()]
  worker.on('message', (post: Post) => {
    if ('content' in post) content.resolve(post.content)
    else if ('problems' in post) problems.resolve(post.problems)
    else made.resolve()
  })
  worker.on('error', (error) => [content, problems, made].forEach(({ reject }) => reject(error)))
  // Whoever awaits them is told then; until then nobody listens.
  for (const { promise } of [content, problems, made]) promise.catch(() => undefined)
  return { content: content.promise, problems: problems.promise, made: made.promise }
}
