import type {Element, Nodes} from 'hast'
import {toHtml} from 'hast-util-to-html'

const needed: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  text: ['x', 'y'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  svg: ['viewBox', 'width', 'height']
}
const words = new Set(['className', 'id', 'dataFact', 'ariaLabelledBy'])

/**
 * Writes the drawing as an SVG file.
 * Throws on a number that is not finite, or that was dropped for it, and on what XML forbids, naming the exhibit and the attribute.
 */
export function toSvg(tree: Element): string {
  refuseHoles(tree, String(tree.properties['id'] ?? 'a chart without id'))
  // HTML lets these stand in text; XML allows neither the end of a section of data nor control characters.
  return toHtml(tree, {space: 'svg', closeEmptyElements: true, tightSelfClosing: true}).replaceAll(']]>', ']]&gt;').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function refuseHoles(node: Nodes, exhibit: string): void {
  if (node.type !== 'element') return
  for (const name of needed[node.tagName] ?? []) {
    if (node.properties[name] === undefined) refuse(exhibit, node, name, 'nothing')
  }
  for (const [name, value] of Object.entries(node.properties)) {
    // HTML lets it stand in an attribute; XML does not.
    if (String(value).includes('<')) throw new Error(`Exhibit \`${exhibit}\`: expected no \`<\` in \`${name}\` of \`<${node.tagName}>\`, found \`${String(value)}\`; choose another id`)
    if (!words.has(name) && /NaN|Infinity|undefined/.test(String(value))) refuse(exhibit, node, name, String(value))
  }
  for (const child of node.children) refuseHoles(child, exhibit)
}

function refuse(exhibit: string, {tagName, properties}: Element, attribute: string, found: string): never {
  const fact = properties['dataFact'] ? ` of the fact \`${String(properties['dataFact'])}\`` : ''
  throw new Error(`Exhibit \`${exhibit}\`: expected a finite number in \`${attribute}\` of \`<${tagName}>\`${fact}, found \`${found}\`; check the figures given to the chart`)
}
