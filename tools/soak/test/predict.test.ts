import { describe, expect, it } from 'vitest'

import { expectedError, makeExpectedRetryBudget } from '../src/expected-behaviour.js'
import type { ExpectedEffect, ExpectedError } from '../src/expected-behaviour.js'
import type { PlannedFault } from '../src/planned-fault.js'
import { predict } from '../src/predict.js'

const throttle: PlannedFault = {
  kind: 'row',
  row: { code: 'Slow', category: 'Throttled', source: 's' },
  retryAfterMs: undefined,
  executed: false
}
const lostResponse: PlannedFault = { kind: 'transport', label: 'reset', fault: { kind: 'reset' }, executed: true }

const predictCall = (effect: ExpectedEffect, ...faults: readonly PlannedFault[]) => {
  let created = 0
  const execute = (): ExpectedError | undefined => {
    created++
    return undefined
  }
  return { ...predict({ effect, execute }, faults, makeExpectedRetryBudget()), created }
}

describe('the prediction of a call', () => {
  it.each<[ExpectedEffect, readonly PlannedFault[], number, number, string]>([
    ['unsafe', [], 1, 1, 'Right'],
    ['unsafe', [throttle, throttle], 3, 1, 'Right'],
    ['unsafe', [throttle, throttle, throttle], 3, 0, 'Throttled yes'],
    ['unsafe', [lostResponse], 1, 1, 'Unavailable maybe'],
    ['unsafe with token', [lostResponse], 2, 1, 'Right'],
    ['unsafe with token', [lostResponse, lostResponse, throttle], 3, 1, 'Throttled maybe'],
    ['idempotent', [lostResponse, lostResponse], 3, 3, 'Right'],
    ['read', [{ kind: 'aborted' }], 1, 0, 'Cancelled maybe'],
    ['read', [{ kind: 'wrong clock' }], 2, 1, 'Right']
  ])('is right for an operation that is %s, after the faults %j', (effect, faults, requests, created, end) => {
    const prediction = predictCall(effect, ...faults)
    const { error } = prediction
    expect(prediction).toMatchObject({ requests, created, usedFaults: faults.length })
    expect(error === undefined ? 'Right' : `${error.category} ${error.replay}`).toBe(end)
  })

  it('has no retry without budget, or after a wait above the maximum', () => {
    const budget = makeExpectedRetryBudget()
    const unavailable = expectedError('HttpError', 'Unavailable')
    const taken = Array.from({ length: 40 }, () => budget.take(unavailable)).filter(Boolean)
    expect(taken).toHaveLength(35)
    expect(predict({ effect: 'read', execute: () => undefined }, [lostResponse], budget).requests).toBe(1)
    expect(predictCall('read', { ...throttle, retryAfterMs: 60_001 } as PlannedFault).requests).toBe(1)
  })
})
