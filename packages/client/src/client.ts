import type { CloudError, Condition, DryRun, Effect, Operation, Result, Success } from '@cloud-result/core'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type * as t from 'io-ts'

import type { OperationCall } from './client-profile.js'
import type { AbortSignalLike } from './host/abort-signal.js'

/** How a single call differs from what the client is set up for. */
export interface CallOptions {
  /** Ends the call, its waits included, in the same turn of the event loop. */
  readonly signal?: AbortSignalLike | undefined
  readonly timeoutMs?: number | undefined
  readonly deadlineMs?: number | undefined
}

/** How long, and how often, to look whether something has come about. */
export interface WaitOptions {
  readonly signal?: AbortSignalLike | undefined
  /** How long to wait in all; 120 s by default. */
  readonly timeoutMs?: number | undefined
  /** How long to wait between the first two looks, 2 s by default; it grows by half each time. */
  readonly delayMs?: number | undefined
  /** How long to wait between two looks at most; 15 s by default. */
  readonly maxDelayMs?: number | undefined
}

/** A call to an operation that is not typed. Its effect counts as unsafe unless something else is said. */
export interface CallDescription extends Omit<OperationCall, 'version'> {
  /** The service's usual one by default. */
  readonly version?: string | undefined
  readonly effect?: Effect | undefined
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Calls one service in one region. A `TaskEither` does nothing before it is run, never rejects, and makes a call of its
 * own each time it is run.
 */
export interface Client {
  readonly vendor: string
  readonly service: string
  readonly region: string

  /** Calls an operation. Its input is checked first. */
  readonly send: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => TaskEither<CloudError<Code>, Success<Output>>

  /** Calls an operation that is not typed, and decodes its answer by a codec. */
  readonly call: <Data>(
    description: CallDescription,
    codec: t.Decoder<unknown, Data>,
    options?: CallOptions
  ) => TaskEither<CloudError, Success<Data>>

  /**
   * Reads the pages of an operation, one call for each, as far as the loop goes. A Left is the last element. An operation
   * without pages has one.
   */
  readonly pages: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => AsyncIterable<Result<Success<Output>, CloudError<Code>>>

  /**
   * Calls an operation again and again until a condition holds. The Left is what ended it: the error of a call; a
   * `TransportError` with the reason `deadline` when the time was up; `FailedPrecondition` when there was nothing left to
   * wait for; a `DecodeError` when the condition threw. All but the first name the last request.
   */
  readonly wait: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    condition: Condition<Output>,
    options?: WaitOptions
  ) => TaskEither<CloudError<Code>, Success<Output>>

  /** Rehearses a call: sends it with the operation's dry-run flag, and says whether it would succeed. */
  readonly dryRun: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => TaskEither<Exclude<CloudError<Code>, { readonly category: 'DryRunSucceeded' }>, DryRun<Output>>
}
