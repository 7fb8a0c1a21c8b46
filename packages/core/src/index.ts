export { categories, categoryAdvice, categoryOfStatus } from './category.js'
export type { Advice, Category, Fault, Replay, Retry } from './category.js'
export type { Catalogue, CatalogueRow, CatalogueSource, LeafRule, Meaning, PrefixRow } from './catalogue.js'
export { makeClassifier } from './classify.js'
export type { Classification, Classifier, Failure } from './classify.js'
export type {
  Attempt,
  ClassifiedBy,
  CloudError,
  CloudErrorFields,
  CloudErrorOf,
  DecodeError,
  HttpError,
  HttpErrorCategory,
  Issue,
  RequestError,
  RequestReason,
  ServiceError,
  ServiceErrorCategory,
  TransportError,
  TransportPhase,
  TransportReason,
  WithBody
} from './cloud-error.js'
export { closedObject } from './closed-object.js'
export type { OptionalFields, RequiredFields } from './closed-object.js'
export { CloudErrorCodec } from './cloud-error-codec.js'
export { compile, firstErrors } from './compile.js'
export { condition } from './condition.js'
export type { Condition } from './condition.js'
export { makeDecode } from './decode.js'
export type { Decode, Envelope, VendorProfile } from './decode.js'
export { dryRun } from './dry-run.js'
export type { DryRun, Executed, WouldSucceed } from './dry-run.js'
export { FilledString } from './filled-string.js'
export { catchCategory, isCategory, matchCategory } from './match.js'
export type { CategoryHandlers, PartialCategoryHandlers } from './match.js'
export { once } from './once.js'
export { openObject, openObjectInAnyCase } from './open-object.js'
export type { OpenFields } from './open-object.js'
export type { FieldPath, Operation, Paging } from './operation.js'
export { encodeParameters } from './parameters.js'
export type { Parameter, ParameterEncoding } from './parameters.js'
export { fieldOf, isRecord } from './record.js'
export { redact } from './redact.js'
export { preprocess } from './preprocess.js'
export { filledList, FiniteNumber, Integer } from './request-value.js'
export { left, right } from './result.js'
export type { Result, Success, WireResponse } from './result.js'
export { isRetryable } from './retryable.js'
export type { Effect } from './retryable.js'
export { refused, scalar } from './scalar.js'
export type { Scalar } from './scalar.js'
export { toStandardSchema } from './standard-schema.js'
export type { StandardSchemaResult, StandardSchemaV1 } from './standard-schema.js'
export { toError } from './to-error.js'
export { list, optional } from './tolerant.js'
export type { ListC, OptionalC } from './tolerant.js'
export { WireBoolean, WireInteger, WireNumber, WireString } from './wire-scalar.js'
export { WireError, WireText } from './wire-text.js'
