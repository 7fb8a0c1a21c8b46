/**
 * The hashes of signatures, in JavaScript. In Node, `node/hashes.ts` replaces this file, with the same results. Strings are
 * hashed as UTF-8, with U+FFFD for a lone surrogate.
 *
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './base64.js'

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Computes SHA-256 of a string, in lower-case hex. */
export const sha256Hex = (text: string): string => (text === '' ? emptySha256 : bytesToHex(sha256(utf8ToBytes(text))))

/** Computes HMAC-SHA256 of a string. */
export const hmacSha256 = (key: Uint8Array, text: string): Uint8Array => hmac(sha256, key, utf8ToBytes(text))

/** Computes HMAC-SHA256 of a string, in lower-case hex. */
export const hmacSha256Hex = (key: Uint8Array, text: string): string => bytesToHex(hmacSha256(key, text))

/** Computes HMAC-SHA256 of a string, in padded base64. */
export const hmacSha256Base64 = (key: Uint8Array, text: string): string => toBase64(hmacSha256(key, text))

/** Computes HMAC-SHA1 of a string, in padded base64. */
export const hmacSha1Base64 = (key: Uint8Array, text: string): string => toBase64(hmac(sha1, key, utf8ToBytes(text)))

/**
 * Computes SHA-1 of a string, in lower-case hex.
 *
 * @category Hashes
 */
export const sha1Hex = (text: string): string => bytesToHex(sha1(utf8ToBytes(text)))

/** Gives the UTF-8 bytes of a string, to use as a key. */
export const keyBytes = (text: string): Uint8Array => utf8ToBytes(text)
