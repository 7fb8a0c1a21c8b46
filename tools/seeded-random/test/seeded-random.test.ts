import { describe, expect, it } from 'vitest'

import { makeSeededRandom } from '../src/seeded-random.js'

const firstOf = (seed: number | string, count: number): readonly number[] => {
  const random = makeSeededRandom(seed)
  return Array.from({ length: count }, () => random())
}

describe('a seeded random generator', () => {
  it('gives the same numbers for the same seed, and others for another seed', () => {
    expect(firstOf('one', 10)).toEqual(firstOf('one', 10))
    expect(firstOf(1, 10)).toEqual(firstOf(1, 10))
    expect(firstOf('one', 10)).not.toEqual(firstOf('two', 10))
    expect(firstOf(1, 10)).not.toEqual(firstOf(2, 10))
  })

  it.each([7, 'seven'])('spreads numbers evenly from 0 to 1, with the seed %s', (seed) => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (const number of firstOf(seed, 10_000)) counts[Math.floor(number * 10)]!++
    expect(counts).toHaveLength(10)
    expect(Math.min(...counts)).toBeGreaterThan(900)
    expect(Math.max(...counts)).toBeLessThan(1_100)
  })

  it('gives different first numbers for consecutive seeds', () => {
    const first = Array.from({ length: 1_000 }, (_, seed) => Math.floor(firstOf(seed, 1)[0]! * 10))
    expect(new Set(first).size).toBe(10)
  })
})
