// Linear RGB as dichromats see it: Viénot, Brettel and Mollon 1999 for red and green, Brettel 1997 in one plane for blue.
const visions = {
  protan: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deutan: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
  tritan: [[1, 0.14461, -0.14461], [0, 0.85924, 0.14076], [0, 0.85924, 0.14076]]
} as const

/** A way of seeing colours. */
export type Vision = 'full' | 'grey' | keyof typeof visions

/** All ways of seeing colours in which series must be told apart. */
export const everyVision: readonly Vision[] = ['full', 'grey', 'protan', 'deutan', 'tritan']

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** How different two colours look to someone: their distance in Oklab times 100; about 2 is just noticed side by side. */
export function difference(a: string, b: string, vision: Vision): number {
  const [one, other] = [toOklab(see(toLinear(a), vision)), toOklab(see(toLinear(b), vision))]
  return 100 * Math.hypot(...one.map((value, i) => value - other[i]!))
}

function see(rgb: readonly number[], vision: Vision): readonly number[] {
  if (vision === 'full') return rgb
  if (vision === 'grey') return rgb.map(() => toLuminance(rgb))
  return multiply(visions[vision], rgb).map((value) => Math.max(0, Math.min(1, value)))
}

function luminance(color: string): number {
  return toLuminance(toLinear(color))
}

function toLuminance([red, green, blue]: readonly number[]): number {
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function toLinear(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
}

function toOklab(rgb: readonly number[]): number[] {
  const cones = multiply([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], rgb)
  return multiply([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], cones.map(Math.cbrt))
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0))
}
