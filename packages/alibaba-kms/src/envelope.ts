import { EnvelopeText, hasFailureMark, isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { SupportDetails } from './support-details.js'
import { isXmlAnswer, rootName } from './xml.js'

/** The fields of a response: the top-level members in JSON, and the children of the root element, of any name, in XML. */
type Fields = Readonly<Record<string, unknown>>

/**
 * The error envelope of KMS, `{"HttpStatus", "Code", "Message", "RequestId"}`, and of its gateway, `{"RequestId", "HostId",
 * "Code", "Message", "Recommend", "AccessDeniedDetail"}`. Names may have any case.
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

/** The identity and the action that were refused, and the kind of policy that refused them. */
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

/**
 * Reads a response. A success has no envelope, so an error is recognized by its fields: no operation returns a top-level `Code`
 * or `HostId`, so a response with one is an error, even with a 2xx status. (`Errors` in `BatchGetSecretValue` is data.) A
 * success may lack a request id.
 */
export const readEnvelope = (tree: unknown, status: number): Envelope => {
  const root = isXmlAnswer(tree) ? tree[rootName] : undefined
  const content = isXmlAnswer(tree) ? tree.fields : tree
  // `<DeleteAliasResponse/>` is a success without fields, although the parser gives a string for it.
  const fields = root !== undefined && ownRoot.test(root) && isBlank(content) ? {} : content
  if (!isRecord(fields)) return { _tag: 'Unrecognized' }
  const members = pick(fields, memberNames)
  const error = decodeAll(ErrorEnvelope, members)
  if (isFailure(error, status)) {
    return { _tag: 'Failure', code: error.Code, message: error.Message, details: detailsOf(error, status) }
  }
  const isOurs = root === undefined || ownRoot.test(root) || (error.RequestId !== undefined && !otherRoot.test(root))
  return isOurs && !hasFailureMark(fields) ? { _tag: 'Success', payload: fields } : { _tag: 'Unrecognized' }
}

const ownRoot = /^(KMS|(?!Error)\w+Response)$/i
const otherRoot = /^(html|\w*Error\w*)$/i

const isFailure = (error: t.TypeOf<typeof ErrorEnvelope>, status: number): boolean =>
  error.Code !== undefined ||
  error.HostId !== undefined ||
  (error.HttpStatus !== undefined && !is2xx(Number(error.HttpStatus))) ||
  (error.Message !== undefined && error.RequestId !== undefined && !is2xx(status))

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

// The page has the name in quotes. Real messages also have it without: `The parameter  KeyId  needed but no provided.`
const parameterIn = (message: string): string | undefined => {
  const named = namedParameter.exec(message.slice(0, 500))
  return named?.[1] ?? named?.[2]
}

const namedParameter =
  /\bparameter\s{1,4}(?:"([A-Za-z][\w.-]{0,63})"|([A-Z][\w.-]{0,63})\s{1,4}(?:is\b|that\b|needed\b))/

type Names = ReadonlyMap<string, string>

const namesOf = (...codecs: readonly { readonly props: t.Props }[]): Names =>
  new Map(codecs.flatMap(({ props }) => Object.keys(props).map((name) => [name.toLowerCase(), name])))

const memberNames = namesOf(ErrorEnvelope)
const deniedNames = namesOf(AccessDeniedDetail)

/** Picks members by their names in any case. The exact name takes precedence. Null and blank members count as absent. */
const pick = (fields: Fields, names: Names): Fields => {
  const picked: Record<string, unknown> = {}
  for (const key of Object.keys(fields)) {
    const name = key.length > longestName ? undefined : names.get(key.toLowerCase())
    if (name === undefined || isBlank(fields[key])) continue
    if (key === name || picked[name] === undefined) picked[name] = fields[key]
  }
  return picked
}

const longestName = Math.max(...[...memberNames.keys(), ...deniedNames.keys()].map((name) => name.length))

// The codecs in this file refuse nothing: a value that is not a string is decoded as absent.
const decodeAll = <Properties extends t.Props>(
  codec: t.TypeC<Properties>,
  members: Fields
): t.TypeOf<t.TypeC<Properties>> => (codec.decode(members) as { readonly right: t.TypeOf<t.TypeC<Properties>> }).right

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
