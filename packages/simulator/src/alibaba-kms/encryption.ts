import {
  Decrypt,
  Encrypt,
  GenerateDataKey,
  GenerateDataKeyWithoutPlaintext,
  ReEncrypt
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Fields } from '../fields.js'
import type { ProductResult } from '../product-error.js'
import { decrypt, encrypt, fromBase64, versionOf } from './cipher.js'
import type { EncryptionContext } from './cipher.js'
import { invalidParameter, kmsError } from './kms-error.js'
import { handle, primaryVersion, findUsableKey } from './store.js'
import type { KmsCall, KmsStore, StoredKey } from './store.js'

const maximumPlaintext = 6 * 1024

const symmetricKey = (store: KmsStore, name: string, now: number): ProductResult<StoredKey> => {
  const usable = findUsableKey(store, name, now)
  if (usable._tag === 'Left' || usable.right.usage === 'ENCRYPT/DECRYPT') return usable
  return kmsError('UnsupportedOperation', 'This action is not supported.')
}

interface Decrypted {
  readonly key: StoredKey
  readonly versionId: string
  readonly plaintext: Buffer
}

const decryptBlob = (
  store: KmsStore,
  ciphertext: string,
  context: EncryptionContext,
  now: number
): ProductResult<Decrypted> => {
  const versionId = versionOf(ciphertext)
  const keyId = store.keysByVersion.get(versionId)
  if (keyId === undefined) return invalidParameter('CiphertextBlob')
  const usable = symmetricKey(store, keyId, now)
  if (usable._tag === 'Left') return usable
  const version = usable.right.versions.find(({ id }) => id === versionId)
  const plaintext = version === undefined ? undefined : decrypt(version, ciphertext, context)
  return plaintext === undefined
    ? invalidParameter('CiphertextBlob')
    : right({ key: usable.right, versionId, plaintext })
}

const encryptWith = (
  { store, random, now }: KmsCall<unknown>,
  name: string,
  plaintext: Buffer,
  context: EncryptionContext
) => {
  const usable = symmetricKey(store, name, now)
  if (usable._tag === 'Left') return usable
  const key = usable.right
  const version = primaryVersion(key)
  return right((): Fields => ({
    KeyId: key.id,
    KeyVersionId: version.id,
    CiphertextBlob: encrypt(version, plaintext, context, random)
  }))
}

interface DataKeyInput {
  readonly KeyId: string
  readonly KeySpec?: string | undefined
  readonly NumberOfBytes?: number | undefined
  readonly EncryptionContext?: EncryptionContext | undefined
}

const dataKey =
  (includesPlaintext: boolean) =>
  (call: KmsCall<DataKeyInput>): ProductResult<() => Fields> => {
    const { input, random } = call
    const length = input.NumberOfBytes ?? (input.KeySpec === 'AES_128' ? 16 : 32)
    if (!(Number.isInteger(length) && length >= 1 && length <= 1_024)) return invalidParameter('NumberOfBytes')
    const plaintext = Buffer.from(random.bytes(length))
    const encrypted = encryptWith(call, input.KeyId, plaintext, input.EncryptionContext)
    if (encrypted._tag === 'Left' || !includesPlaintext) return encrypted
    return right(() => ({ ...encrypted.right(), Plaintext: plaintext.toString('base64') }))
  }

/** The operations that encrypt, decrypt and make data keys with symmetric keys. */
export const encryptionHandlers = [
  handle(Encrypt, (call) => {
    const plaintext = fromBase64(call.input.Plaintext)
    if (plaintext === undefined || plaintext.length > maximumPlaintext) return invalidParameter('Plaintext')
    return encryptWith(call, call.input.KeyId, plaintext, call.input.EncryptionContext)
  }),
  handle(Decrypt, ({ input, store, now }) => {
    const decrypted = decryptBlob(store, input.CiphertextBlob, input.EncryptionContext, now)
    if (decrypted._tag === 'Left') return decrypted
    const { key, versionId, plaintext } = decrypted.right
    return right(() => ({ KeyId: key.id, KeyVersionId: versionId, Plaintext: plaintext.toString('base64') }))
  }),
  handle(ReEncrypt, (call) => {
    const { input, store, now } = call
    const decrypted = decryptBlob(store, input.CiphertextBlob, input.SourceEncryptionContext, now)
    if (decrypted._tag === 'Left') return decrypted
    return encryptWith(call, input.DestinationKeyId, decrypted.right.plaintext, input.DestinationEncryptionContext)
  }),
  handle(GenerateDataKey, dataKey(true)),
  handle(GenerateDataKeyWithoutPlaintext, dataKey(false))
]
