import type { drawChart } from '../charts/draw-chart.ts'

/** A drawing as a tree. */
export type Drawing = ReturnType<typeof drawChart>

/**
 * A drawing for a page, whose source line leads to a page, in a window of its own. What stands in a picture is not reached by keyboard, so
 * that all but the link becomes the picture; a tree without words at its end, or with others than the source, is given back as it is.
 */
export function linkSource(drawing: Drawing, source: string, href: string): Drawing {
  const footer = drawing.children.at(-1)
  if (footer?.type !== 'element') return drawing
  const at = startOf(source, footer.children.map(wordsOf))
  if (at === undefined) return drawing
  // HTML knows the namespace.
  const { xmlns: _, role, ariaLabelledBy, ...frame } = drawing.properties
  const notes = at > 0 ? [{ ...footer, children: footer.children.slice(0, at) }] : []
  const picture = toElement('g', { role, ariaLabelledBy }, [...drawing.children.slice(0, -1), ...notes])
  const link = toElement('a', { href, target: '_blank' }, [{ ...footer, children: footer.children.slice(at) }])
  return { ...drawing, properties: frame, children: [picture, link] }
}

/** The line that the source begins with, where the last lines are its own. */
function startOf(source: string, lines: readonly string[]): number | undefined {
  const at = lines.findLastIndex((_, index) => lines.slice(index).join(' ') === source)
  return at < 0 ? undefined : at
}

function wordsOf(node: Drawing['children'][number]): string {
  const [words] = node.type === 'element' ? node.children : []
  return words?.type === 'text' ? words.value : ''
}

function toElement(tagName: string, properties: Drawing['properties'], children: Drawing['children']): Drawing {
  return { type: 'element', tagName, properties, children }
}
