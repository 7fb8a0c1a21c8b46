/**
 * For vendor packages and generated code: the decoding algorithm, the types of a vendor's profile and catalogue, and codecs of
 * requests and responses. Programs do not need it.
 *
 * @module
 */
export type { Catalogue, CatalogueEntry, PrefixRow, SuffixRule } from './classify/catalogue.js'
export { closedObject } from './codecs/closed-object.js'
export type { ClosedObjectC, OptionalFields, RequiredFields } from './codecs/closed-object.js'
export { list } from './codecs/list.js'
export { NonBlankString } from './codecs/non-blank-string.js'
export { inputProblems } from './codecs/input-problems.js'
export type { InputProblem } from './codecs/input-problems.js'
export { caseInsensitiveObject, openObject } from './codecs/open-object.js'
export type { OpenFields } from './codecs/open-object.js'
export { optional } from './codecs/optional.js'
export { preprocess } from './codecs/preprocess.js'
export { FiniteNumber, Integer, nonEmptyList, PathSegment } from './codecs/request-codecs.js'
export type { NonEmptyListC } from './codecs/request-codecs.js'
export { WireBoolean, WireInteger, WireNumber, WireString } from './codecs/wire-scalar.js'
export { unpackEntries } from './classify/packed-entries.js'
export type { PackedEntries, PackedClass } from './classify/packed-entries.js'
export { makeDecode } from './decode/decode.js'
export type { Envelope, EnvelopeFailure, VendorProfile } from './decode/decode.js'
export { EnvelopeError, EnvelopeText } from './decode/envelope-values.js'
export { hasFailureMark } from './decode/failure-marks.js'
export { headerOf } from './decode/headers.js'
export { toIssues } from './decode/issues.js'
export type { SecretForms } from './decode/redact.js'
export { redactDetails } from './decode/redact-details.js'
export { categoryOfStatus } from './errors/category.js'
export { once } from './once.js'
export type { FieldPath, Operation, Paging } from './operation.js'
export { isRecord } from './record.js'
