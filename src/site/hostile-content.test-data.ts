// The made-up company with markup, script and addresses that run it in every field that takes free text; which fields do is found out by trying.
import { isScalar, parseDocument, visit, type Scalar } from 'yaml'
import { checkContent } from '../../scripts/check-content.ts'
import { EXHIBITS, EXHIBITS_FILE } from '../exhibits/sample-exhibits.test-data.ts'
import { RELEASE, SAMPLE_FILES, sampleFolder, writeSampleContent } from '../reading/sample-content.test-data.ts'

/** Each text tries to break out of one of the places that it may come to stand in. */
const MARKUP = [
  `<hostile-x>`, `"><hostile-x hostile-a>`, `' hostile-a='`, `" hostile-a onmouseover="alert(x)`, `</title></style></textarea></noscript><hostile-x>`,
  `<script>alert(x)</script>`, `</script><script>alert(x)</script>`, `<img src=x onerror=alert(x)>`, `<svg onload=alert(x)>`, `<iframe srcdoc="<hostile-x>">`,
  `--><hostile-x>`, `]]><hostile-x>`, `&lt;hostile-x&gt;`, `\\"; } hostile { }`, `\${alert(x)}`, `{{x}}`, `\u202E`,
].join(' ')

/** For sentences, which refuse markup as such: marks that end attributes, and markup that Markdown takes for plain words. */
const SENTENCE = `\\<hostile-x> \\<script>alert(x)\\</script> "'> " hostile-a onmouseover="alert(x) ' hostile-a=' {{x}}`

/** The worst first: a field takes the first that it does not refuse. */
const HOSTILE = [MARKUP, SENTENCE]

/** Paragraphs of prose; Markdown has more ways in. */
const PARAGRAPHS = [
  ...HOSTILE, `<div hostile-a>\n<hostile-x>\n</div>`, `[words](javascript:alert(x))`, `[words](data:text/html,<hostile-x>)`, `<javascript:alert(x)>`, `![words](https://x.example/x.png" onerror="alert(x))`,
  `[words][x]\n\n[x]: javascript:alert(x)`, `[words](https://x.example/"onmouseover="alert(x))`, `\`<hostile-x>\``, `    <hostile-x>`, `### <hostile-x>`, `[words](<https://x.example/> "title' hostile-a")`, `- [ ] <hostile-x>`,
  `**\\<hostile-x>** and *\\<script>alert(x)\\</script>*`, `> \\<hostile-x hostile-a>`, `- \\<hostile-x>\n- "hostile-a"`, `### \\<hostile-x>`, `[\\<hostile-x>](https://x.example/?x="onmouseover="alert)`,
]

const FIRST: Record<string, string> = {
  ...SAMPLE_FILES,
  // A name of five hundred letters finds no room beside a cost curve.
  [EXHIBITS_FILE]: EXHIBITS.replace(/^- id: curve\n(?: .*\n)+/m, ''),
  [`${RELEASE}/release.yaml`]: `${SAMPLE_FILES[`${RELEASE}/release.yaml`]}  role: Relations\n  phone: none\n  fax: none\nkeyFigures: [highlights.sales]\n`,
  [`${RELEASE}/revisions.yaml`]: `- date: 2021-09-01\n  reason: Misprint\n  changes: [{ fact: sales.other@2021-Q2, was: '-16', now: '-17' }]\n`,
  [`${RELEASE}/exceptions.yaml`]: `${SAMPLE_FILES[`${RELEASE}/exceptions.yaml`]}  likely: A misprint.\n`,
  [`${RELEASE}/prose/costs.md`]: `---\ntitle: Costs\npage: discussion\norder: 1\nmine: deep-lode\n---\n\nCosts rose.\n`,
  [`${RELEASE}/prose/words.md`]: `---\ntitle: Words\npage: cautions\norder: 1\n---\n\nAll may change.\n`,
}

/** The hostile content: its folder, and the kinds of field that took it, such as `company.yaml mines.*.place`. */
export interface HostileContent {
  folder: string
  fields: string[]
  /** How many of the paragraphs stand in prose; the others are refused with a message. */
  paragraphs: number
}

/** Writes the hostile content into a folder that is gone after the test. Throws when what is left does not check. */
export function hostileContent(): HostileContent {
  const probe = sampleFolder(FIRST)
  const isFine = (edits: Record<string, string>) => {
    writeSampleContent(probe, { ...FIRST, ...edits })
    return checkContent(probe).problems.length === 0
  }
  if (!isFine({})) throw new Error('expected the made-up content to check before it is made hostile')
  const kept = PARAGRAPHS.filter((paragraph) => isFine({ [`${RELEASE}/prose/costs.md`]: `${FIRST[`${RELEASE}/prose/costs.md`]}\n${paragraph}\n` }))
  const taken = new Map<string, string | undefined>()
  const files = Object.entries(FIRST).map(([file, text]): [string, string] => {
    const places = placesIn(file, text).flatMap(({ field, at }) => {
      if (!taken.has(field)) taken.set(field, HOSTILE.find((hostile) => isFine({ [file]: spoil(text, [{ ...at, hostile }]) })))
      const hostile = taken.get(field)
      return hostile === undefined ? [] : [{ ...at, hostile }]
    })
    const spoiled = spoil(text, places)
    return [file, file.endsWith('.md') ? `${spoiled}\n${kept.join('\n\n')}\n` : spoiled]
  })
  const folder = sampleFolder(Object.fromEntries(files))
  const { problems } = checkContent(folder)
  if (problems.length > 0) throw new Error(`expected hostile content that checks, found ${JSON.stringify(problems.slice(0, 5))}`)
  return { folder, fields: [...taken].flatMap(([field, hostile]) => (hostile === undefined ? [] : [field])), paragraphs: kept.length }
}

interface Place {
  field: string
  at: { start: number; end: number; value: string }
}

/** Every value of a file, with the kind of field that it stands in. */
function placesIn(file: string, text: string): Place[] {
  const head = file.endsWith('.md') ? /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '' : text
  const offset = head === text ? 0 : 4
  const places: Place[] = []
  const kind = file.replace(`${RELEASE}/`, '').replace(/^(statements|prose)\/.*\./, '$1/*.')
  visit(parseDocument(head), {
    Scalar(key, node, path) {
      if (key === 'key' || !node.range) return
      const steps = path.flatMap((parent) => ('key' in parent && isScalar(parent.key) ? [String(parent.key.value)] : []))
      places.push({ field: `${kind} ${steps.join('.')}`, at: { start: node.range[0] + offset, end: node.range[1] + offset, value: String((node as Scalar).value) } })
    },
  })
  return places
}

function spoil(text: string, places: readonly (Place['at'] & { hostile: string })[]): string {
  return places.toSorted((a, b) => b.start - a.start).reduce((all, { start, end, value, hostile }) => `${all.slice(0, start)}${JSON.stringify(`${value} ${hostile}`)}${all.slice(end)}`, text)
}
