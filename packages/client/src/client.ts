import type {
  CloudError,
  CloudErrorExcept,
  Condition,
  DryRun,
  Effect,
  HasDryRun,
  HasPages,
  ItemAt,
  Operation,
  Result,
  Success
} from '@cloud-result/core'
import type { FieldPath } from '@cloud-result/core/vendor'
import type * as t from 'io-ts'

import type { OperationCall } from './client-profile.js'
import type { AbortSignalLike } from './host/abort-signal.js'
import type { RetryOptions } from './retry/retry-options.js'
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
  /** What differs for this call from how the client retries. The budget is that of the client. */
  readonly retry?: RetryOptions | undefined
  /**
   * Another region. If the configuration has an `endpoint`, the call needs one too, unless that of the configuration is on
   * this machine.
   */
  readonly region?: string | undefined
  /** Another endpoint: a host name or an https URL; http only for this machine. */
  readonly endpoint?: string | undefined
  /**
   * Headers to add to the requests. They are signed where the vendor signs headers of their names. Headers that the client
   * or the signature sets are refused.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Whether a `Success` has the headers of the response; `false` by default, since they take more memory than most data. */
  readonly responseHeaders?: boolean | undefined
}

/**
 * How long a wait takes at most, and how often it polls.
 *
 * @category Calls
 */
export interface WaitOptions extends Omit<CallOptions, 'deadlineMs'> {
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
 * How many items `collect` gives at most, and the options of each of its calls.
 *
 * @category Calls
 */
export interface CollectOptions extends CallOptions {
  /**
   * The most items to read and to keep in memory, at least 1. `Infinity` reads all of them, however many there are.
   */
  readonly limit: number
}

/**
 * The items of a list that `collect` has read. `requestId` and `status` are those of the last page.
 *
 * @category Calls
 */
export interface Collected<Item> extends Success<readonly Item[]> {
  /** Whether the list goes on beyond these items, because of the `limit`. */
  readonly hasMore: boolean
}

/**
 * Calls one product in one region: `Client<'tencent-cvm'>`, or `Client` for that of any product. It sends operations of its
 * own product only; another's does not compile, and is a `RequestError` at run time.
 *
 * A `TaskEither` does nothing before it is run, never rejects, and makes a new call with a new idempotency token each time
 * it is run.
 *
 * @category Calls
 */
// oxlint-disable-next-line typescript/no-explicit-any -- with `string`, a client of one product would not be one of any
export interface Client<Product extends string = any> {
  /** Vendor and service, joined by a hyphen, for example `tencent-cvm`. */
  readonly product: Product
  readonly vendor: string
  readonly service: string
  readonly region: string

  /**
   * Calls an operation now: `const result = await client.run(DescribeZones, {})`. Its input is checked before anything is
   * sent. The promise never rejects: a failure is a Left. `send` is the same as a task, for pipelines of fp-ts.
   */
  readonly run: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code, Product>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => Promise<Result<Success<Output>, CloudError<Code>>>

  /**
   * Lazy: nothing is sent until the task is run. `await client.send(operation, input)` does nothing; `run` sends at once.
   *
   * Calls an operation. Its input is checked before anything is sent. Each run is a new call, with a new idempotency token:
   * before you retry, repeat or fall back on a task that creates or buys something, put the token into its input.
   */
  readonly send: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code, Product>,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => TaskEither<CloudError<Code>, Success<Output>>

  /**
   * Lazy: nothing is sent until the task is run.
   *
   * Calls an operation that is not typed, and decodes its response with a codec.
   */
  readonly call: <Data>(
    description: CallDescription,
    codec: t.Decoder<unknown, Data>,
    options?: CallOptions
  ) => TaskEither<CloudError, Success<Data>>

  /**
   * Lazy: a page is requested when the loop asks for it.
   *
   * Reads the pages of an operation that has pages, one call for each. A Left is the last element. Time limits are those of
   * each call.
   *
   * Do not delete what a loop reads while it reads: a list by offset or by page number moves up, and the next page skips as
   * many items as were deleted. Read it with `collect` first, then delete.
   */
  readonly pages: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code, Product> & HasPages,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => AsyncIterable<Result<Success<Output>, CloudError<Code>>>

  /**
   * Lazy: nothing is sent until the task is run.
   *
   * Reads the pages of an operation that has pages, and gives their items as one list of at most `limit`: `hasMore` says
   * whether there are more. No page is requested after that. The first page that fails ends it with its error, and without
   * the items before. Time limits are those of each call.
   */
  readonly collect: <Input, Output, Items extends FieldPath, Code extends string = string>(
    operation: Operation<Input, Output, Code, Product> & HasPages<Items>,
    input: NoInfer<Input>,
    options: CollectOptions
  ) => TaskEither<CloudError<Code>, Collected<ItemAt<Output, Items>>>

  /**
   * Lazy: nothing is sent until the task is run.
   *
   * Polls an operation until a condition is met. It goes on after transient errors and throttles, and after errors that
   * the condition's `isNotYet` names. The Left says why the wait ended: the error of a call; a `TransportError` with the
   * reason `deadline` if the time was up; `FailedPrecondition` if the condition can no longer be met, with the reason in
   * its `details`; a `DecodeError` if the condition threw, and a `RequestError` if it gave no boolean. All but the first
   * have the request id of the last poll.
   */
  readonly wait: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code, Product>,
    input: NoInfer<Input>,
    condition: Condition<NoInfer<Output>>,
    options?: WaitOptions
  ) => TaskEither<CloudError<Code>, Success<Output>>

  /**
   * Lazy: nothing is sent until the task is run.
   *
   * Sends a call with the dry-run flag of an operation that has one, and says whether the call would succeed.
   */
  readonly dryRun: <Input, Output, Code extends string = string>(
    operation: Operation<Input, Output, Code, Product> & HasDryRun,
    input: NoInfer<Input>,
    options?: CallOptions
  ) => TaskEither<CloudErrorExcept<'DryRunSucceeded', Code>, DryRun<Output>>
}
