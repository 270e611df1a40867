import {describe, expect, it} from 'vitest'
import {lintDeckSafe} from './deck-safe.test-data.ts'
import {everyDrawing} from './every-drawing.test-data.ts'
import {toSvg} from './to-svg.ts'

const good = toSvg(everyDrawing[0]!.tree)
const {id} = everyDrawing[0]!.chart

describe('deck-safe drawings', () => {
  it.each(everyDrawing)('$name parses as XML and keeps to what decks understand', ({tree, chart}) => {
    expect(lintDeckSafe(toSvg(tree), chart.id)).toEqual([])
  })

  it.each([
    ['a style sheet', (svg: string) => svg.replace('<g', '<style>text{fill:red}</style><g'), /<style>/],
    ['a nested drawing', (svg: string) => svg.replace('<g', '<svg></svg><g'), /<svg>/],
    ['foreign content', (svg: string) => svg.replace('<g', '<foreignObject/><g'), /foreignObject/],
    ['a style attribute', (svg: string) => svg.replace('<g', '<g style="fill:red"'), /style/],
    ['a colour of the page', (svg: string) => svg.replace('fill="#', 'fill="var(--ink)" opacity="#'), /var\(/],
    ['a font in short', (svg: string) => svg.replace('<text', '<text font="12px serif"'), /font/],
    ['a baseline that PowerPoint ignores', (svg: string) => svg.replace('<text', '<text dominant-baseline="middle"'), /dominant-baseline/],
    ['squeezed text', (svg: string) => svg.replace('<text', '<text textLength="9"'), /textLength/],
    ['text without a font', (svg: string) => svg.replace(/ font-family="[^"]*"/, ''), /font-family/],
    ['a shape coloured by its class alone', (svg: string) => svg.replace(/(class="mark [^"]*") fill="[^"]*"/, '$1'), /no literal colour/],
    ['a mark without a fact', (svg: string) => svg.replace(/ data-fact="[^"]*"/, ''), /names no fact/],
    ['a coordinate too fine', (svg: string) => svg.replace('<text x="', '<text x="0.125'), /two decimals/],
    ['a pattern, which LibreOffice turns into a picture', (svg: string) => svg.replace(/fill="#[^"]*"/, 'fill="url(#hatch)"'), /literal colour/],
    ['an id of another exhibit', (svg: string) => svg.replace('<g', '<g id="other"'), /begins with/],
    ['an id twice', (svg: string) => svg.replace('<g', `<g id="${id}-page-title"`), /twice/],
    ['an open tag', (svg: string) => svg.replace('</g>', ''), /rror/]
  ])('refuse %s', (_, spoil, complaint) => {
    expect(spoil(good)).not.toBe(good)
    expect(complain(spoil(good))).toMatch(complaint)
  })
})

function complain(svg: string): string {
  try {
    return lintDeckSafe(svg, id).join('\n')
  } catch (error) {
    return String(error)
  }
}
