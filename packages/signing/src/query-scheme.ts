import type { InstantFormat } from './instant.js'
import type { Parameter } from './query-string.js'

/**
 * A parameter that the signature adds, and where its value comes from.
 *
 * @category Schemes
 */
export type AddedParameter<Name extends string> = readonly [name: string, from: 'accessKeyId' | 'timestamp' | Name]

/**
 * A part of the signed message: a part of the request, plain or percent-encoded, the names and values of the
 * sorted parameters with nothing between them, the secret key, or a literal character.
 *
 * @category Schemes
 */
export type MessagePart =
  | 'method'
  | 'host'
  | 'path'
  | 'encoded path'
  | 'query'
  | 'encoded query'
  | 'names and values'
  | 'secret'
  | '&'
  | '?'

/**
 * A signature over sorted parameters, as data for `signQuery`.
 *
 * `Name` lists what the context must hold (`service`, `nonce`). To vary a scheme, change a copy.
 *
 * @category Schemes
 */
export interface QueryScheme<Name extends string = never> {
  /** The algorithm of the signature. `sha1-hex` is a plain hash, so the message has to contain the secret. */
  readonly signature: 'hmac-sha1-base64' | 'hmac-sha256-base64' | 'hmac-sha256-hex' | 'sha1-hex'
  /** The parts of the signed message, in order. */
  readonly message: readonly MessagePart[]
  /** Whether names and values are percent-encoded in the message, after they are sorted. */
  readonly encoded: boolean
  /** What is appended to the secret key to make the key of the HMAC. */
  readonly keySuffix: string
  readonly timestamp: InstantFormat
  readonly constants: readonly Parameter[]
  readonly addedParameters: readonly AddedParameter<Name>[]
  /** The parameter of the session token; without it, temporary credentials cannot sign. */
  readonly sessionTokenParameter?: string
  readonly signatureParameter: string
}
