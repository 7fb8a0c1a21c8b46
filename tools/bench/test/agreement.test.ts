import { describe, expect, it } from 'vitest'

import { disagreements } from '../src/comparison.js'
import { outcomeOf } from '../src/growth/growth.js'
import { compareFailures, compareInstances, compareKeys, floor } from '../src/json-comparisons.js'
import { answer } from '../src/library.js'
import { hostile, ordinary } from '../src/payloads/hostile.js'
import { compareVolumes } from '../src/xml-comparisons.js'

const size = (count: number) => ({ name: String(count), count, variants: 2 })

const small = [
  compareFailures(),
  compareKeys(20),
  compareInstances(size(1), 'none'),
  compareInstances(size(1), 'last'),
  compareInstances(size(20), 'none'),
  compareInstances(size(20), 'last'),
  compareInstances(size(20), 'every'),
  compareVolumes(1, 2, 'none'),
  compareVolumes(1, 2, 'last'),
  compareVolumes(100, 2, 'none'),
  compareVolumes(100, 2, 'last'),
  compareVolumes(100, 2, 'every')
]

describe('contenders', () => {
  it.each(small)('agree on $name', async (comparison) => {
    expect(comparison.contenders.length).toBeGreaterThan(5)
    expect(await disagreements(comparison)).toEqual([])
  })

  it('are listed when they do not agree', async () => {
    const permissive = { name: 'permissive', run: (text: string) => answer(true, text) }
    const comparison = { name: 'nothing', isValid: false, texts: ['{}', '[]'], contenders: [floor, permissive] }
    expect(await disagreements(comparison)).toEqual([
      'permissive finds nothing (0) valid',
      'permissive finds nothing (1) valid'
    ])
  })
})

describe('inputs that grow', () => {
  it.each(ordinary)('$name is valid unless its name says invalid', (kind) => {
    const outcome = outcomeOf(kind, kind.body(20_000))
    expect(outcome).toMatch(kind.name.includes('invalid') ? /^DecodeError, \d+ issues$/ : /^Right$/)
  })

  it.each([...ordinary, ...hostile])('$name has the requested length, and at most 10 issues', (kind) => {
    const body = kind.body(20_000)
    expect(body.length / 20_000).toBeGreaterThan(0.8)
    expect(body.length / 20_000).toBeLessThan(1.3)
    const issues = /(\d+) issues/.exec(outcomeOf(kind, body))?.[1] ?? '0'
    expect(Number(issues)).toBeLessThanOrEqual(10)
  })
})
