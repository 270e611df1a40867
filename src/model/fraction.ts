/** What stands for an exact number: one, a whole number, or a text such as `-1.5` or `1/24`. */
type Exact = Fraction | bigint | number | string
type Parts = Pick<Fraction, 'over' | 'under'>

/** The largest divisor that is carried along as it comes: up to here, lowest terms cost more than they save. */
const MOST_DIVISOR = 2n ** 256n
/** No figure is printed to as many. */
const MOST_DECIMALS = 20

/** An exact rational number. A number that is not whole is refused, since a float is not exact: write it as a text. */
export default class Fraction {
  readonly over: bigint
  /** What `over` is divided by: positive, and not always in lowest terms with it. */
  readonly under: bigint

  constructor(over: Exact, under: bigint | number = 1n) {
    if (typeof over === 'bigint' && under > 0 && under <= MOST_DIVISOR) {
      this.over = over
      this.under = BigInt(under)
      return
    }
    const { over: top, under: bottom } = toParts(over)
    const divisor = bottom * BigInt(under)
    if (divisor === 0n) throw new RangeError('cannot divide by zero')
    const sign = divisor < 0n ? -1n : 1n
    const common = divisor * sign > MOST_DIVISOR ? divisorOf(top, divisor) * sign : sign
    this.over = top / common
    this.under = divisor / common
  }

  add(other: Exact): Fraction {
    const { over, under } = toParts(other)
    return under === this.under ? new Fraction(this.over + over, under) : new Fraction(this.over * under + over * this.under, this.under * under)
  }

  sub(other: Exact): Fraction {
    const { over, under } = toParts(other)
    return under === this.under ? new Fraction(this.over - over, under) : new Fraction(this.over * under - over * this.under, this.under * under)
  }

  mul(other: Exact): Fraction {
    const { over, under } = toParts(other)
    return new Fraction(this.over * over, this.under * under)
  }

  /** The quotient; throws a RangeError when `other` is zero. */
  div(other: Exact): Fraction {
    const { over, under } = toParts(other)
    return new Fraction(this.over * under, this.under * over)
  }

  /** One divided by the number; throws a RangeError when it is zero. */
  inverse(): Fraction {
    return new Fraction(this.under, this.over)
  }

  neg(): Fraction {
    return new Fraction(-this.over, this.under)
  }

  abs(): Fraction {
    return this.over < 0n ? this.neg() : this
  }

  /** -1, 0 or 1 as the number is less than, equal to or greater than `other`. */
  compare(other: Exact): -1 | 0 | 1 {
    const { over, under } = toParts(other)
    const difference = under === this.under ? this.over - over : this.over * under - over * this.under
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0
  }

  /** The number rounded to `decimals` places, halves away from zero, as figures are printed. */
  round(decimals: number): Fraction {
    const scale = 10n ** BigInt(decimals)
    const half = this.over < 0n ? -this.under : this.under
    return new Fraction((2n * this.over * scale + half) / (2n * this.under), scale)
  }

  /** The number as a decimal text, rounded to `decimals` places: `-1234.50`; a negative that rounds to nothing is `0.00`. */
  toDecimal(decimals: number): string {
    const { over } = this.mul(10n ** BigInt(decimals)).round(0)
    const digits = (over < 0n ? -over : over).toString().padStart(decimals + 1, '0')
    const [whole, part] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)]
    return `${over < 0n ? '-' : ''}${whole}${part && '.'}${part}`
  }

  /** The number as the shortest decimal text, `3.5`, or in lowest terms where no decimal is exact: `1/3`. */
  toString(): string {
    const text = this.toDecimal(MOST_DECIMALS)
    return this.equals(text) ? text.replace(/\.?0+$/, '') : this.toFraction()
  }

  /** The number in lowest terms: `-3/2`, or `5`. */
  toFraction(): string {
    const common = divisorOf(this.over, this.under)
    return this.under === common ? String(this.over / common) : `${this.over / common}/${this.under / common}`
  }

  /** The nearest float, for what is drawn and not proved. */
  valueOf(): number {
    const common = divisorOf(this.over, this.under)
    return Number(this.over / common) / Number(this.under / common)
  }
}

/** Ten to a whole power, which may be negative. */
export function powerOfTen(power: number): Fraction {
  return power < 0 ? new Fraction(1, 10n ** BigInt(-power)) : new Fraction(10n ** BigInt(power))
}

function toParts(number: Exact): Parts {
  if (number instanceof Fraction) return number
  return typeof number === 'string' ? parseParts(number) : { over: BigInt(number), under: 1n }
}

/** Reads a text; throws a SyntaxError when it is no number. */
function parseParts(text: string): Parts {
  const [top = '', bottom = '1'] = text.split('/')
  const [whole = '', part = ''] = top.split('.')
  return { over: BigInt(whole + part), under: BigInt(bottom) * 10n ** BigInt(part.length) }
}

/** The greatest common divisor, positive. */
function divisorOf(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b]
  while (other !== 0n) [one, other] = [other, one % other]
  return one < 0n ? -one : one
}
