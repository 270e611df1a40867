import type { Block } from '../charts/chart.ts'
import { unitToText } from '../format/unit.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import type { Release } from '../model/release.ts'
import type { Amount } from './amount.ts'
import { requireOneAxis, toAxisUnit, toDatum } from './datum.ts'
import type { Desk, Path, Plot } from './desk.ts'
import { hueOf } from './hue.ts'
import { labelsOf, placeLabels, rowIdOf } from './labels.ts'
import { requirePeriods } from './require-periods.ts'

/** Blocks in order of cost, one for each statement, as wide as their volume; prices across them. */
export function draftCostCurve({ of, volume, cost, prices }: ExhibitOf<'cost-curve'>, desk: Desk): Plot<'cost-curve'> {
  requirePeriods(desk, 1)
  const [period] = desk.periods
  const volumes = of.map((statement) => desk.amount(['volume'], volume, period, statement))
  const costs = of.map((statement) => desk.amount(['cost'], cost, period, statement))
  const levels = prices.map(({ amount }, index) => desk.amount(['prices', index], amount, period))
  requireOneAxis(desk, [...at(['cost'], costs), ...levels.flatMap((amount, index) => at(['prices', index], [amount]))], ['cost'])
  requireOneAxis(desk, at(['volume'], volumes), ['volume'])
  requireVolumes(desk, volumes)
  requirePer(desk, costs, volumes)
  const [places, labels] = [placeLabels(of, desk), labelsOf('prices', prices, levels, desk)]
  return {
    kind: 'cost-curve',
    unit: toAxisUnit([...costs, ...levels]),
    volumeUnit: toAxisUnit(volumes),
    volumeTitle: volumeTitle(volumes, desk.release),
    blocks: of.map((_, index) => toBlock(places[index] ?? '', volumes[index] as Amount, costs[index] as Amount, desk.release)),
    prices: levels.map((amount, index) => ({ label: labels[index] ?? '', datum: toDatum(amount) })),
  }
}

function toBlock(label: string, volume: Amount, cost: Amount, release: Release): Block {
  return { ...rowIdOf([...volume.facts, ...cost.facts]), label, hue: hueOf(cost.facts, release), tone: 'current', volume: toDatum(volume), cost: toDatum(cost) }
}

function requireVolumes(desk: Desk, volumes: readonly Amount[]): void {
  for (const { value, facts } of volumes) {
    if (value && value.compare(0) < 0) desk.flaw(['volume'], `expected volumes of zero or more, found less than zero for \`${facts[0]?.id ?? ''}\``)
  }
}

/** A block's area is a cost only where its height is a cost per what its width counts. */
function requirePer(desk: Desk, costs: readonly Amount[], volumes: readonly Amount[]): void {
  const [per, counted] = [costs, volumes].map((amounts) => amounts.find(({ facts }) => facts.length > 0)?.unit)
  if (per && !per.per) desk.flaw(['cost'], `expected a cost per what the volume counts, found \`${per.id}\`; name another line`)
  else if (per && counted && per.per !== counted.counted) desk.flaw(['volume'], `expected a volume in what the cost \`${per.id}\` is counted per, found \`${counted.id}\`; name another line`)
}

/** What the horizontal axis counts: `Ounces of tin, cumulative`. */
function volumeTitle([first]: readonly Amount[], { company }: Release): string {
  const unit = first ? unitToText(first.unit) : ''
  const metal = company.metals.find(({ id }) => id === first?.facts[0]?.metal)
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)}${metal ? ` of ${metal.name.toLowerCase()}` : ''}, cumulative`
}

function at(path: Path, amounts: readonly Amount[]): { path: Path; amount: Amount }[] {
  return amounts.map((amount) => ({ path, amount }))
}
