import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './base64.js'

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export const sha256Hex = (text: string): string => (text === '' ? emptySha256 : bytesToHex(sha256(utf8ToBytes(text))))

/** HMAC-SHA256 of a text under a key of bytes. */
export const hmacSha256 = (key: Uint8Array, text: string): Uint8Array => hmac(sha256, key, utf8ToBytes(text))

/** HMAC-SHA256 of a text under a key of bytes, in lower-case hex. */
export const hmacSha256Hex = (key: Uint8Array, text: string): string => bytesToHex(hmacSha256(key, text))

/** HMAC-SHA256 of a text, in padded base64. */
export const hmacSha256Base64 = (key: Uint8Array, text: string): string => toBase64(hmacSha256(key, text))

/** HMAC-SHA1 of a text, in padded base64. */
export const hmacSha1Base64 = (key: Uint8Array, text: string): string => toBase64(hmac(sha1, key, utf8ToBytes(text)))

/** A text's UTF-8 bytes, for use as a key. */
export const keyBytes = (text: string): Uint8Array => utf8ToBytes(text)
