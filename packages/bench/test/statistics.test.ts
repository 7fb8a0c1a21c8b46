import { describe, expect, it } from 'vitest'

import { growth, median, quantile } from '../src/statistics.js'

describe('statistics', () => {
  it('finds the middle of any order', () => {
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNaN()
  })

  it('finds quartiles between two values', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
    expect(quantile([0, 10], 0.75)).toBe(7.5)
  })

  it('tells linear growth from quadratic', () => {
    const sizes = [100, 1_000, 10_000]
    expect(growth(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1)
    expect(growth(sizes.map((size) => [size, size ** 2 / 7]))).toBeCloseTo(2)
    expect(growth(sizes.map((size) => [size, 5]))).toBeCloseTo(0)
  })
})
