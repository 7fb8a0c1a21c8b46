import type { CatalogueRow, Operation } from '@cloud-result/core'
import type * as t from 'io-ts'

import type { Account, Accounts } from './state/account.js'
import type { Chance } from './random.js'
import type { Answer, ArrivedRequest, Fields } from './http/http.js'
import type { Failure, Step } from './product-error.js'
import type { RateLimit } from './state/rate-limit.js'

/** A vendor's product, by the name of its package. */
export type ProductName = 'alibaba-kms' | 'kingsoft-ebs' | 'kingsoft-monitor' | 'tencent-cvm'

/** What a request is about, as far as that can be told before anything of it is verified. */
export interface Sketch {
  readonly action: string | undefined
  readonly version: string | undefined
  readonly region: string
  /** What the answer is written in. */
  readonly format: 'json' | 'xml'
}

/** What verifying a request may look at and remember. */
export interface Reception {
  readonly accounts: Accounts
  /** Nonces that were used, with the moment of their use. */
  readonly nonces: Map<string, number>
  readonly now: number
}

/** A call whose sender is known and whose input fits the operation. */
export interface Call<Store, Input = Fields> {
  readonly operation: AnyOperation
  readonly input: Input
  readonly account: Account
  readonly region: string
  readonly store: Store
  readonly chance: Chance
  readonly now: number
  readonly requestId: string
  /** How many resources of one kind there may be in a region. */
  readonly quota: number
  /** How long a change of state takes, given how long it usually takes. */
  readonly settleMs: (usualMs: number) => number
}

/** An operation of any input and output. */
export type AnyOperation = Omit<Operation<unknown, unknown>, 'input' | 'output'> & {
  readonly input: () => t.Decoder<unknown, unknown>
  readonly output: () => t.Decoder<unknown, unknown>
}

/** What an operation does. */
export interface Behaviour<Store> {
  readonly operation: AnyOperation
  /**
   * Refuses, or gives what is left to do. Checks come before, changes within: a dry run ends between the two.
   */
  readonly prepare: (call: Call<Store>) => Step<() => Fields>
}

/** Makes what says what operations do to a store. */
export const behaviourOn =
  <Store>() =>
  <Input, Output>(
    operation: Operation<Input, Output>,
    prepare: (call: Call<Store, Input>) => Step<() => Fields>
  ): Behaviour<Store> => ({ operation, prepare: prepare as Behaviour<Store>['prepare'] })

/** What an answer says besides its fields. */
export interface Frame {
  readonly sketch: Sketch
  readonly request: ArrivedRequest
  readonly requestId: string
  readonly now: number
}

/** How a product reads, verifies, refuses and answers; the one algorithm of `handle` does the rest. */
export interface Gateway {
  readonly name: ProductName
  /** The names of its hosts, by which requests that go to no loopback server are told apart. */
  readonly hosts: RegExp
  readonly operations: readonly AnyOperation[]
  readonly catalogue: readonly CatalogueRow[]

  readonly sketch: (request: ArrivedRequest) => Sketch
  /** Verifies method, protocol, sender and signature. */
  readonly receive: (request: ArrivedRequest, sketch: Sketch, reception: Reception) => Step<Account>
  readonly unknownOperation: (sketch: Sketch, isKnownAction: boolean) => Failure
  readonly denied: (account: Account, action: string) => Failure
  readonly rateLimit: (operation: AnyOperation) => RateLimit
  readonly throttled: (action: string, limit: RateLimit) => Failure
  readonly readInput: (request: ArrivedRequest, sketch: Sketch, operation: AnyOperation) => Step<Fields>
  readonly isDryRun: (request: ArrivedRequest, operation: AnyOperation, input: Fields) => boolean
  /** What a dry run that would have succeeded answers: a refusal, or a success without data. */
  readonly dryRunPassed: Step<Fields>

  readonly makeRequestId: (chance: Chance) => string
  readonly success: (data: Fields, frame: Frame) => Answer
  readonly failure: (failure: Failure, frame: Frame) => Answer
  /** The status, and who answers, where a row of the catalogue leaves that open. */
  readonly usually: (row: Pick<CatalogueRow, 'code' | 'category' | 'source'>) => Pick<Failure, 'status' | 'by'>
  /** What stands before the product answers when the product does not. */
  readonly gatewayPage: (status: number, now: number) => Answer
  /** The header with which it asks to wait. */
  readonly retryAfterHeader: (milliseconds: number) => Readonly<Record<string, string>>
  /** How it writes a moment, where nothing else is known of a field. */
  readonly timestamp: (now: number) => string
}

/** A product: its gateway, what it keeps, and what its operations do with that. */
export interface Product<Store> extends Gateway {
  /** What has no behaviour is answered with a success that is made up. */
  readonly behaviours: readonly Behaviour<Store>[]
  readonly makeStore: (region: string, chance: Chance, now: number) => Store
}
