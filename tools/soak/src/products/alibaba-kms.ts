import { errorCatalogue } from '@cloud-result/alibaba-kms'
import { makeClient } from '@cloud-result/alibaba-kms/client'
import {
  CreateKey,
  CreateSecret,
  Decrypt,
  DeleteSecret,
  Encrypt,
  GetSecretValue,
  ListSecrets
} from '@cloud-result/alibaba-kms/operations'

import { failure } from '../expected-behaviour.js'
import { collect, dataOf } from '../scenario.js'
import type { ProductUnderSoak } from '../scenario.js'

const gone = failure('ServiceError', 'NotFound', { code: 'Forbidden.ResourceNotFound' })
const there = failure('ServiceError', 'AlreadyExists', { code: 'Rejected.ResourceExist' })

/** KMS: secrets, which refuse to be created twice, and texts that are encrypted and come back. */
export const alibabaKms: ProductUnderSoak = {
  name: 'alibaba-kms',
  rows: errorCatalogue,
  makeClient: (config, format) => makeClient({ ...config, format }),
  region: 'cn-hangzhou',
  open: async (setUp) => {
    const { KeyMetadata } = dataOf(await setUp.send(CreateKey, {})())
    const KeyId = KeyMetadata?.KeyId ?? ''
    return async ({ visit, book, name }) => {
      const SecretData = `the secret of ${name}`
      const Plaintext = btoa(SecretData)
      await visit({
        operation: 'CreateSecret',
        repetition: 'does it again',
        send: (client, options) =>
          client.send(CreateSecret, { SecretName: name, SecretData, VersionId: 'v1' }, options),
        execute: () => {
          if (book.count(name) > 0) return there
          book.add(name)
          return undefined
        },
        isRight: ({ SecretName }) => SecretName === name
      })
      await visit({
        operation: 'GetSecretValue',
        repetition: 'reads',
        send: (client, options) => client.send(GetSecretValue, { SecretName: name }, options),
        execute: () => (book.count(name) > 0 ? undefined : gone),
        isRight: (data) => data.SecretData === SecretData
      })
      const encrypted = await visit({
        operation: 'Encrypt',
        repetition: 'reads',
        send: (client, options) => client.send(Encrypt, { KeyId, Plaintext }, options),
        execute: () => undefined,
        isRight: ({ CiphertextBlob }) => CiphertextBlob !== undefined
      })
      const { CiphertextBlob } = encrypted ?? {}
      if (CiphertextBlob !== undefined) {
        await visit({
          operation: 'Decrypt',
          repetition: 'reads',
          send: (client, options) => client.send(Decrypt, { CiphertextBlob }, options),
          execute: () => undefined,
          isRight: (data) => data.Plaintext === Plaintext
        })
      }
      await visit({
        operation: 'DeleteSecret',
        repetition: 'repeats',
        send: (client, options) =>
          client.send(DeleteSecret, { SecretName: name, ForceDeleteWithoutRecovery: 'true' }, options),
        execute: () => (book.take(name) ? undefined : gone),
        isRight: ({ SecretName }) => SecretName === name
      })
    }
  },
  inventory: (client) =>
    collect(client.pages(ListSecrets, { PageSize: 100 }), ({ SecretList }) =>
      (SecretList?.Secret ?? []).map(({ SecretName }) => SecretName ?? '')
    )
}
