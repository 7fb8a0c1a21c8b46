import type { Result, Success } from '@cloud-result/core'
import type { CallRecord } from '@cloud-result/simulator'

import type { ExpectedError } from './expected-behaviour.js'
import type { PlannedFault } from './planned-fault.js'
import type { Prediction } from './predict.js'
import type { ScenarioCall } from './scenario.js'

/** A finished call, and what was predicted of it. */
export interface FinishedCall<Data> {
  readonly call: ScenarioCall<Data>
  readonly faults: readonly PlannedFault[]
  readonly prediction: Prediction
  readonly result: Result<Success<Data>>
  /** The requests that arrived at the vendor. */
  readonly received: readonly CallRecord[]
  /** The number of faults that hit no request. */
  readonly unusedFaults: number
}

/** Compares a call with its prediction. Returns one line for each difference. */
export const compare = <Data>(finished: FinishedCall<Data>): readonly string[] => {
  const { call, faults, prediction, result, received, unusedFaults } = finished
  const lines: string[] = []
  const expectEqual = (what: string, expected: unknown, actual: unknown): void => {
    if (expected !== actual) lines.push(`${what}: expected ${String(expected)}, got ${String(actual)}`)
  }

  expectEqual('result', describe(prediction.error), describe(errorOf(result, prediction.error)))
  expectEqual('requests', prediction.requests, received.length)
  expectEqual('executions', prediction.executions, received.filter(({ executed }) => executed).length)
  expectEqual('unused faults', faults.length - prediction.usedFaults, unusedFaults)
  if (result._tag === 'Right') expectEqual('data agrees with the model', true, call.isExpected(result.right.data))
  else expectEqual('attempts in the error', prediction.requests, result.left.attempts?.length)
  for (const [index, fault] of faults.entries()) {
    const [before, after] = [received[index]?.at, received[index + 1]?.at]
    if (fault.kind !== 'row' || before === undefined || after === undefined) continue
    // Timers can fire a little early.
    expectEqual('waited as long as requested', true, after - before >= (fault.retryAfterMs ?? 0) - 20)
  }
  return lines
}

const errorOf = (result: Result<unknown>, expected: ExpectedError | undefined): ExpectedError | undefined => {
  if (result._tag === 'Right') return undefined
  const { _tag, category, retry, replay, code, retryAfterMs } = result.left
  // If the catalogue row has no code, the error can have any.
  return { variant: _tag, category, retry, replay, code: expected?.code === undefined ? undefined : code, retryAfterMs }
}

const describe = (error: ExpectedError | undefined): string =>
  error === undefined
    ? 'Right'
    : [error.variant, error.category, error.retry, `replay ${error.replay}`, error.code, error.retryAfterMs]
        .filter((part) => part !== undefined)
        .join(' ')
