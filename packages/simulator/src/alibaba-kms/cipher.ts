import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

import type { Random } from '../random.js'
import type { KeyVersion } from './store.js'

const idLength = 36
const nonceLength = 12
const tagLength = 16

/** The context that decrypting needs as well as the key. */
export type EncryptionContext = Readonly<Record<string, string>> | undefined

const additionalData = (context: EncryptionContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))))

/** Encrypts with a version of a key (AES-256-GCM). The result is base64, and starts with the id of the version. */
export const encrypt = (version: KeyVersion, plaintext: Buffer, context: EncryptionContext, random: Random): string => {
  const nonce = random.bytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', version.material, nonce)
  cipher.setAAD(additionalData(context))
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([Buffer.from(version.id), nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** The id of the key version that encrypted a ciphertext. */
export const versionOf = (ciphertext: string): string =>
  Buffer.from(ciphertext, 'base64').toString('latin1', 0, idLength)

/** Decrypts; `undefined` unless the text was encrypted with this version and context. */
export const decrypt = (version: KeyVersion, ciphertext: string, context: EncryptionContext): Buffer | undefined => {
  const bytes = Buffer.from(ciphertext, 'base64')
  if (bytes.length < idLength + nonceLength + tagLength) return undefined
  const tagAt = idLength + nonceLength
  const decipher = createDecipheriv('aes-256-gcm', version.material, bytes.subarray(idLength, tagAt))
  decipher.setAAD(additionalData(context))
  decipher.setAuthTag(bytes.subarray(tagAt, tagAt + tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(tagAt + tagLength)), decipher.final()])
  } catch {
    return undefined
  }
}

/** Computes a message authentication code (HMAC-SHA256) of these parts with a version of a key. */
export const macOf = (version: KeyVersion, ...parts: readonly string[]): string =>
  createHmac('sha256', version.material).update(JSON.stringify(parts)).digest('base64')

/** Decodes base64; `undefined` if the text is not base64. */
export const fromBase64 = (text: string): Buffer | undefined =>
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
    ? Buffer.from(text, 'base64')
    : undefined
