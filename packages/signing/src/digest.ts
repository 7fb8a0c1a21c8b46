import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './base64.js'

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** The hashes of each request that a signature of the SigV4 family is made of. Texts count as their UTF-8 bytes, lone surrogates as U+FFFD. */
export interface Digest {
  /** SHA-256, in lower-case hex. */
  readonly sha256Hex: (text: string) => string
  /** HMAC-SHA256, in lower-case hex. */
  readonly hmacSha256Hex: (key: Uint8Array, text: string) => string
}

const sha256Hex = (text: string): string => (text === '' ? emptySha256 : bytesToHex(sha256(utf8ToBytes(text))))

/** HMAC-SHA256 of a text under a key of bytes. */
export const hmacSha256 = (key: Uint8Array, text: string): Uint8Array => hmac(sha256, key, utf8ToBytes(text))

/** HMAC-SHA256 of a text under a key of bytes, in lower-case hex. */
export const hmacSha256Hex = (key: Uint8Array, text: string): string => bytesToHex(hmacSha256(key, text))

/** The hashes of `@noble/hashes`, which run everywhere. */
export const portableDigest: Digest = { sha256Hex, hmacSha256Hex }

/** HMAC-SHA256 of a text, in padded base64. */
export const hmacSha256Base64 = (key: Uint8Array, text: string): string => toBase64(hmacSha256(key, text))

/** HMAC-SHA1 of a text, in padded base64. */
export const hmacSha1Base64 = (key: Uint8Array, text: string): string => toBase64(hmac(sha1, key, utf8ToBytes(text)))

/** A text's UTF-8 bytes, for use as a key. */
export const keyBytes = (text: string): Uint8Array => utf8ToBytes(text)
