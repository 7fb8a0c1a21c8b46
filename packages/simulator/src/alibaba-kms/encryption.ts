import {
  Decrypt,
  Encrypt,
  GenerateDataKey,
  GenerateDataKeyWithoutPlaintext,
  ReEncrypt
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Fields } from '../http/http.js'
import type { Step } from '../product-error.js'
import { decrypt, encrypt, fromBase64, versionOf } from './cipher.js'
import type { EncryptionContext } from './cipher.js'
import { invalidParameter, refuseKms } from './kms-error.js'
import { on, primaryVersion, usableKey } from './store.js'
import type { KmsCall, KmsStore, StoredKey } from './store.js'

const maximumPlaintext = 6 * 1024

const symmetricKey = (store: KmsStore, name: string, now: number): Step<StoredKey> => {
  const usable = usableKey(store, name, now)
  if (usable._tag === 'Left' || usable.right.usage === 'ENCRYPT/DECRYPT') return usable
  return refuseKms('UnsupportedOperation', 'This action is not supported.')
}

interface Opened {
  readonly key: StoredKey
  readonly versionId: string
  readonly plaintext: Buffer
}

const open = (store: KmsStore, ciphertext: string, context: EncryptionContext, now: number): Step<Opened> => {
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

const sealed = (
  { store, chance, now }: KmsCall<unknown>,
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
    CiphertextBlob: encrypt(version, plaintext, context, chance)
  }))
}

interface DataKeyInput {
  readonly KeyId: string
  readonly KeySpec?: string | undefined
  readonly NumberOfBytes?: number | undefined
  readonly EncryptionContext?: EncryptionContext | undefined
}

const dataKey =
  (isPlaintextTold: boolean) =>
  (call: KmsCall<DataKeyInput>): Step<() => Fields> => {
    const { input, chance } = call
    const length = input.NumberOfBytes ?? (input.KeySpec === 'AES_128' ? 16 : 32)
    if (!(Number.isInteger(length) && length >= 1 && length <= 1_024)) return invalidParameter('NumberOfBytes')
    const plaintext = Buffer.from(chance.bytes(length))
    const made = sealed(call, input.KeyId, plaintext, input.EncryptionContext)
    if (made._tag === 'Left' || !isPlaintextTold) return made
    return right(() => ({ ...made.right(), Plaintext: plaintext.toString('base64') }))
  }

/** Encrypting and decrypting with symmetric keys. */
export const encryptionBehaviours = [
  on(Encrypt, (call) => {
    const plaintext = fromBase64(call.input.Plaintext)
    if (plaintext === undefined || plaintext.length > maximumPlaintext) return invalidParameter('Plaintext')
    return sealed(call, call.input.KeyId, plaintext, call.input.EncryptionContext)
  }),
  on(Decrypt, ({ input, store, now }) => {
    const opened = open(store, input.CiphertextBlob, input.EncryptionContext, now)
    if (opened._tag === 'Left') return opened
    const { key, versionId, plaintext } = opened.right
    return right(() => ({ KeyId: key.id, KeyVersionId: versionId, Plaintext: plaintext.toString('base64') }))
  }),
  on(ReEncrypt, (call) => {
    const { input, store, now } = call
    const opened = open(store, input.CiphertextBlob, input.SourceEncryptionContext, now)
    if (opened._tag === 'Left') return opened
    return sealed(call, input.DestinationKeyId, opened.right.plaintext, input.DestinationEncryptionContext)
  }),
  on(GenerateDataKey, dataKey(true)),
  on(GenerateDataKeyWithoutPlaintext, dataKey(false))
]
