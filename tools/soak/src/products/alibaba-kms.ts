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

import { expectedError } from '../expected-behaviour.js'
import { collectItems, dataOf } from '../scenario.js'
import type { SoakedProduct } from '../scenario.js'

const notFound = expectedError('ServiceError', 'NotFound', { code: 'Forbidden.ResourceNotFound' })
const alreadyExists = expectedError('ServiceError', 'AlreadyExists', { code: 'Rejected.ResourceExist' })

/** KMS: creates, reads and deletes secrets, and encrypts and decrypts texts. A secret cannot be created twice. */
export const alibabaKms: SoakedProduct = {
  name: 'alibaba-kms',
  rows: errorCatalogue,
  makeClient: (config, format) => makeClient({ ...config, format }),
  region: 'cn-hangzhou',
  makeScenario: async (setupClient) => {
    const { KeyMetadata } = dataOf(await setupClient.send(CreateKey, {})())
    const KeyId = KeyMetadata?.KeyId ?? ''
    return async ({ call, model, name }) => {
      const SecretData = `the secret of ${name}`
      const Plaintext = btoa(SecretData)
      await call({
        operation: 'CreateSecret',
        effect: 'unsafe',
        send: (client, options) =>
          client.send(CreateSecret, { SecretName: name, SecretData, VersionId: 'v1' }, options),
        execute: () => {
          if (model.count(name) > 0) return alreadyExists
          model.add(name)
          return undefined
        },
        isExpected: ({ SecretName }) => SecretName === name
      })
      await call({
        operation: 'GetSecretValue',
        effect: 'read',
        send: (client, options) => client.send(GetSecretValue, { SecretName: name }, options),
        execute: () => (model.count(name) > 0 ? undefined : notFound),
        isExpected: (data) => data.SecretData === SecretData
      })
      const encrypted = await call({
        operation: 'Encrypt',
        effect: 'read',
        send: (client, options) => client.send(Encrypt, { KeyId, Plaintext }, options),
        execute: () => undefined,
        isExpected: ({ CiphertextBlob }) => CiphertextBlob !== undefined
      })
      const { CiphertextBlob } = encrypted ?? {}
      if (CiphertextBlob !== undefined) {
        await call({
          operation: 'Decrypt',
          effect: 'read',
          send: (client, options) => client.send(Decrypt, { CiphertextBlob }, options),
          execute: () => undefined,
          isExpected: (data) => data.Plaintext === Plaintext
        })
      }
      await call({
        operation: 'DeleteSecret',
        effect: 'idempotent',
        send: (client, options) =>
          client.send(DeleteSecret, { SecretName: name, ForceDeleteWithoutRecovery: 'true' }, options),
        execute: () => (model.remove(name) ? undefined : notFound),
        isExpected: ({ SecretName }) => SecretName === name
      })
    }
  },
  resourceNames: (client) =>
    collectItems(client.pages(ListSecrets, { PageSize: 100 }), ({ SecretList }) =>
      (SecretList?.Secret ?? []).map(({ SecretName }) => SecretName ?? '')
    )
}
