import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readContent } from './reading/read-content.ts'

const UNIFIED = ['remark', 'remark-*', 'rehype-*', 'unified', 'mdast', 'hast']
const SRC = ['model', 'format', 'reading', 'checks', 'charts', 'tables', 'prose', 'exhibits', 'exports', 'site', 'components', 'layouts', 'pages', 'styles', 'content.config']
const SHOWN = ['model', 'format', 'checks', 'charts', 'tables', 'prose', 'exhibits', 'site', 'components', 'layouts', 'styles']

/**
 * DESIGN's table: what each folder may import of ours, and of others. `charts:types` means its types only.
 * `hast` and `mdast` are the types of the trees that hastscript and remark make; they hold no code.
 */
const LAYERS: Record<string, { ours: string[]; others: string[] }> = {
  'model': { ours: [], others: ['zod', 'jsep'] },
  'format': { ours: ['model'], others: [] },
  'reading': { ours: ['model'], others: ['yaml', 'node:fs'] },
  'checks': { ours: ['model', 'format'], others: [] },
  'charts': { ours: ['format'], others: ['d3', 'hastscript', 'hast-util-to-html', 'hast'] },
  'tables': { ours: ['model', 'format'], others: ['hast', 'hastscript', 'hast-util-to-html'] },
  'prose': { ours: ['model', 'format', 'checks'], others: UNIFIED },
  'exhibits': { ours: ['model', 'format', 'charts:types'], others: [] },
  'exports': { ours: ['model', 'charts', 'tables', 'exhibits'], others: ['@resvg/resvg-js', 'node:*'] },
  'site': { ours: ['model', 'reading', 'checks', 'exhibits'], others: ['astro:content', 'astro:static-paths', 'astro/app/entrypoint', 'node:crypto'] },
  'components': { ours: SHOWN, others: [] },
  'layouts': { ours: [...SHOWN, 'public'], others: [] },
  'pages': { ours: SRC, others: ['*'] },
  'content.config': { ours: ['model', 'site'], others: ['astro:content', 'zod'] },
  'scripts': { ours: [...SRC, 'scripts'], others: ['*'] },
}

/** One import: the file and its folder, what it imports (a folder of ours, or a package), and whether types only. */
type Import = { file: string; folder: string; of: string; ours: boolean; typesOnly: boolean }

const text = (file: string) => readFileSync(file, 'utf8')
const isTest = (file: string) => /\.test[.-]/.test(file)
const files = [...filesIn('src'), ...filesIn('scripts')].filter((file) => !isTest(file))
const sources = files.filter((file) => /\.(ts|astro)$/.test(file))
const imports = sources.flatMap(importsOf)

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`).sort()
}

function importsOf(file: string): Import[] {
  const code = file.endsWith('.astro') ? codeOf(text(file)) : text(file)
  const typesOnly = typeImportsOf(code)
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
    const ours = fileName.startsWith('.')
    return { file, folder: folderOf(file), of: ours ? folderOf(resolve(file, fileName)) : packageOf(fileName), ours, typesOnly: typesOnly.has(fileName) }
  })
}

/** The frontmatter and the scripts of an Astro component. */
function codeOf(source: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? ''
  return [frontmatter, ...[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)].join('\n')
}

/** The modules of which a file imports nothing but types. */
function typeImportsOf(code: string): Set<string> {
  const all = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ESNext).statements.filter(ts.isImportDeclaration)
  const name = (one: ts.ImportDeclaration) => (one.moduleSpecifier as ts.StringLiteral).text
  const withCode = new Set(all.filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword).map(name))
  return new Set(all.map(name).filter((one) => !withCode.has(one)))
}

function resolve(file: string, to: string): string {
  return new URL(to, `file:///${file}`).pathname.slice(1)
}

/** `model` for src/model/figure.ts, `content.config` for src/content.config.ts, `scripts` for all scripts. */
function folderOf(file: string): string {
  const [top = '', step = ''] = file.split('/')
  return top === 'src' ? step.replace(/\.ts$/, '') : top
}

function packageOf(name: string): string {
  return /^(@[^/]+\/[^/]+|astro\/(?:zod|app\/entrypoint)|node:[^/]+(\/.*)?|[^/]+)/.exec(name)?.[0] ?? name
}

function isAllowed({ folder, of, ours, typesOnly }: Import): boolean {
  const row = LAYERS[folder]
  if (!row || of === folder) return row !== undefined
  if (ours) return row.ours.includes(of) || (typesOnly && row.ours.includes(`${of}:types`))
  return row.others.some((pattern) => pattern === of || (pattern.endsWith('*') && of.startsWith(pattern.slice(0, -1))))
}

const say = ({ file, of }: Import) => `${file} imports ${of}`

describe('the layers', () => {
  it.each(Object.keys(LAYERS))('%s imports only what its row of the table allows', (folder) => {
    expect(imports.filter((one) => one.folder === folder && !isAllowed(one)).map(say)).toEqual([])
  })

  it('are the folders that there are', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => !(folder in LAYERS))).toEqual([])
  })

  it('let only content.config.ts, the site and pages meet Astro', () => {
    const astro = imports.filter(({ of }) => of.startsWith('astro:') || of === 'astro')
    expect(astro.filter(({ of, folder }) => of === 'astro:content' && folder !== 'content.config' && folder !== 'site').map(say)).toEqual([])
    expect(astro.filter(({ of, folder }) => of.startsWith('astro:') && folder === 'scripts').map(say)).toEqual([])
  })

  it('let only charts import D3', () => {
    expect(imports.filter(({ of, folder }) => /^d3(-|$)/.test(of) && folder !== 'charts').map(say)).toEqual([])
  })

  it('see the imports that there are, dynamic ones and those of components included', () => {
    expect(imports.some(({ folder, of, ours }) => folder === 'checks' && of === 'model' && ours)).toBe(true)
    expect(ts.preProcessFile(codeOf('---\nimport a from "../a.ts"\n---\n<script>const b = await import("./b.ts")</script>'), true, true).importedFiles.map(({ fileName }) => fileName))
      .toEqual(['../a.ts', './b.ts'])
    expect(typeImportsOf('import type { A } from "a"\nimport { b, type B } from "b"')).toEqual(new Set(['a']))
  })
})

describe('the house', () => {
  it('has no drawer for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|types?|common|libs?|misc)(\/|\.[a-z.]+$)/.test(file))).toEqual([])
  })

  it('has no file of more than 150 lines', () => {
    expect(sources.filter((file) => text(file).trimEnd().split('\n').length > 150)).toEqual([])
  })

  it('has no test under pages, where it would become a page', () => {
    expect(filesIn('src/pages').filter(isTest)).toEqual([])
  })
})

describe('src and scripts', () => {
  const { company, releases } = readContent('content')
  const named = [company, ...(company?.metals ?? []), ...(company?.segments ?? []), ...(company?.mines ?? [])]
  const periods = releases.flatMap(({ id, published, columns, statements }) => [id, published, ...[...columns, ...statements.flatMap((statement) => statement.columns)].map((period) => period.id)])
  // Line ids of a word or two are words of the field; longer ones are this report's own.
  const lines = releases.flatMap(({ statements }) => statements.flatMap((statement) => statement.lines.map(({ id }) => id))).filter((id) => id.split('-').length > 2)
  // As a metal it would be `lead` too; what the house calls so is the text that opens a report.
  const homographs = ['lead']
  const words = [...named.flatMap((one) => (one ? ['id' in one ? one.id : one.shortName, one.name] : [])), company?.ticker ?? '', ...periods, ...lines]
  const names = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word !== '' && !homographs.includes(word))
  const pattern = new RegExp(`(?<!\\w)(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\w)`, 'gi')

  it('name no company, mine, metal, period or line of the content', () => {
    expect(names.length).toBeGreaterThan(20)
    const texts = files.filter((file) => /\.(ts|astro|css|json|mjs)$/.test(file))
    expect(texts.flatMap((file) => text(file).split('\n').flatMap((line, index) => (line.match(pattern) ?? []).map((name) => `${file}:${index + 1}: ${name}`)))).toEqual([])
  })
})
