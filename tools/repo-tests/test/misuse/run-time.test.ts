import { describe, expect, it } from 'vitest'

import { runTimeCases } from './run-time-cases.js'

const outcomeOf = async (run: () => unknown): Promise<string> => {
  try {
    const value = (await run()) as { readonly _tag?: unknown; readonly left?: { readonly message?: unknown } }
    if (value instanceof Error) return `${value.name}: ${value.message}`
    if (value?._tag === 'Left') return String(value.left?.message)
    return value?._tag === 'Right' ? 'Right' : String(value)
  } catch (thrown) {
    return `throws ${String(thrown)}`
  }
}

describe('misuse in JavaScript', () => {
  it('is a long list', () => {
    expect(new Set(runTimeCases.map(({ did }) => did)).size).toBeGreaterThan(90)
    expect(runTimeCases.filter(({ says }) => /undefined|Cannot read/.test(says)).map(({ did }) => did)).toEqual([])
  })

  it.each(runTimeCases)('says what to do: $did', async ({ run, says }) => {
    expect(await outcomeOf(run)).toBe(says)
  })
})
