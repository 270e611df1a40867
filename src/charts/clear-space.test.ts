import {describe, expect, it} from 'vitest'
import {overlaps, raise} from './clear-space.ts'

const area = (left: number, top: number, right: number, bottom: number) => ({left, top, right, bottom})

describe('overlaps(a, b)', () => {
  it('is true where areas share room and false where they share an edge', () => {
    expect(overlaps(area(0, 0, 10, 10), area(9, 9, 20, 20))).toBe(true)
    expect(overlaps(area(0, 0, 10, 10), area(10, 0, 20, 10))).toBe(false)
    expect(overlaps(area(0, 0, 10, 10), area(0, 10, 10, 20))).toBe(false)
  })
})

describe('raise(area, obstacles)', () => {
  it('leaves an area that is free', () => {
    expect(raise(area(0, 50, 10, 60), [area(20, 0, 30, 90)])).toEqual(area(0, 50, 10, 60))
  })

  it('moves an area up over what it meets, and over what it meets then', () => {
    expect(raise(area(0, 50, 10, 60), [area(0, 55, 10, 90), area(5, 40, 20, 48)])).toEqual(area(0, 30, 10, 40))
  })
})
