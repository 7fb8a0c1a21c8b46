import { canonicalHeaderValue, canonicalHeaders, coveredHeaders } from './canonical-headers.js'
import type { CoveredHeader } from './canonical-headers.js'
import type { Credentials } from './credentials.js'
import { formatInstant } from './instant.js'
import type { SigningContext } from './signing-context.js'
import type { SigningScheme } from './signing-scheme.js'

/** What the signatures of similar requests have in common: all but the request line, the body and the added headers. */
export interface SigningPlan {
  /** The scope, joined by slashes; empty if the scheme has none. */
  readonly credentialScope: string
  /** The names of the signed headers, joined by semicolons. */
  readonly signedHeaders: string
  /** The lines of the signed headers, in pieces: one added header stands between each two. */
  readonly lines: readonly string[]
  /** Which of the scheme's added headers stand there. */
  readonly between: readonly number[]
  /** The headers of temporary credentials. */
  readonly sessionHeaders: Readonly<Record<string, string>>
  /** The `authorization` header up to the signature. */
  readonly authorization: string
}

/** Gives the parts of the credential scope; none if the scheme has no scope. */
export const scopeParts = <Name extends string>(
  scheme: SigningScheme<Name>,
  context: SigningContext<Name>
): readonly string[] => {
  if (scheme.scope === undefined) return []
  const named: Readonly<Record<Name, string>> = context
  const { date, names, terminator } = scheme.scope
  return [formatInstant(context.instant, date), ...names.map((name) => named[name]), terminator]
}

/** Counts the days, or the seconds where a scope holds the time: a plan and its key are valid for one. */
export const scopePeriod = (
  { scope }: Pick<SigningScheme<string>, 'scope'>,
  { instant }: Pick<SigningContext, 'instant'>
): number => (scope === undefined ? 0 : Math.floor(instant / (scope.date.endsWith('-date') ? 86_400_000 : 1_000)))

/** Names the plan of these requests: two that differ in the host, the scope or a signed header have two plans. */
export const planName = <Name extends string>(
  { scope }: Pick<SigningScheme<Name>, 'scope'>,
  host: string,
  headers: readonly CoveredHeader[],
  context: SigningContext<Name>
): string => {
  const named: Readonly<Record<Name, string>> = context
  let name = sized(host)
  for (const each of scope?.names ?? []) name += sized(String(named[each]))
  for (const [header, value] of headers) name += sized(header) + sized(value)
  return name
}

// Unlike a separator, a length cannot be a part of a text.
const sized = (text: string): string => `${text.length}:${text}`

/** Makes the plan of the requests to a host that have these headers. */
export const makeSigningPlan = <Name extends string>(
  scheme: SigningScheme<Name>,
  host: string,
  given: readonly CoveredHeader[],
  credentials: Credentials,
  context: SigningContext<Name>
): SigningPlan => {
  const sessionHeaders = sessionHeadersOf(scheme, credentials)
  const added = new Map(scheme.addedHeaders.map(([name], index) => [name, index]))
  // The signature replaces what the request has under these names.
  const kept = given.filter(([name]) => !added.has(name) && !Object.hasOwn(sessionHeaders, name))
  const changing = Object.fromEntries(scheme.addedHeaders.map(([name]) => [name, '']))
  const covered = [...kept, ...coveredHeaders({ ...changing, ...sessionHeaders }, scheme)]
  const sorted = canonicalHeaders([['host', host], ...covered], scheme.headerValue)
  const lines = ['']
  const between: number[] = []
  for (const [name, value] of sorted) {
    const index = Object.hasOwn(sessionHeaders, name) ? undefined : added.get(name)
    lines[lines.length - 1] += `${name}:${index === undefined ? `${value}\n` : ''}`
    if (index !== undefined) {
      between.push(index)
      lines.push('\n')
    }
  }
  const credentialScope = scopeParts(scheme, context).join('/')
  const signedHeaders = sorted.map(([name]) => name).join(';')
  const label = scheme.credentialLabel ?? 'Credential'
  const credential = `${label}=${credentials.accessKeyId}${credentialScope === '' ? '' : `/${credentialScope}`}`
  const authorization = [credential, `SignedHeaders=${signedHeaders}`, 'Signature='].join(scheme.separator)
  return {
    credentialScope,
    signedHeaders,
    lines,
    between,
    sessionHeaders,
    authorization: `${scheme.algorithm} ${authorization}`
  }
}

const sessionHeadersOf = (
  scheme: Pick<SigningScheme, 'sessionHeaders'>,
  { accessKeyId, sessionToken }: Credentials
): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {}
  if (sessionToken === undefined || sessionToken === '') return headers
  for (const [header, from] of scheme.sessionHeaders) {
    headers[header] = from === 'accessKeyId' ? accessKeyId : sessionToken
  }
  return headers
}

/** Writes the lines of the signed headers, with the values of the scheme's added headers. */
export const headerLines = (
  { between, lines }: SigningPlan,
  added: readonly string[],
  mode: SigningScheme['headerValue']
): string => {
  let text = lines[0] as string
  for (let place = 0; place < between.length; place++) {
    text += canonicalHeaderValue(added[between[place] as number] as string, mode) + (lines[place + 1] as string)
  }
  return text
}
