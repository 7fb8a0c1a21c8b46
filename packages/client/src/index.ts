/**
 * What programs use of clients: configuration, credentials, transports, rate limiters, hooks, and helpers for the
 * errors of calls. The entry `client` of every vendor package re-exports all of it, so a program that has one vendor
 * package imports from that.
 *
 * @module
 */
// TypeScript can then name the types of results in a program that imports only from here.
export type * from '@cloud-result/core'

export type { CallOrigin } from './call-origin.js'
export type { ClientConfig, RateLimitedCall } from './client-config.js'
export type { OperationCall } from './client-profile.js'
export type { CallDescription, CallOptions, Client, Collected, CollectOptions, WaitOptions } from './client.js'
export {
  chainProviders,
  credentialFailure,
  isMissingCredentials,
  missingCredentials
} from './credentials/credentials.js'
export type {
  CredentialFailure,
  CredentialProvider,
  Credentials,
  MissingCredentials,
  ProviderContext,
  Warning
} from './credentials/credentials.js'
export type { Environment } from './credentials/from-environment-variables.js'
export { catchCategoryTask } from './errors/catch-category-task.js'
export { causeOf } from './errors/cause.js'
export type { AbortSignalLike, HostAbortSignal } from './host/abort-signal.js'
export { systemClock } from './host/clock.js'
export type { Clock } from './host/clock.js'
export type { Fetch, FetchResponse } from './host/fetch.js'
export type {
  AttemptEvent,
  CallEvent,
  Hooks,
  Outcome,
  RequestEvent,
  ResultEvent,
  RetryEvent,
  WarningEvent
} from './observe/hooks.js'
export { logRequests } from './observe/log-requests.js'
export type { RequestLogger } from './observe/log-requests.js'
export { openTelemetryHooks } from './observe/opentelemetry.js'
export type { SpanTracer } from './observe/opentelemetry.js'
export { fromRateLimiterFlexible } from './rate-limit/from-rate-limiter-flexible.js'
export type { FlexibleLimiter } from './rate-limit/from-rate-limiter-flexible.js'
export { makeRateLimiter } from './rate-limit/make-rate-limiter.js'
export type { RateLimiterOptions } from './rate-limit/make-rate-limiter.js'
export type { RateLimiter } from './rate-limit/rate-limiter.js'
export { makeRetryBudget } from './retry/retry-budget.js'
export type { RetryBudget } from './retry/retry-budget.js'
export type { RetryOptions } from './retry/retry-options.js'
export { sendReader } from './send-reader.js'
export type { Clients } from './send-reader.js'
export { makeFetchTransport } from './transport/fetch-transport.js'
export { fromFetch } from './transport/from-fetch.js'
export type { HttpDispatcher } from './transport/http-dispatcher.js'
export type { NodeTransportOptions } from './transport/node-transport-options.js'
export { transportFailure } from './transport/transport.js'
export type { Transport, TransportFailure, TransportRequest, TransportResponse } from './transport/transport.js'
export { makeDispatcherTransport, makeNodeTransport } from '#platform'
export { withExtraParameters } from './with-extra-parameters.js'
export type { ReaderTaskEither, TaskEither } from './task-either.js'
