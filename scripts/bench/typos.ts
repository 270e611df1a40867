import { checkRelease, type CheckedRelease } from '../../src/checks/check-release.ts'
import { isUnexplained } from '../../src/model/finding.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { SettingError } from '../settings.ts'
import { drawTypos, type Typo } from './typo.ts'
import type { Release } from '../../src/model/release.ts'

const SEED = 20031104
const TARGET = 0.9

/** What a figure stands in: nothing, only limits that leave it room, or relations. */
type Standing = 'stands in no relation' | 'stands only within limits' | 'within rounding'

/** Measures which share of mistyped digits the tie-outs and plausibility rules catch, and prints it with what escapes. */
export function benchTypos(folder: string, count: number): void {
  const { releases, problems } = readContent(folder)
  if (problems.length > 0) throw new SettingError(`expected content that can be read, found ${problems.length} problems; run \`npm run check\``)
  for (const release of releases) process.stdout.write(`${reportOn(release, count)}\n`)
}

function reportOn(release: Release, count: number): string {
  const sound = checkRelease(release)
  const standings = standingsOf(sound)
  const known = complaintsOf(sound)
  const escaped = drawTypos(release, count, SEED).filter((typo) => !isCaught(release, typo, known))
  const rate = 1 - escaped.length / count
  const loose = [...standings.values()].filter((standing) => standing === 'stands in no relation').length
  return [
    `${release.id}: ${count - escaped.length} of ${count} typos caught, ${(rate * 100).toFixed(1)}% (target ${TARGET * 100}% ${rate >= TARGET ? 'held' : 'MISSED'}, seed ${SEED})`,
    `${loose} of ${sound.facts.size} figures stand in no relation`,
    ...escapesToText(escaped, standings),
  ].join('\n')
}

function isCaught(release: Release, typo: Typo, known: ReadonlySet<string>): boolean {
  const undo = typo.apply()
  try {
    return [...complaintsOf(checkRelease(release))].some((complaint) => !known.has(complaint))
  } finally {
    undo()
  }
}

/** Findings that nobody has explained, and explanations that no longer apply. */
function complaintsOf({ findings, faults }: CheckedRelease): Set<string> {
  return new Set([...findings.filter(isUnexplained).map(({ id }) => id), ...faults.map(({ message }) => message)])
}

/** What each figure of the release stands in, by the id of its fact. */
function standingsOf({ facts, findings }: CheckedRelease): Map<string, Standing> {
  const idsOf = (wanted: (kind: string) => boolean) =>
    new Set(findings.filter(({ kind }) => wanted(kind)).flatMap(({ fact, terms }) => [fact.id, ...terms.map(({ id }) => id)]))
  const related = idsOf((kind) => kind === 'formula' || kind === 'same')
  const limited = idsOf((kind) => kind === 'bound' || kind === 'plausibility')
  return new Map([...facts.keys()].map((id) => [id, related.has(id) ? 'within rounding' : limited.has(id) ? 'stands only within limits' : 'stands in no relation']))
}

function escapesToText(escaped: Typo[], standings: ReadonlyMap<string, Standing>): string[] {
  const byStanding = Map.groupBy(escaped, ({ fact }) => standings.get(fact) as Standing)
  return [...byStanding].flatMap(([standing, typos]) => [
    `${typos.length} escaped: ${standing}`,
    ...[...Map.groupBy(typos, ({ fact }) => fact.split('@')[0])].toSorted((a, b) => b[1].length - a[1].length)
      .map(([line, those]) => `  ${line}: ${those.map(({ fact, from, to }) => `${fact.split('@')[1]} ${from} → ${to}`).join(', ')}`),
  ])
}
