import type { CloudError, Operation, Result, Success, WireResponse } from '@cloud-result/core'

import type { Fields } from '../operations/answer-sample.js'
import type { SentRequest } from '../operations/sent-input.js'

/** An operation of any input and output. */
export type AnyOperation = Operation<unknown, unknown>

/** The part of our client that is compared. */
export interface OurClient {
  readonly send: (operation: AnyOperation, input: unknown) => () => Promise<Result<Success<unknown>, CloudError>>
}

/** A call as a server sees it, without what only signs or transports it. */
export interface SeenCall {
  readonly action: string | undefined
  readonly method: string
  readonly version: string | undefined
  readonly region: string | undefined
  readonly parameters: Fields
}

/** Places where the two clients differ, and why ours is right. */
export interface ExpectedDifference {
  readonly in: 'declarations' | 'requirements' | 'deprecations' | 'values' | 'request' | 'answer'
  /** For instance `Encrypt.EncryptionContext`; see `differingValues` for values. */
  readonly of: readonly string[]
  readonly because: string
}

/** A failure as the vendor writes it, with its code and request id. */
export interface FailureSample {
  readonly code: string
  readonly requestId: string
  readonly answer: WireResponse
}

/** What a test knows about an official client and ours. */
export interface Differential {
  /** The package of the official client. */
  readonly official: string
  /** Runs the official client; see `startOfficialClient`. */
  readonly workerUrl: URL
  readonly ours: (host: string) => OurClient
  /** Actions of the official client that we do not have, with the reason. */
  readonly notOurs: Readonly<Record<string, string>>
  /** Our actions that the official client does not have, with the reason; left out for a client that is far behind. */
  readonly notTheirs?: Readonly<Record<string, string>>
  /** How many operations both have, so that the loss of one is noticed. */
  readonly count: number
  /** The package's `./operations`, as a namespace import. */
  readonly module: Readonly<Record<string, unknown>>
  /** The package's folder. */
  readonly packageUrl: URL
  /** What the official client says about fields: how many of ours it knows, and what else it says about those. */
  readonly declares: {
    readonly fields: 'none' | 'some' | 'all'
    readonly required: boolean
    readonly deprecated: boolean
    /** For how many fields it documents values, at least, so that a loss is noticed; 0 if it documents none. */
    readonly values: number
  }
  /** Whether the official client drops fields that it does not declare. Otherwise it passes on all fields. */
  readonly dropsUndeclared: boolean
  readonly seen: (request: SentRequest) => SeenCall
  readonly render: (fields: Fields) => WireResponse
  readonly failures: readonly FailureSample[]
  readonly expectedDifferences: readonly ExpectedDifference[]
}
