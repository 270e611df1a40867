import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fit } from './fit.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  size: z.enum(['small', 'large']).default('small'),
  tags: z.array(z.strictObject({ id: z.string() })).max(1).default([]),
  also: z.union([z.string().transform((text) => [text]), z.array(z.string())]).default([]),
  notes: z.record(z.string(), z.strictObject({ id: z.string() })).optional(),
})
const misfits = (input: unknown) => {
  const result = fit(schema, input)
  return 'misfits' in result ? result.misfits.map(({ path, key, message }) => [path.join('/'), key, message]) : []
}

describe('fit.fit(schema, input)', () => {
  it('gives the value in its one form, short forms and defaults filled in', () => {
    expect(fit(schema, { name: 'a', also: 'b' })).toEqual({ value: { name: 'a', size: 'small', tags: [], also: ['b'] } })
  })

  it('says all that is wrong, not only what is wrong first', () => {
    expect(misfits({ name: 5, size: 'huge', other: 1 })).toEqual([
      ['name', undefined, 'expected a text for `name`, found `5`'],
      ['size', undefined, 'expected one of `small`, `large` for `size`, found `huge`'],
      ['', 'other', 'expected one of the keys `name`, `size`, `tags`, `also`, `notes`, found `other`; correct or remove it'],
    ])
  })

  it('knows the keys of what stands deeper, in lists and under free keys', () => {
    const message = 'expected one of the keys `id`, found `di`; correct or remove it'
    expect(misfits({ name: 'a', tags: [{ id: 'x', di: 'y' }] })).toEqual([['tags/0', 'di', message]])
    expect(misfits({ name: 'a', notes: { n: { id: 'x', di: 'y' } } })).toEqual([['notes/n', 'di', message]])
  })

  it('speaks of the full form where neither the short nor the full one fits', () => {
    expect(misfits({ name: 'a', also: 5 })).toEqual([['also', undefined, 'expected a list such as `[a, b]` for `also`, found `5`']])
    expect(misfits({ name: 'a', also: ['b', []] })).toEqual([['also/1', undefined, 'expected a text for `also`, found an empty list']])
  })

  it('says how many where there are too many or too few', () => {
    expect(misfits({ name: 'a', tags: [{ id: 'x' }, { id: 'y' }] })).toEqual([['tags', undefined, 'expected at most 1 entries for `tags`, found a list']])
    expect(misfits({ name: '' })).toEqual([['name', undefined, 'expected a text for `name`, found nothing; fill it or remove it']])
  })

  it('names the keys of the kind that the value says it is, and the kinds where it is none of them', () => {
    const kinds = z.array(z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('bar'), length: z.string() }),
      z.strictObject({ kind: z.literal('dot'), at: z.union([z.string().transform((x) => ({ x })), z.unknown()]).pipe(z.strictObject({ x: z.string() })) }),
    ]))
    const said = (input: unknown) => {
      const result = fit(kinds, input)
      return 'misfits' in result ? result.misfits.map(({ path, message }) => [path.join('/'), message]) : []
    }
    expect(said([{ kind: 'bar', length: '1', width: '2' }])).toEqual([['0', 'expected one of the keys `kind`, `length`, found `width`; correct or remove it']])
    expect(said([{ kind: 'dot', at: { x: '1', y: '2' } }])).toEqual([['0/at', 'expected one of the keys `x`, found `y`; correct or remove it']])
    expect(said([{ kind: 'disc' }])).toEqual([['0/kind', 'expected one of `bar`, `dot` for `kind`, found `disc`']])
    expect(said([{ length: '1' }])).toEqual([['0/kind', 'expected one of `bar`, `dot` for `kind`, found nothing']])
  })
})
