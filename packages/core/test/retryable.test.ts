import { isRetryable } from '@cloud-result/core'
import type { Effect, Replay, Retry } from '@cloud-result/core'
import { describe, expect, it } from 'vitest'

const replays: readonly Replay[] = ['yes', 'no', 'maybe']
const effects: readonly Effect[] = ['read', 'idempotent', 'unsafe']

const pairs = replays.flatMap((replay) => effects.map((effect) => [replay, effect] as const))

const retryableFor = (retry: Retry) => pairs.filter(([replay, effect]) => isRetryable({ retry, replay }, effect))

describe('isRetryable', () => {
  it('is for throttling, always', () => {
    expect(retryableFor('throttling')).toEqual(pairs)
  })

  it('is for what is transient, if repeating is harmless', () => {
    expect(retryableFor('transient')).toEqual(
      pairs.filter(([replay, effect]) => effect !== 'unsafe' || replay === 'yes')
    )
  })

  it.each(['permanent', 'conflict', 'clock-skew', 'credential-refresh'] as const)('is never for %s', (retry) => {
    expect(retryableFor(retry)).toEqual([])
  })

  it('assumes a read by default', () => {
    for (const retry of ['transient', 'throttling', 'permanent'] as const) {
      for (const replay of replays) expect(isRetryable({ retry, replay })).toBe(isRetryable({ retry, replay }, 'read'))
    }
  })
})
