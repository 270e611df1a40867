import {describe, expect, it} from 'vitest'
import {dodge} from './dodge.ts'

describe('dodge(items, ends)', () => {
  it('leaves items alone that have room', () => {
    expect(dodge([{at: 10, size: 10}, {at: 50, size: 10}], [0, 100])).toEqual([10, 50])
  })

  it('moves items that share a place apart by the same', () => {
    expect(dodge([{at: 50, size: 10}, {at: 50, size: 10}], [0, 100])).toEqual([45, 55])
  })

  it('keeps the order of the places, not of the list', () => {
    const [low, high] = dodge([{at: 52, size: 10}, {at: 50, size: 10}], [0, 100])
    expect(low).toBeGreaterThan(high!)
  })

  it('keeps items inside the ends', () => {
    expect(dodge([{at: 2, size: 10}, {at: 3, size: 10}], [0, 100])).toEqual([5, 15])
    expect(dodge([{at: 99, size: 10}, {at: 98, size: 10}], [0, 100])).toEqual([95, 85])
  })

  it('pushes on what is in the way', () => {
    expect(dodge([{at: 20, size: 10}, {at: 21, size: 10}, {at: 31, size: 10}], [0, 100])).toEqual([14, 24, 34])
  })

  it('places nothing where there is nothing', () => {
    expect(dodge([], [0, 10])).toEqual([])
  })
})
