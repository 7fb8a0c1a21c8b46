import { describe, expect, it } from 'vitest'

import { failure, makePurse } from '../src/expected-behaviour.js'
import type { Failure, Repetition } from '../src/expected-behaviour.js'
import type { Card } from '../src/planned-fault.js'
import { predict } from '../src/predict.js'

const throttle: Card = {
  kind: 'row',
  row: { code: 'Slow', category: 'Throttled', source: 's' },
  retryAfterMs: undefined,
  executed: false
}
const lost: Card = { kind: 'transport', label: 'reset', trouble: { kind: 'reset' }, executed: true }

const told = (repetition: Repetition, ...cards: readonly Card[]) => {
  let created = 0
  const execute = (): Failure | undefined => {
    created++
    return undefined
  }
  return { ...predict({ repetition, execute }, cards, makePurse()), created }
}

describe('the model of a call', () => {
  it.each<[Repetition, readonly Card[], number, number, string]>([
    ['does it again', [], 1, 1, 'Right'],
    ['does it again', [throttle, throttle], 3, 1, 'Right'],
    ['does it again', [throttle, throttle, throttle], 3, 0, 'Throttled yes'],
    ['does it again', [lost], 1, 1, 'Unavailable maybe'],
    ['has a token', [lost], 2, 1, 'Right'],
    ['has a token', [lost, lost, throttle], 3, 1, 'Throttled maybe'],
    ['repeats', [lost, lost], 3, 3, 'Right'],
    ['reads', [{ kind: 'abandoned' }], 1, 0, 'Cancelled maybe'],
    ['reads', [{ kind: 'wrong clock' }], 2, 1, 'Right']
  ])('%s, after %j', (repetition, cards, arrivals, created, end) => {
    const prediction = told(repetition, ...cards)
    const { failure: failed } = prediction
    expect(prediction).toMatchObject({ arrivals, created, used: cards.length })
    expect(failed === undefined ? 'Right' : `${failed.category} ${failed.replay}`).toBe(end)
  })

  it('stops when the purse is empty, and when it is asked for too much patience', () => {
    const purse = makePurse()
    const unavailable = failure('HttpError', 'Unavailable')
    const paid = Array.from({ length: 40 }, () => purse.pay(unavailable)).filter(Boolean)
    expect(paid).toHaveLength(35)
    expect(predict({ repetition: 'reads', execute: () => undefined }, [lost], purse).arrivals).toBe(1)
    expect(told('reads', { ...throttle, retryAfterMs: 60_001 } as Card).arrivals).toBe(1)
  })
})
