/** What a word or phrase of prose says about an amount. */
export type Meaning =
  | { role: 'number'; value: string }
  | { role: 'multiple'; value: string }
  | { role: 'times' }
  | { role: 'scale'; power: number }
  | { role: 'unit'; unit: string }
  | { role: 'per'; unit: string }
  | { role: 'money'; currencies: readonly string[]; factor: string }
  | { role: 'sign'; sign: 1 | -1 }
  | { role: 'direction'; sign: 1 | -1 }
  | { role: 'hedge'; hedge: Hedge }
  | { role: 'nil' }
  | { role: 'filler' }

/** How a writer stands off from the number: `about 5`, `more than 5`, `nearly 5`. */
export type Hedge = 'about' | 'over' | 'under'

const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN']

const UNITS: Record<string, string> = {
  oz: 'ounces, ounce, oz, troy ounces, troy ounce',
  'short tons': 'tons, ton, short tons, short ton',
  tonnes: 'tonnes, tonne, metric tons, metric ton',
  lb: 'pounds, pound, lb, lbs',
  g: 'grams, gram',
  kg: 'kilograms, kilogram, kg',
  days: 'days, day',
  hours: 'hours, hour',
  shares: 'shares, share, common shares, preferred shares',
  people: 'people, employees',
  m: 'meters, meter, metres, metre',
  ft: 'feet, foot',
  bbl: 'barrels, barrel',
  MWh: 'megawatt hours, megawatt hour, MWh',
}

/** Numbers in words, as decimals or fractions. */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
}

/** Round numbers that an article counts. */
const ROUND: Record<string, string> = {
  'a dozen': '12', 'half a dozen': '6', 'a hundred': '100', 'a thousand': '1000', 'a million': '1000000', 'half a million': '500000', 'a billion': '1000000000', 'half a billion': '500000000',
}

const FRACTIONS: Record<string, string> = {
  half: '1/2', 'a half': '1/2', 'one half': '1/2',
  'a third': '1/3', 'one third': '1/3', 'two thirds': '2/3',
  'a quarter': '1/4', 'one quarter': '1/4', 'three quarters': '3/4',
  'a fifth': '1/5', 'one fifth': '1/5', 'two fifths': '2/5', 'three fifths': '3/5', 'four fifths': '4/5',
  'a tenth': '1/10', 'one tenth': '1/10',
}

/** Words that are multiples by themselves. */
export const MULTIPLES: Readonly<Record<string, string>> = {
  twice: '2', double: '2', doubled: '2', doubling: '2',
  triple: '3', tripled: '3', tripling: '3', trebled: '3',
  quadruple: '4', quadrupled: '4', halved: '1/2', halving: '1/2',
}

const UP = 'up, rose, rise, risen, rising, higher, increase, increased, grew, grown, growth, more, larger, climbed, gained'
const DOWN = 'down, fell, fall, fallen, falling, lower, decrease, decreased, declined, decline, dropped, drop, cut, less, fewer, smaller, reduced, reduction'
const NEGATIVE = 'minus, negative, -, loss, net loss, losses, lost'
const POSITIVE = 'income, net income, profit, gain'
const FILLERS = 'of, by, to, at, a, an, the'

const HEDGES: Record<Hedge, string> = {
  about: 'about, around, approximately, roughly, some',
  over: 'more than, over, above, just over, just above, slightly more than, slightly over, well over',
  under: 'less than, under, below, fewer than, just under, just below, slightly less than, slightly under, nearly, almost, close to',
}

/** The whole vocabulary: what each phrase says, by the phrase in small letters. */
export const VOCABULARY: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...Object.entries(UNITS).flatMap(([unit, words]) => split(words).flatMap((word) => unitPhrases(word, unit))),
  ...phrases('%, percent, per cent', { role: 'unit', unit: '%' }),
  ...phrases(':1, : 1, to 1, to one', { role: 'unit', unit: 'ratio' }),
  ...phrases('$, dollars, dollar', { role: 'money', currencies: DOLLARS, factor: '1' }),
  ...phrases('cents, cent, ¢', { role: 'money', currencies: [...DOLLARS, 'EUR'], factor: '1/100' }),
  ...phrases('US$', { role: 'money', currencies: ['USD'], factor: '1' }),
  ...phrases('€, euros, euro', { role: 'money', currencies: ['EUR'], factor: '1' }),
  ...phrases('£', { role: 'money', currencies: ['GBP'], factor: '1' }),
  ...phrases('¥, yen', { role: 'money', currencies: ['JPY'], factor: '1' }),
  ...phrases('thousand', { role: 'scale', power: 3 }),
  ...phrases('million', { role: 'scale', power: 6 }),
  ...phrases('billion', { role: 'scale', power: 9 }),
  ...[...Object.entries(NUMBER_WORDS), ...Object.entries(FRACTIONS), ...Object.entries(ROUND)].map(([word, value]) => [word, { role: 'number', value }] as const),
  ...Object.entries(MULTIPLES).map(([word, value]) => [word, { role: 'multiple', value }] as const),
  ...Object.entries(NUMBER_WORDS).map(([word, value]) => [`${word}fold`, { role: 'multiple', value }] as const),
  ...phrases('times, fold', { role: 'times' }),
  ...phrases(UP, { role: 'direction', sign: 1 }),
  ...phrases(DOWN, { role: 'direction', sign: -1 }),
  ...phrases(NEGATIVE, { role: 'sign', sign: -1 }),
  ...phrases(POSITIVE, { role: 'sign', sign: 1 }),
  ...Object.entries(HEDGES).flatMap(([hedge, words]) => phrases(words, { role: 'hedge', hedge: hedge as Hedge })),
  ...phrases('nil, none', { role: 'nil' }),
  ...phrases(FILLERS, { role: 'filler' }),
])

/** Words that make the number before them a figure, as in `2,003 ounces`. */
export const FIGURE_NOUNS: readonly string[] = [...VOCABULARY]
  .filter(([phrase, { role }]) => ['scale', 'unit', 'money'].includes(role) && /^[a-z]+$/i.test(phrase))
  .map(([phrase]) => phrase)

function unitPhrases(word: string, unit: string): [string, Meaning][] {
  const per = phrases(`per ${word}, a ${word}, an ${word}, /${word}`, { role: 'per', unit })
  return [...phrases(`${word}, of a ${word}, of an ${word}`, { role: 'unit', unit }), ...per]
}

function phrases(words: string, meaning: Meaning): [string, Meaning][] {
  return split(words).map((word) => [word.toLowerCase(), meaning])
}

function split(words: string): string[] {
  return words.split(', ')
}
