import type { Step } from '../charts/chart.ts'
import type { BridgeStep } from '../model/exhibit-plots.ts'
import type { ExhibitOf } from '../model/exhibit.ts'
import { add, meets } from '../model/interval.ts'
import type { Amount } from './amount.ts'
import { requireOneAxis, toAxisUnit, toDatum, toMovement } from './datum.ts'
import type { Desk, Plot } from './desk.ts'
import { labelsOf } from './labels.ts'
import { requirePeriods } from './require-periods.ts'
import { toSense } from './sense.ts'
import { sumMessage } from './sum-message.ts'

/** A bridge within one period; steps that are printed as a dash move nothing and are left out. */
export function draftBridge({ steps, sense }: ExhibitOf<'bridge'>, desk: Desk): Plot<'bridge'> {
  requirePeriods(desk, 1)
  const amounts = steps.map(({ amount }, index) => desk.amount(['steps', index], amount, desk.periods[0]))
  requireOneAxis(desk, amounts.map((amount, index) => ({ path: ['steps', index], amount })), ['steps'])
  if (hasRoles(steps, desk)) requireLevels(steps.map(({ role }, index) => ({ role, amount: amounts[index] as Amount })), desk)
  const labels = labelsOf('steps', steps, amounts, desk)
  const drawn = steps.map(({ role }, index): Step => ({ role, label: labels[index] ?? '', datum: (role === 'delta' ? toMovement : toDatum)(amounts[index] as Amount) }))
  return { kind: 'bridge', unit: toAxisUnit(amounts), sense: toSense(sense), steps: drawn.filter(({ role, datum }) => role !== 'delta' || datum.value !== null) }
}

/** Whether a bridge has its one start and its one end where they belong; each that has not is a flaw. */
function hasRoles(steps: readonly BridgeStep[], desk: Desk): boolean {
  const fits = steps.map(({ role }, index) => {
    const [begins, closes] = [(index === 0) === (role === 'start'), (index === steps.length - 1) === (role === 'end')]
    if (!begins) desk.flaw(['steps', index], `expected a bridge to begin with its one \`start\`, found \`${role}\` as step ${index + 1}`)
    if (!closes) desk.flaw(['steps', index], `expected a bridge to close with its one \`end\`, found \`${role}\` as step ${index + 1} of ${steps.length}`)
    return begins && closes
  })
  return fits.every(Boolean)
}

/** Every total has to meet what the steps before it sum to; the printed total is where the next steps begin. */
function requireLevels(steps: readonly { role: Step['role']; amount: Amount }[], desk: Desk): void {
  if (steps.some(({ amount }) => amount.facts.length === 0)) return
  let level = steps[0]?.amount.interval
  steps.forEach(({ role, amount }, index) => {
    if (index === 0 || !level) return
    if (role === 'delta') level = add(level, amount.interval)
    else if (meets(level, amount.interval)) level = amount.interval
    else desk.flaw(['steps', index], `expected the steps to sum to ${sumMessage(amount, level)}; correct or add a step`)
  })
}
