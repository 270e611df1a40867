import type { List, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

/** A sign that means nothing to Markdown, or a space between two such. */
const SIGN = '(?:[^\\\\`*_[\\]<>&!\\s\\p{Cc}]| (?! ))'
/** How running text begins: not as a heading, a list, a quotation, a rule or code would. */
const START = /^[\p{L}[($€£“‘"']/u
const BARE = '[^\\s\\p{Cc}()\\\\&]'
const ADDRESS = `<((?:[^<>\\\\&\\p{Cc}]|\\\\[<>])+)>|((?!<)(?:${BARE}|\\((?:${BARE}|\\(${BARE}*\\))*\\))+)`
/** Words, or a link: `[words](address)`, the address in angle brackets, or without spaces and with brackets in pairs. */
const PIECE = new RegExp(`(${SIGN}+)|\\[(${SIGN}+)\\]\\((?:${ADDRESS})\\)`, 'uy')

/**
 * The tree of Markdown that is nothing but paragraphs, headings and lists of one line each, of plain words and links;
 * undefined where there is anything else in it. Nearly all prose is of this kind, and is read in a tenth of the time that
 * the parser of all Markdown takes, to the same tree: of the places, only where each node begins.
 */
export function plainMarkdown(text: string): Root | undefined {
  const blocks: RootContent[] = []
  let offset = 0
  for (const lines of text.split('\n\n')) {
    const block = readBlock(lines.replace(/\n$/, ''), offset)
    // Two lists on end are one to Markdown, with its items apart.
    if (!block || (block.type === 'list' && blocks.at(-1)?.type === 'list')) return undefined
    blocks.push(block)
    offset += lines.length + 2
  }
  return placed<Root>({ type: 'root', children: blocks }, 0)
}

function readBlock(text: string, offset: number): RootContent | undefined {
  if (text.startsWith('- ')) return readList(text.split('\n'), offset)
  const [mark = '', signs = ''] = /^(#{1,6}) /.exec(text) ?? []
  if (mark === '') return readParagraph(text, offset)
  const children = readWords(text.slice(mark.length), offset + mark.length)
  return children && !text.endsWith('#') ? placed({ type: 'heading', depth: signs.length as 1, children }, offset) : undefined
}

function readList(lines: readonly string[], start: number): List | undefined {
  const list = placed<List>({ type: 'list', ordered: false, start: null, spread: false, children: [] }, start)
  let offset = start
  for (const line of lines) {
    const paragraph = line.startsWith('- ') ? readParagraph(line.slice(2), offset + 2) : undefined
    if (!paragraph) return undefined
    list.children.push(placed({ type: 'listItem', spread: false, checked: null, children: [paragraph] }, offset))
    offset += line.length + 1
  }
  return list
}

function readParagraph(text: string, offset: number): Paragraph | undefined {
  const children = readWords(text, offset)
  return children && placed<Paragraph>({ type: 'paragraph', children }, offset)
}

/** The words and links of one line. */
function readWords(text: string, offset: number): PhrasingContent[] | undefined {
  if (!START.test(text) || text.endsWith(' ')) return undefined
  const pieces: PhrasingContent[] = []
  PIECE.lastIndex = 0
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    const match = PIECE.exec(text)
    if (!match) return undefined
    const [, words, label = '', angled, bare] = match
    pieces.push(words ? placed({ type: 'text', value: words }, offset + at) : placed({
      type: 'link', title: null, url: angled?.replace(/\\([<>])/g, '$1') ?? bare ?? '', children: [placed({ type: 'text', value: label }, offset + at + 1)],
    }, offset + at))
  }
  return pieces
}

function placed<Node extends Nodes>(node: Node, offset: number): Node {
  const place = { line: 0, column: 0, offset }
  return { ...node, position: { start: place, end: place } }
}
