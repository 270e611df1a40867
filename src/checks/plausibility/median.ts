import type Fraction from '../../model/fraction.ts'

/** The middle of some values, which one wrong value among them hardly moves; throws a RangeError when there are none. */
export function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted((a, b) => a.compare(b))
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (!low || !high) throw new RangeError('expected at least one value, found none')
  return low.add(high).div(2)
}
