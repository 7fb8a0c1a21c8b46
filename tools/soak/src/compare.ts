import type { Result, Success } from '@cloud-result/core'
import type { CallRecord } from '@cloud-result/simulator'

import type { Failure } from './expected-behaviour.js'
import type { Card } from './planned-fault.js'
import type { Prediction } from './predict.js'
import type { Step } from './scenario.js'

/** A call that is over, and what was predicted of it. */
export interface FinishedCall<Data> {
  readonly step: Step<Data>
  readonly cards: readonly Card[]
  readonly prediction: Prediction
  readonly result: Result<Success<Data>>
  /** What arrived at the vendor. */
  readonly arrived: readonly CallRecord[]
  /** How many cards hit nothing. */
  readonly left: number
}

/** Compares a call with what was predicted of it: one line for each difference. */
export const compare = <Data>(call: FinishedCall<Data>): readonly string[] => {
  const { step, cards, prediction, result, arrived, left } = call
  const lines: string[] = []
  const expect = (what: string, expected: unknown, found: unknown): void => {
    if (expected !== found) lines.push(`${what} ${String(found)} instead of ${String(expected)}`)
  }

  expect('ended in', wordsOf(prediction.failure), wordsOf(failureOf(result, prediction.failure)))
  expect('arrived', prediction.arrivals, arrived.length)
  expect('was carried out', prediction.executions, arrived.filter(({ executed }) => executed).length)
  expect('cards left', cards.length - prediction.used, left)
  if (result._tag === 'Right') expect('has the data of the book', true, step.isRight(result.right.data))
  else expect('tells of attempts', prediction.arrivals, result.left.attempts?.length)
  for (const [index, card] of cards.entries()) {
    const [before, after] = [arrived[index]?.at, arrived[index + 1]?.at]
    if (card.kind !== 'row' || before === undefined || after === undefined) continue
    // Timers may be a little early.
    expect('waited as long as asked', true, after - before >= (card.retryAfterMs ?? 0) - 20)
  }
  return lines
}

const failureOf = (result: Result<unknown>, expected: Failure | undefined): Failure | undefined => {
  if (result._tag === 'Right') return undefined
  const { _tag, category, retry, replay, code, retryAfterMs } = result.left
  // The code of a row that has none in its vendor's table can be any.
  return { variant: _tag, category, retry, replay, code: expected?.code === undefined ? undefined : code, retryAfterMs }
}

const wordsOf = (failed: Failure | undefined): string =>
  failed === undefined
    ? 'Right'
    : [failed.variant, failed.category, failed.retry, `replay ${failed.replay}`, failed.code, failed.retryAfterMs]
        .filter((word) => word !== undefined)
        .join(' ')
