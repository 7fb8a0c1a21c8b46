import {
  AsymmetricDecrypt,
  AsymmetricEncrypt,
  AsymmetricSign,
  AsymmetricVerify,
  GenerateMac,
  VerifyMac
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Step } from '../product-error.js'
import { decrypt, encrypt, fromBase64, seal, versionOf } from './cipher.js'
import { invalidParameter, refuseKms } from './kms-error.js'
import { on, primaryVersion, usableKey } from './store.js'
import type { KeyVersion, KmsStore, StoredKey } from './store.js'

interface Version {
  readonly key: StoredKey
  readonly version: KeyVersion
}

const versionNamed = (store: KmsStore, keyName: string, versionId: string, now: number): Step<Version> => {
  const usable = usableKey(store, keyName, now)
  if (usable._tag === 'Left') return usable
  const version = usable.right.versions.find(({ id }) => id === versionId)
  return version === undefined
    ? refuseKms('Forbidden.KeyVersionNotFound', 'The specified Key version is not found.')
    : right({ key: usable.right, version })
}

/**
 * Signing, verifying, encrypting and decrypting with asymmetric and MAC keys. What one makes the other takes; no real key
 * pair is behind it, so a public key outside verifies nothing.
 */
export const signatureBehaviours = [
  on(AsymmetricSign, ({ input, store, now }) => {
    const named = versionNamed(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    if (fromBase64(input.Digest) === undefined) return invalidParameter('Digest')
    const { key, version } = named.right
    return right(() => ({
      KeyId: key.id,
      KeyVersionId: version.id,
      Value: seal(version, 'sign', input.Algorithm, input.Digest)
    }))
  }),
  on(AsymmetricVerify, ({ input, store, now }) => {
    const named = versionNamed(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    const { key, version } = named.right
    return right(() => ({
      KeyId: key.id,
      KeyVersionId: version.id,
      Value: seal(version, 'sign', input.Algorithm, input.Digest) === input.Value
    }))
  }),
  on(AsymmetricEncrypt, ({ input, store, chance, now }) => {
    const named = versionNamed(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    const plaintext = fromBase64(input.Plaintext)
    if (plaintext === undefined) return invalidParameter('Plaintext')
    const { key, version } = named.right
    const context = { algorithm: input.Algorithm }
    return right(() => ({
      KeyId: key.id,
      KeyVersionId: version.id,
      CiphertextBlob: encrypt(version, plaintext, context, chance)
    }))
  }),
  on(AsymmetricDecrypt, ({ input, store, now }) => {
    const named = versionNamed(store, input.KeyId, input.KeyVersionId, now)
    if (named._tag === 'Left') return named
    const { key, version } = named.right
    const isOurs = versionOf(input.CiphertextBlob) === version.id
    const plaintext = isOurs ? decrypt(version, input.CiphertextBlob, { algorithm: input.Algorithm }) : undefined
    if (plaintext === undefined) return invalidParameter('CiphertextBlob')
    return right(() => ({ KeyId: key.id, KeyVersionId: version.id, Plaintext: plaintext.toString('base64') }))
  }),
  on(GenerateMac, ({ input, store, now }) => {
    const usable = usableKey(store, input.KeyId, now)
    if (usable._tag === 'Left') return usable
    const { Algorithm, Message } = input
    return right(() => ({
      KeyId: usable.right.id,
      Algorithm,
      Mac: seal(primaryVersion(usable.right), 'mac', Algorithm, Message)
    }))
  }),
  on(VerifyMac, ({ input, store, now }) => {
    const usable = usableKey(store, input.KeyId, now)
    if (usable._tag === 'Left') return usable
    const { Algorithm, Mac, Message } = input
    return right(() => ({
      KeyId: usable.right.id,
      Algorithm,
      Value: usable.right.versions.some((version) => seal(version, 'mac', Algorithm, Message) === Mac)
    }))
  })
]
