import type {Element, Nodes} from 'hast'

interface Job {
  /** By which mistakes are named. */
  exhibit: string
  omitted: ReadonlySet<string>
}

const needed: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  text: ['x', 'y'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  svg: ['viewBox']
}
const words = new Set(['className', 'id', 'dataFact', 'ariaLabelledBy'])
// Names in SVG that are not their names in hast with hyphens before capitals.
const names = new Map([['className', 'class'], ['ariaLabelledBy', 'aria-labelledby'], ['viewBox', 'viewBox']])

/** What a drawing has for the page around it, whose styles go by classes: nothing in a file or an embed, which are told by their colours. */
export const forPages: ReadonlySet<string> = new Set(['className', 'id', 'ariaLabelledBy'])

const none: ReadonlySet<string> = new Set()

/**
 * Writes the drawing as an SVG file, without the attributes that are omitted.
 * Throws on a number that is not finite, or that was dropped for it, and on what XML forbids, naming the exhibit and the attribute.
 */
export function toSvg(tree: Element, omitted = none): string {
  // XML allows no control characters.
  return write(tree, {exhibit: String(tree.properties['id'] ?? 'a chart without id'), omitted}).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function write(node: Nodes, job: Job): string {
  if (node.type === 'text') return escapeText(node.value)
  if (node.type !== 'element') return ''
  const {tagName, children} = node
  const attributes = writeAttributes(node, job)
  if (!children.length) return `<${tagName}${attributes}/>`
  let inner = ''
  for (const child of children) inner += write(child, job)
  // A group that says nothing of what is in it is none.
  return tagName === 'g' && !attributes ? inner : `<${tagName}${attributes}>${inner}</${tagName}>`
}

function writeAttributes(node: Element, {exhibit, omitted}: Job): string {
  const {tagName, properties} = node
  for (const name of needed[tagName] ?? []) {
    if (properties[name] === undefined) refuse(exhibit, node, name, 'nothing')
  }
  let written = ''
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || omitted.has(name)) continue
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    // HTML lets it stand in an attribute; XML does not.
    if (text.includes('<')) throw new Error(`Exhibit \`${exhibit}\`: expected no \`<\` in \`${name}\` of \`<${tagName}>\`, found \`${text}\`; choose another id`)
    if (!words.has(name) && /NaN|Infinity|undefined/.test(text)) refuse(exhibit, node, name, text)
    written += ` ${attributeOf(name)}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  }
  return written
}

function attributeOf(name: string): string {
  let attribute = names.get(name)
  if (!attribute) {
    attribute = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
    names.set(name, attribute)
  }
  return attribute
}

/** XML does not allow the end of a section of data in text. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;')
}

function refuse(exhibit: string, {tagName, properties}: Element, attribute: string, found: string): never {
  const fact = properties['dataFact'] ? ` of the fact \`${String(properties['dataFact'])}\`` : ''
  throw new Error(`Exhibit \`${exhibit}\`: expected a finite number in \`${attribute}\` of \`<${tagName}>\`${fact}, found \`${found}\`; check the figures given to the chart`)
}
