/**
 * For programs: results, classified errors, codecs, and functions for them. Every vendor package exports all of it as well, so
 * a program that uses a vendor package imports it from there.
 *
 * @module
 */
export { list } from './codecs/list.js'
export type { ListC } from './codecs/list.js'
export { optional } from './codecs/optional.js'
export type { OptionalC } from './codecs/optional.js'
export { toStandardSchema } from './codecs/standard-schema.js'
export type { StandardSchemaResult, StandardSchemaV1 } from './codecs/standard-schema.js'
export { WireBoolean, WireInteger, WireNumber, WireString } from './codecs/wire-scalar.js'
export type { CatalogueRow, CatalogueSource } from './classify/catalogue.js'
export { compile } from './compile/compile.js'
export { condition } from './condition.js'
export type { Condition } from './condition.js'
export type { Decode } from './decode/decode.js'
export { dryRun } from './decode/dry-run.js'
export type { DryRun, Executed, WouldSucceed } from './decode/dry-run.js'
export type { Either, InstallFpTs } from './either.js'
export { categories, categoryAdvice } from './errors/category.js'
export type { Advice, Category, Fault, Replay, Retry } from './errors/category.js'
export { CloudErrorCodec } from './errors/cloud-error-codec.js'
export type {
  Attempt,
  ClassifiedBy,
  CloudError,
  CloudErrorExcept,
  CloudErrorFields,
  CloudErrorOf,
  DecodeError,
  DecodeReason,
  HttpError,
  HttpErrorCategory,
  HttpErrorOf,
  Issue,
  RequestError,
  RequestErrorOf,
  RequestReason,
  ServiceError,
  ServiceErrorCategory,
  ServiceErrorOf,
  TransportError,
  TransportErrorOf,
  TransportPhase,
  TransportReason
} from './errors/cloud-error.js'
export { isCloudError } from './errors/is-cloud-error.js'
export { catchCategory, isCategory, matchCategory } from './errors/match.js'
export type { InCategory, WithoutCategory } from './errors/subtract.js'
export { isRetryable } from './errors/retryable.js'
export type { Effect } from './errors/retryable.js'
export { orThrow } from './errors/or-throw.js'
export { toError } from './errors/to-error.js'
export type { CloudErrorException } from './errors/to-error.js'
export type { HasDryRun, HasPages, ItemAt, Operation } from './operation.js'
export { required } from './required.js'
export type { OptionalPath, Present } from './required.js'
export { left, right } from './result.js'
export type { DecodableResponse, FetchHeaders, Result, Success, WireResponse } from './result.js'
