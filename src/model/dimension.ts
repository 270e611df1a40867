/** What kind of thing a unit counts, as powers of base kinds: USD/oz is `{USD: 1, mass: -1}`. */
export type Dimension = Readonly<Record<string, number>>

/** The dimension of a product (`sign` 1) or of a quotient (`sign` -1). */
export function multiplyDimensions(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers: Record<string, number> = { ...a }
  for (const [kind, power] of Object.entries(b)) powers[kind] = (powers[kind] ?? 0) + sign * power
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0))
}

/** Whether two dimensions are the same, in whatever order their kinds stand. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a === b || Object.keys(multiplyDimensions(a, b, -1)).length === 0
}

/** A dimension in words for messages: `USD per mass`. */
export function dimensionToText(dimension: Dimension): string {
  const over = Object.entries(dimension).filter(([, power]) => power > 0).map(powerToText)
  const under = Object.entries(dimension).filter(([, power]) => power < 0).map(([kind, power]) => powerToText([kind, -power]))
  const top = over.length > 0 ? over.join(' × ') : 'a pure number'
  return under.length > 0 ? `${top} per ${under.join(' per ')}` : top
}

function powerToText([kind, power]: [string, number]): string {
  return power === 1 ? kind : `${kind}^${power}`
}
