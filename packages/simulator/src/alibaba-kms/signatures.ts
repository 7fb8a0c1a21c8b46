import {
  AsymmetricDecrypt,
  AsymmetricEncrypt,
  AsymmetricSign,
  AsymmetricVerify,
  GenerateMac,
  VerifyMac
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { ProductResult } from '../product-error.js'
import { decrypt, encrypt, fromBase64, macOf, versionOf } from './cipher.js'
import { invalidParameter, kmsError } from './kms-error.js'
import { handle, primaryVersion, findUsableKey } from './store.js'
import type { KeyVersion, KmsStore, StoredKey } from './store.js'

interface UsableVersion {
  readonly key: StoredKey
  readonly version: KeyVersion
}

const findVersion = (
  store: KmsStore,
  keyName: string,
  versionId: string,
  now: number
): ProductResult<UsableVersion> => {
  const usable = findUsableKey(store, keyName, now)
  if (usable._tag === 'Left') return usable
  const version = usable.right.versions.find(({ id }) => id === versionId)
  return version === undefined
    ? kmsError('Forbidden.KeyVersionNotFound', 'The specified Key version is not found.')
    : right({ key: usable.right, version })
}

/**
 * Sign, verify, encrypt and decrypt with asymmetric and MAC keys. These operations accept each other's results, but
 * there is no real key pair: an exported public key cannot verify a signature.
 */
export const signatureHandlers = [
  handle(AsymmetricSign, ({ input, store, now }) => {
    const named = findVersion(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    if (fromBase64(input.Digest) === undefined) return invalidParameter('Digest')
    const { key, version } = named.right
    return right(() => ({
      KeyId: key.id,
      KeyVersionId: version.id,
      Value: macOf(version, 'sign', input.Algorithm, input.Digest)
    }))
  }),
  handle(AsymmetricVerify, ({ input, store, now }) => {
    const named = findVersion(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    const { key, version } = named.right
    return right(() => ({
      KeyId: key.id,
      KeyVersionId: version.id,
      Value: macOf(version, 'sign', input.Algorithm, input.Digest) === input.Value
    }))
  }),
  handle(AsymmetricEncrypt, ({ input, store, random, now }) => {
    const named = findVersion(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    const plaintext = fromBase64(input.Plaintext)
    if (plaintext === undefined) return invalidParameter('Plaintext')
    const { key, version } = named.right
    const context = { algorithm: input.Algorithm }
    return right(() => ({
      KeyId: key.id,
      KeyVersionId: version.id,
      CiphertextBlob: encrypt(version, plaintext, context, random)
    }))
  }),
  handle(AsymmetricDecrypt, ({ input, store, now }) => {
    const named = findVersion(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    const { key, version } = named.right
    const isSameVersion = versionOf(input.CiphertextBlob) === version.id
    const plaintext = isSameVersion ? decrypt(version, input.CiphertextBlob, { algorithm: input.Algorithm }) : undefined
    if (plaintext === undefined) return invalidParameter('CiphertextBlob')
    return right(() => ({ KeyId: key.id, KeyVersionId: version.id, Plaintext: plaintext.toString('base64') }))
  }),
  handle(GenerateMac, ({ input, store, now }) => {
    const usable = findUsableKey(store, input.KeyId, now)
    if (usable._tag === 'Left') return usable
    const { Algorithm, Message } = input
    return right(() => ({
      KeyId: usable.right.id,
      Algorithm,
      Mac: macOf(primaryVersion(usable.right), 'mac', Algorithm, Message)
    }))
  }),
  handle(VerifyMac, ({ input, store, now }) => {
    const usable = findUsableKey(store, input.KeyId, now)
    if (usable._tag === 'Left') return usable
    const { Algorithm, Mac, Message } = input
    return right(() => ({
      KeyId: usable.right.id,
      Algorithm,
      Value: usable.right.versions.some((version) => macOf(version, 'mac', Algorithm, Message) === Mac)
    }))
  })
]
