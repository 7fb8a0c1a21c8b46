import type { InstantFormat } from './instant.js'
import type { ParameterOrder } from './query-string.js'

/**
 * A header that the signature adds, and where its value comes from: the signature itself or the context.
 *
 * @category Schemes
 */
export type AddedHeader<Name extends string> = readonly [header: string, from: 'timestamp' | 'payloadHash' | Name]

/**
 * A header that is added for temporary credentials.
 *
 * @category Schemes
 */
export type SessionHeader = readonly [header: string, from: 'accessKeyId' | 'sessionToken']

/**
 * A signature of the SigV4 family, as data for `signRequest`.
 *
 * `Name` lists what the context must hold (`region`, `service`, `nonce`). Header names are in lower case. To vary a
 * scheme, change a copy: `{ ...tc3, signedHeaders: [...tc3.signedHeaders, 'x-tc-action'] }` signs one more header.
 *
 * @category Schemes
 */
export interface SigningScheme<Name extends string = never> {
  readonly algorithm: string
  /**
   * `as-sent` signs the path unchanged, `encoded` percent-encodes its segments, `normalized` first removes `.`, `..`
   * and empty segments.
   */
  readonly path: 'as-sent' | 'closed' | 'encoded' | 'normalized'
  readonly queryOrder: ParameterOrder
  /** How a value is signed: trimmed, also with each run of white space as one space, or trimmed and in lower case. */
  readonly headerValue: 'trimmed' | 'collapsed' | 'lower-cased'
  /** The headers that are signed if the request has them; `x-acs-*` is a prefix. `host` is always signed. */
  readonly signedHeaders: readonly string[]
  readonly timestamp: InstantFormat
  readonly addedHeaders: readonly AddedHeader<Name>[]
  readonly sessionHeaders: readonly SessionHeader[]
  /** The credential scope, from which the signing key is derived; `undefined` if the secret itself is the key. */
  readonly scope:
    | {
        readonly keyPrefix: string
        readonly date: InstantFormat
        readonly names: readonly Name[]
        readonly terminator: string
      }
    | undefined
  /** Whether the timestamp is signed although there is no scope. */
  readonly signsTimestamp?: boolean
  /** The name of the access key in the Authorization header; `Credential` by default. */
  readonly credentialLabel?: string
  /** The separator between the parts of the Authorization header. */
  readonly separator: ', ' | ','
}
