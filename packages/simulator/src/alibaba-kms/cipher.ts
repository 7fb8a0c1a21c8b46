import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

import type { Chance } from '../random.js'
import type { KeyVersion } from './store.js'

const idLength = 36
const nonceLength = 12
const tagLength = 16

/** What a ciphertext is bound to, beside the key. */
export type EncryptionContext = Readonly<Record<string, string>> | undefined

const boundTo = (context: EncryptionContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))))

/** Encrypts with a version of a key (AES-256-GCM), and writes the version before what comes out, all in base64. */
export const encrypt = (version: KeyVersion, plaintext: Buffer, context: EncryptionContext, chance: Chance): string => {
  const nonce = chance.bytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', version.material, nonce)
  cipher.setAAD(boundTo(context))
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([Buffer.from(version.id), nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** The version of the key that made a ciphertext. */
export const versionOf = (ciphertext: string): string =>
  Buffer.from(ciphertext, 'base64').toString('latin1', 0, idLength)

/** Decrypts; `undefined` for what is no ciphertext of this version and context. */
export const decrypt = (version: KeyVersion, ciphertext: string, context: EncryptionContext): Buffer | undefined => {
  const bytes = Buffer.from(ciphertext, 'base64')
  if (bytes.length < idLength + nonceLength + tagLength) return undefined
  const tagAt = idLength + nonceLength
  const decipher = createDecipheriv('aes-256-gcm', version.material, bytes.subarray(idLength, tagAt))
  decipher.setAAD(boundTo(context))
  decipher.setAuthTag(bytes.subarray(tagAt, tagAt + tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(tagAt + tagLength)), decipher.final()])
  } catch {
    return undefined
  }
}

/** A text that only the holder of a version of a key can make of these parts. */
export const seal = (version: KeyVersion, ...parts: readonly string[]): string =>
  createHmac('sha256', version.material).update(JSON.stringify(parts)).digest('base64')

/** Reads base64; `undefined` for what is none. */
export const fromBase64 = (text: string): Buffer | undefined =>
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
    ? Buffer.from(text, 'base64')
    : undefined
