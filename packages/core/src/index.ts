export { categories, categoryAdvice, categoryOfStatus } from './errors/category.js'
export type { Advice, Category, Fault, Replay, Retry } from './errors/category.js'
export type {
  Catalogue,
  CatalogueRow,
  CatalogueSource,
  SuffixRule,
  CatalogueEntry,
  PrefixRow
} from './classify/catalogue.js'
export { makeClassifier } from './classify/classify.js'
export type { Classification, Classifier, Failure } from './classify/classify.js'
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
} from './errors/cloud-error.js'
export { closedObject } from './codecs/closed-object.js'
export type { OptionalFields, RequiredFields } from './codecs/closed-object.js'
export { CloudErrorCodec } from './errors/cloud-error-codec.js'
export { compile, firstErrors } from './compile/compile.js'
export { condition } from './condition.js'
export type { Condition } from './condition.js'
export { makeDecode } from './decode/decode.js'
export type { Decode, Envelope, VendorProfile } from './decode/decode.js'
export { dryRun } from './decode/dry-run.js'
export type { DryRun, Executed, WouldSucceed } from './decode/dry-run.js'
export { NonBlankString } from './codecs/non-blank-string.js'
export { catchCategory, isCategory, matchCategory } from './errors/match.js'
export type { CategoryHandlers, PartialCategoryHandlers } from './errors/match.js'
export { once } from './once.js'
export { openObject, caseInsensitiveObject } from './codecs/open-object.js'
export type { OpenFields } from './codecs/open-object.js'
export type { FieldPath, Operation, Paging } from './operation.js'
export { encodeParameters } from './parameters.js'
export type { Parameter, ParameterEncoding } from './parameters.js'
export { fieldOf, isRecord } from './record.js'
export { redact } from './decode/redact.js'
export { preprocess } from './codecs/preprocess.js'
export { nonEmptyList, FiniteNumber, Integer } from './codecs/request-codecs.js'
export { left, right } from './result.js'
export type { Result, Success, WireResponse } from './result.js'
export { isRetryable } from './errors/retryable.js'
export type { Effect } from './errors/retryable.js'
export { refused, scalar } from './codecs/scalar.js'
export type { Scalar } from './codecs/scalar.js'
export { toStandardSchema } from './codecs/standard-schema.js'
export type { StandardSchemaResult, StandardSchemaV1 } from './codecs/standard-schema.js'
export { toError } from './errors/to-error.js'
export { list } from './codecs/list.js'
export type { ListC } from './codecs/list.js'
export { optional } from './codecs/optional.js'
export type { OptionalC } from './codecs/optional.js'
export { WireBoolean, WireInteger, WireNumber, WireString } from './codecs/wire-scalar.js'
export { EnvelopeError, EnvelopeText } from './decode/envelope-values.js'
