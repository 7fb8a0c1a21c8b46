import type { CloudError, Operation, Result, Success, WireResponse } from '@cloud-result/core'

import type { Fields } from '../operations/answer-sample.js'
import type { SentRequest } from '../operations/sent-input.js'

/** An operation of any input and output. */
export type AnyOperation = Operation<unknown, unknown>

/** Our client, as far as it is compared. */
export interface OurClient {
  readonly send: (operation: AnyOperation, input: unknown) => () => Promise<Result<Success<unknown>, CloudError>>
}

/** A call as a server sees it, however it was signed and sent. */
export interface SeenCall {
  readonly action: string | undefined
  readonly version: string | undefined
  readonly region: string | undefined
  readonly parameters: Fields
}

/** Where the two clients differ, and why that is no fault of ours. */
export interface Disagreement {
  readonly in: 'declarations' | 'request' | 'answer'
  /** For instance `Encrypt.EncryptionContext`. */
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
  /** How many operations both have, so that none is lost unnoticed. */
  readonly count: number
  /** The package's `./operations`, as a namespace import. */
  readonly module: Readonly<Record<string, unknown>>
  /** The package's folder. */
  readonly packageUrl: URL
  /** What the official client tells of fields: how many of ours it knows, and whether it says which ones are required. */
  readonly declares: { readonly fields: 'none' | 'some' | 'all'; readonly required: boolean }
  /** Whether the official client drops fields that it does not declare. Otherwise it passes on whatever it gets. */
  readonly dropsUndeclared: boolean
  readonly seen: (request: SentRequest) => SeenCall
  readonly render: (fields: Fields) => WireResponse
  readonly failures: readonly FailureSample[]
  readonly disagreements: readonly Disagreement[]
}
