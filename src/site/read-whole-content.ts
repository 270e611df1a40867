import { problemToText } from '../model/problem.ts'
import { readContent, type Content } from '../reading/read-content.ts'

/** Reads the content folder; throws when it has problems, so that none is lost. */
export function readWholeContent(): Content {
  const content = readContent(process.env['CONTENT_DIR'] || 'content')
  if (content.problems.length > 0) throw new Error(content.problems.map(problemToText).join('\n'))
  return content
}
