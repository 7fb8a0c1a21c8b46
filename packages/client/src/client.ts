import type { CloudError, Condition, DryRun, Effect, Operation, Result, Success } from '@cloud-result/core'
import type * as t from 'io-ts'

import type { OperationCall } from './client-profile.js'
import type { AbortSignalLike } from './host/abort-signal.js'
import type { TaskEither } from './task-either.js'

/**
 * Options of one call, which replace those of the client.
 *
 * @category Calls
 */
export interface CallOptions {
  /** Aborts the call, waits included, in the same turn of the event loop. */
  readonly signal?: AbortSignalLike | undefined
  readonly timeoutMs?: number | undefined
  readonly deadlineMs?: number | undefined
}

/**
 * How long a wait takes at most, and how often it polls.
 *
 * @category Calls
 */
export interface WaitOptions {
  readonly signal?: AbortSignalLike | undefined
  /** How long the whole wait may take; 120 s by default. */
  readonly timeoutMs?: number | undefined
  /** The pause between the first two polls; 2 s by default. Each pause is half as long again as the one before. */
  readonly delayMs?: number | undefined
  /** The longest pause between two polls; 15 s by default. */
  readonly maxDelayMs?: number | undefined
}

/**
 * A call of an operation that is not typed. Its effect is `unsafe` by default.
 *
 * @category Calls
 */
export interface CallDescription extends Omit<OperationCall, 'version'> {
  /** By default the version that most operations of the service belong to. */
  readonly version?: string | undefined
  readonly effect?: Effect | undefined
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Calls one service in one region. A `TaskEither` does nothing before it is run, never rejects, and makes a new call
 * each time it is run.
 *
 * @category Calls
 */
export interface Client {
  readonly vendor: string
  readonly service: string
  readonly region: string

  /** Calls an operation. Its input is checked before anything is sent. */
  readonly send: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => TaskEither<CloudError<Code>, Success<Output>>

  /** Calls an operation that is not typed, and decodes its response with a codec. */
  readonly call: <Data>(
    description: CallDescription,
    codec: t.Decoder<unknown, Data>,
    options?: CallOptions
  ) => TaskEither<CloudError, Success<Data>>

  /**
   * Reads the pages of an operation, one call for each, as long as the loop asks for more. A Left is the last element.
   * An operation without paging gives one page.
   */
  readonly pages: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => AsyncIterable<Result<Success<Output>, CloudError<Code>>>

  /**
   * Polls an operation until a condition is met. It goes on after transient errors and throttles, and after errors that
   * the condition's `isNotYet` names. The Left says why the wait ended: the error of a call; a `TransportError` with the
   * reason `deadline` if the time was up; `FailedPrecondition` if the condition can no longer be met, with the reason in
   * its `details`; a `DecodeError` if the condition threw, and a `RequestError` if it gave no boolean. All but the first
   * have the request id of the last poll.
   */
  readonly wait: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    condition: Condition<Output>,
    options?: WaitOptions
  ) => TaskEither<CloudError<Code>, Success<Output>>

  /** Sends a call with the dry-run flag of the operation, and says whether the call would succeed. */
  readonly dryRun: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => TaskEither<Exclude<CloudError<Code>, { readonly category: 'DryRunSucceeded' }>, DryRun<Output>>
}
