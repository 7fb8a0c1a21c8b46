import { describe, expect, it } from 'vitest'

import { compareRounds, growth, median, quantile } from '../src/statistics.js'

describe('statistics', () => {
  it('finds the median in any order', () => {
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNaN()
  })

  it('interpolates quartiles between two values', () => {
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
    expect(quantile([0, 10], 0.75)).toBe(7.5)
  })

  it('distinguishes linear growth from quadratic growth', () => {
    const sizes = [100, 1_000, 10_000]
    expect(growth(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1)
    expect(growth(sizes.map((size) => [size, size ** 2 / 7]))).toBeCloseTo(2)
    expect(growth(sizes.map((size) => [size, 5]))).toBeCloseTo(0)
  })
})

describe('samples taken in turn', () => {
  it('are compared round by round, so that a slow period affects both', () => {
    const floor = [1, 1, 10, 10, 10]
    const twice = floor.map((time) => 2 * time)
    expect(compareRounds(twice, floor)).toEqual({ ratio: 2, spread: [2, 2] })
    // The machine was fast for three samples of one, and for two of the other.
    expect(compareRounds([2, 2, 2, 20, 20], [1, 1, 1.5, 10, 10]).ratio).toBe(2)
  })
})
