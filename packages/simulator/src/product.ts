import type { CatalogueRow, HasDryRun, Operation } from '@cloud-result/core'
import type * as t from 'io-ts'

import type { Fields } from './fields.js'
import type { HttpRequest, HttpResponse } from './http/http.js'
import type { ProductError, ProductResult } from './product-error.js'
import type { Random } from './random.js'
import type { Account, Accounts } from './state/account.js'
import type { RateLimit } from './state/rate-limit.js'

/**
 * A vendor's product, by the name of its package.
 *
 * @category Simulators
 */
export type ProductName = 'alibaba-kms' | 'kingsoft-ebs' | 'kingsoft-monitor' | 'tencent-cvm'

/** What a request asks for, read before anything of it is verified. */
export interface RequestMetadata {
  readonly action: string | undefined
  readonly version: string | undefined
  readonly region: string
  /** The format of the response. */
  readonly format: 'json' | 'xml'
}

/** What authenticating a request reads and remembers. */
export interface AuthenticationContext {
  readonly accounts: Accounts
  /** Used nonces, with the time of their use. */
  readonly nonces: Map<string, number>
  readonly now: number
}

/** An authenticated call whose input fits the operation. */
export interface Call<Store, Input = Fields> {
  readonly operation: AnyOperation
  readonly input: Input
  readonly account: Account
  readonly region: string
  readonly store: Store
  readonly random: Random
  readonly now: number
  readonly requestId: string
  /** The maximum number of resources of one kind in a region. */
  readonly quota: number
  /** The duration of a state transition, given its usual duration. */
  readonly transitionMs: (usualMs: number) => number
}

/** An operation of any input and output. */
export type AnyOperation = Omit<Operation<unknown, unknown>, 'input' | 'output'> &
  Partial<HasDryRun> & {
    readonly input: () => t.Decoder<unknown, unknown>
    readonly output: () => t.Decoder<unknown, unknown>
  }

/** The behaviour of an operation. */
export interface OperationHandler<Store> {
  readonly operation: AnyOperation
  /**
   * Checks a call, and returns an error or the function that executes it. Only that function changes the store: a dry
   * run does not call it.
   */
  readonly prepare: (call: Call<Store>) => ProductResult<() => Fields>
}

/** Makes the function that pairs the operations of a product with their handlers. */
export const operationHandlerFor =
  <Store>() =>
  <Input, Output>(
    operation: Operation<Input, Output>,
    prepare: (call: Call<Store, Input>) => ProductResult<() => Fields>
  ): OperationHandler<Store> => ({ operation, prepare: prepare as OperationHandler<Store>['prepare'] })

/** What writing a response needs besides its fields. */
export interface ResponseContext {
  readonly metadata: RequestMetadata
  readonly request: HttpRequest
  readonly requestId: string
  readonly now: number
}

/**
 * How a product reads and authenticates requests, and writes responses and errors. `handleRequest` is the same for all
 * products.
 */
export interface ProductProtocol {
  readonly name: ProductName
  /** Matches the names of its hosts: a simulator without servers finds the product by them. */
  readonly hosts: RegExp
  readonly operations: readonly AnyOperation[]
  readonly catalogue: readonly CatalogueRow[]

  readonly readMetadata: (request: HttpRequest) => RequestMetadata
  /** Checks method, protocol, access key and signature. */
  readonly authenticate: (
    request: HttpRequest,
    metadata: RequestMetadata,
    context: AuthenticationContext
  ) => ProductResult<Account>
  readonly unknownOperation: (metadata: RequestMetadata, isKnownAction: boolean) => ProductError
  readonly accessDenied: (account: Account, action: string) => ProductError
  readonly rateLimit: (operation: AnyOperation) => RateLimit
  readonly throttled: (action: string, limit: RateLimit) => ProductError
  readonly readInput: (
    request: HttpRequest,
    metadata: RequestMetadata,
    operation: AnyOperation
  ) => ProductResult<Fields>
  readonly isDryRun: (request: HttpRequest, operation: AnyOperation, input: Fields) => boolean
  /** The response to a dry run that would have succeeded: an error, or a success without data. */
  readonly dryRunSucceeded: ProductResult<Fields>

  readonly makeRequestId: (random: Random) => string
  readonly writeSuccess: (data: Fields, context: ResponseContext) => HttpResponse
  readonly writeError: (error: ProductError, context: ResponseContext) => HttpResponse
  /** The status and the origin of an error where its catalogue row does not state them. */
  readonly errorDefaults: (
    row: Pick<CatalogueRow, 'code' | 'category' | 'source'>
  ) => Pick<ProductError, 'status' | 'origin'>
  /** The page of the proxy in front of the product. */
  readonly gatewayPage: (status: number, now: number) => HttpResponse
  /** The header that states how long to wait before a retry. */
  readonly retryAfterHeader: (milliseconds: number) => Readonly<Record<string, string>>
  /** How the product writes a time, where nothing else is known of a field. */
  readonly formatTimestamp: (instant: number) => string
}

/** A product: its protocol, its store, and what its operations do with the store. */
export interface Product<Store> extends ProductProtocol {
  /** An operation without a handler returns sample data. */
  readonly handlers: readonly OperationHandler<Store>[]
  readonly makeStore: (region: string, random: Random, now: number) => Store
}
