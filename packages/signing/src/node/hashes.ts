/**
 * The hashes of signatures, in native code. They replace those of `../hashes.ts` under the condition `node`.
 *
 * @module
 */
import { Buffer } from 'node:buffer'
// Not its default export: Jest with ts-jest makes CommonJS of this, in which a module of Node has none.
import * as crypto from 'node:crypto'

/** Computes SHA-256 of a string, in lower-case hex. */
export const sha256Hex = (text: string): string =>
  // Other platforms with the condition `node` may lack the function that needs no object.
  crypto.hash === undefined ? crypto.createHash('sha256').update(text).digest('hex') : crypto.hash('sha256', text)

const hmac = (algorithm: string, key: Uint8Array, text: string) => crypto.createHmac(algorithm, key).update(text)

/** Computes HMAC-SHA256 of a string. */
export const hmacSha256 = (key: Uint8Array, text: string): Uint8Array => hmac('sha256', key, text).digest()

/** Computes HMAC-SHA256 of a string, in lower-case hex. */
export const hmacSha256Hex = (key: Uint8Array, text: string): string => hmac('sha256', key, text).digest('hex')

/** Computes HMAC-SHA256 of a string, in padded base64. */
export const hmacSha256Base64 = (key: Uint8Array, text: string): string => hmac('sha256', key, text).digest('base64')

/** Computes HMAC-SHA1 of a string, in padded base64. */
export const hmacSha1Base64 = (key: Uint8Array, text: string): string => hmac('sha1', key, text).digest('base64')

/** Computes SHA-1 of a string, in lower-case hex. */
export const sha1Hex = (text: string): string => crypto.createHash('sha1').update(text).digest('hex')

/** Gives the UTF-8 bytes of a string, to use as a key. */
export const keyBytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')
