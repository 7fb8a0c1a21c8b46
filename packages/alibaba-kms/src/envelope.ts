import { isRecord, WireBoolean, EnvelopeText } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { isXmlAnswer, rootName } from './xml.js'
import type { SupportDetails } from './support-details.js'

/** The fields of an answer: what JSON has at its top, and XML inside its root element, whatever that is called. */
type Fields = Readonly<Record<string, unknown>>

/**
 * `{"HttpStatus", "Code", "Message", "RequestId"}` of KMS itself, and `{"RequestId", "HostId", "Code", "Message",
 * "Recommend", "AccessDeniedDetail"}` of the gateway before it. Names are in any case.
 */
export const ErrorEnvelope = t.type(
  {
    Code: EnvelopeText,
    Message: EnvelopeText,
    RequestId: EnvelopeText,
    HttpStatus: EnvelopeText,
    HostId: EnvelopeText,
    Recommend: EnvelopeText,
    AccessDeniedDetail: t.unknown
  },
  'ErrorEnvelope'
)

/** Who was refused what, and by which kind of policy. */
export const AccessDeniedDetail = t.type(
  {
    AuthAction: EnvelopeText,
    AuthPrincipalType: EnvelopeText,
    AuthPrincipalDisplayName: EnvelopeText,
    AuthPrincipalOwnerId: EnvelopeText,
    PolicyType: EnvelopeText,
    NoPermissionType: EnvelopeText,
    EncodedDiagnosticMessage: EnvelopeText
  },
  'AccessDeniedDetail'
)

/** What other vendors' failures have at the top, and no answer of KMS. */
export const ForeignEnvelope = t.type(
  { Error: t.unknown, Response: t.unknown, Status: EnvelopeText, Return: t.unknown, Result: t.unknown },
  'ForeignEnvelope'
)

/**
 * Reads an answer. Nothing wraps a success, so an error is known by its fields: none of the operations answers with a
 * top-level `Code` or `HostId`, and these decide even under a status of success. (`Errors` in `BatchGetSecretValue` is
 * data.) A success without a request id is one all the same.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  const root = isXmlAnswer(tree) ? tree[rootName] : undefined
  const content = isXmlAnswer(tree) ? tree.fields : tree
  // `<DeleteAliasResponse/>` has no fields, but is no text either.
  const fields = root !== undefined && ownRoot.test(root) && isBlank(content) ? {} : content
  if (!isRecord(fields)) return { _tag: 'Unrecognized' }
  const signs = pick(fields, signNames)
  const error = decodeAll(ErrorEnvelope, signs)
  if (isFailure(error, status)) {
    return { _tag: 'Failure', code: error.Code, message: error.Message, details: detailsOf(error, status) }
  }
  const isOurs = root === undefined || ownRoot.test(root) || (error.RequestId !== undefined && !foreignRoot.test(root))
  return isOurs && !isForeign(decodeAll(ForeignEnvelope, signs))
    ? { _tag: 'Success', payload: fields }
    : { _tag: 'Unrecognized' }
}

const ownRoot = /^(KMS|(?!Error)\w+Response)$/i
const foreignRoot = /^(html|\w*Error\w*)$/i

const isFailure = (error: t.TypeOf<typeof ErrorEnvelope>, status: number): boolean =>
  error.Code !== undefined ||
  error.HostId !== undefined ||
  (error.HttpStatus !== undefined && !is2xx(Number(error.HttpStatus))) ||
  (error.Message !== undefined && error.RequestId !== undefined && !is2xx(status))

const isForeign = (sign: t.TypeOf<typeof ForeignEnvelope>): boolean =>
  sign.Error !== undefined ||
  isRecord(sign.Response) ||
  sign.Status?.toLowerCase() === 'error' ||
  isFalse(sign.Return) ||
  isFalse(sign.Result)

const isFalse = (value: unknown): boolean => {
  const decoded = WireBoolean.decode(value)
  return decoded._tag === 'Right' && !decoded.right
}

const is2xx = (status: number): boolean => status >= 200 && status <= 299

const detailsOf = (
  error: t.TypeOf<typeof ErrorEnvelope>,
  status: number
): Readonly<Record<keyof SupportDetails, string>> => {
  const denied = decodeAll(
    AccessDeniedDetail,
    isRecord(error.AccessDeniedDetail) ? pick(error.AccessDeniedDetail, deniedNames) : {}
  )
  const details: { readonly [Name in keyof Required<SupportDetails>]: string | undefined } = {
    hostId: error.HostId,
    recommend: error.Recommend,
    httpStatus: error.HttpStatus === String(status) ? undefined : error.HttpStatus,
    parameter: parameterIn(error.Message ?? ''),
    authAction: denied.AuthAction,
    authPrincipalType: denied.AuthPrincipalType,
    authPrincipalDisplayName: denied.AuthPrincipalDisplayName,
    authPrincipalOwnerId: denied.AuthPrincipalOwnerId,
    policyType: denied.PolicyType,
    noPermissionType: denied.NoPermissionType,
    encodedDiagnosticMessage: denied.EncodedDiagnosticMessage
  }
  return Object.fromEntries(Object.entries(details).filter(([, text]) => text !== undefined)) as Record<
    keyof SupportDetails,
    string
  >
}

// The page quotes the name; real messages also have it bare: `The parameter  KeyId  needed but no provided.`
const parameterIn = (message: string): string | undefined => {
  const named = namedParameter.exec(message.slice(0, 500))
  return named?.[1] ?? named?.[2]
}

const namedParameter =
  /\bparameter\s{1,4}(?:"([A-Za-z][\w.-]{0,63})"|([A-Z][\w.-]{0,63})\s{1,4}(?:is\b|that\b|needed\b))/

type Names = ReadonlyMap<string, string>

const namesOf = (...codecs: readonly { readonly props: t.Props }[]): Names =>
  new Map(codecs.flatMap(({ props }) => Object.keys(props).map((name) => [name.toLowerCase(), name])))

const signNames = namesOf(ErrorEnvelope, ForeignEnvelope)
const deniedNames = namesOf(AccessDeniedDetail)

/** Picks members by their names in any case, the exact one first. Null and blank ones count as absent. */
const pick = (fields: Fields, names: Names): Fields => {
  const picked: Record<string, unknown> = {}
  for (const key of Object.keys(fields)) {
    const name = key.length > longestName ? undefined : names.get(key.toLowerCase())
    if (name === undefined || isBlank(fields[key])) continue
    if (key === name || picked[name] === undefined) picked[name] = fields[key]
  }
  return picked
}

const longestName = Math.max(...[...signNames.keys(), ...deniedNames.keys()].map((name) => name.length))

// None of the codecs here refuses anything: what is no text reads as absent.
const decodeAll = <Properties extends t.Props>(
  codec: t.TypeC<Properties>,
  members: Fields
): t.TypeOf<t.TypeC<Properties>> => (codec.decode(members) as { readonly right: t.TypeOf<t.TypeC<Properties>> }).right

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
