import {
  CancelKeyDeletion,
  CreateKey,
  CreateKeyVersion,
  DescribeKey,
  DescribeKeyVersion,
  DisableKey,
  EnableKey,
  ListKeyVersions,
  ListKeys,
  ScheduleKeyDeletion,
  UpdateKeyDescription,
  UpdateRotationPolicy
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Fields } from '../fields.js'
import type { ProductResult } from '../product-error.js'
import type { Random } from '../random.js'
import { setBounded } from '../state/bounded-map.js'
import { invalidParameter, kmsError } from './kms-error.js'
import { arnOf, findKey, kmsTime, handle, pageOf, primaryVersion, tagsIn, findUsableKey } from './store.js'
import type { KeyVersion, KmsCall, KmsStore, StoredKey } from './store.js'

const maximumVersions = 100_000
const dayMs = 24 * 3_600_000

const usages: ReadonlySet<string> = new Set(['ENCRYPT/DECRYPT', 'GENERATE/VERIFY MAC', 'SIGN/VERIFY'])

const newVersion = (random: Random, now: number): KeyVersion => ({
  id: random.uuid(),
  createdAt: now,
  material: random.bytes(32)
})

const metadata = (store: KmsStore, key: StoredKey): Fields => ({
  KeyId: key.id,
  Arn: arnOf(store, 'key', key.id),
  AutomaticRotation: key.rotationInterval === undefined ? 'Disabled' : 'Enabled',
  CreationDate: kmsTime(key.createdAt),
  Creator: '1192853035118460',
  DeleteDate: kmsTime(key.deleteAt),
  DeletionProtection: 'Disabled',
  Description: key.description,
  KeySpec: key.spec,
  KeyState: key.state,
  KeyUsage: key.usage,
  LastRotationDate: kmsTime(primaryVersion(key).createdAt),
  MaterialExpireTime: '',
  NextRotationDate: '',
  Origin: key.origin,
  PrimaryKeyVersion: primaryVersion(key).id,
  ProtectionLevel: key.protectionLevel,
  ...(key.rotationInterval === undefined ? {} : { RotationInterval: key.rotationInterval })
})

const versionView = (key: StoredKey, version: KeyVersion): Fields => ({
  KeyId: key.id,
  KeyVersionId: version.id,
  CreationDate: kmsTime(version.createdAt)
})

/** Changes the state of a key from one of some states. A key that is already in the target state is no error. */
const changeState =
  (from: readonly string[], to: string) =>
  ({ input, store, now }: KmsCall<{ readonly KeyId: string }>): ProductResult<() => Fields> => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const key = named.right
    if (key.state !== to && !from.includes(key.state)) {
      return kmsError(`Rejected.${key.state}`, `The request was rejected because the key state is ${key.state}.`)
    }
    return right(() => {
      store.keys.put({ ...key, state: to, deleteAt: undefined, next: undefined })
      return {}
    })
  }

/** The operations that create, list, enable, disable, rotate and delete keys. */
export const keyHandlers = [
  handle(CreateKey, ({ input, store, random, now, quota }) => {
    const tags = tagsIn(input.Tags)
    if (tags._tag === 'Left') return tags
    const usage = input.KeyUsage ?? 'ENCRYPT/DECRYPT'
    const origin = input.Origin ?? 'Aliyun_KMS'
    if (!usages.has(usage)) return invalidParameter('KeyUsage')
    if (origin !== 'Aliyun_KMS' && origin !== 'EXTERNAL') return invalidParameter('Origin')
    if (store.keys.isFull(quota, now)) {
      return kmsError(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      const version = newVersion(random, now)
      const key: StoredKey = {
        id: random.uuid(),
        state: origin === 'EXTERNAL' ? 'PendingImport' : 'Enabled',
        description: input.Description ?? '',
        spec: input.KeySpec ?? 'Aliyun_AES_256',
        usage,
        origin,
        protectionLevel: input.ProtectionLevel ?? 'SOFTWARE',
        createdAt: now,
        deleteAt: undefined,
        versions: [version],
        rotationInterval: input.EnableAutomaticRotation === true ? (input.RotationInterval ?? '31536000s') : undefined,
        tags: tags.right
      }
      store.keys.put(key)
      setBounded(store.keysByVersion, version.id, key.id, maximumVersions)
      return { KeyMetadata: metadata(store, key) }
    })
  }),
  handle(DescribeKey, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    return right(() => ({ KeyMetadata: metadata(store, named.right) }))
  }),
  handle(ListKeys, ({ input, store, now }) => {
    const page = pageOf(store.keys.list(now), input, 10)
    if (page._tag === 'Left') return page
    const { items, pageFields } = page.right
    return right(() => ({
      Keys: { Key: items.map(({ id }) => ({ KeyId: id, KeyArn: arnOf(store, 'key', id) })) },
      ...pageFields
    }))
  }),
  handle(EnableKey, changeState(['Disabled'], 'Enabled')),
  handle(DisableKey, changeState(['Enabled'], 'Disabled')),
  handle(CancelKeyDeletion, changeState(['PendingDeletion'], 'Enabled')),
  handle(ScheduleKeyDeletion, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const days = input.PendingWindowInDays
    if (days < 7 || days > 366) return invalidParameter('PendingWindowInDays')
    if (named.right.state === 'PendingDeletion') {
      return kmsError('Rejected.PendingDeletion', 'The request was rejected because the key state is PendingDeletion.')
    }
    return right(() => {
      const deleteAt = now + days * dayMs
      store.keys.put({ ...named.right, state: 'PendingDeletion', deleteAt, next: { at: deleteAt, changes: undefined } })
      return {}
    })
  }),
  handle(UpdateKeyDescription, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    return right(() => {
      store.keys.put({ ...named.right, description: input.Description })
      return {}
    })
  }),
  handle(UpdateRotationPolicy, ({ input, store, now }) => {
    const named = findUsableKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const interval = input.EnableAutomaticRotation ? input.RotationInterval : undefined
    if (input.EnableAutomaticRotation && interval === undefined) return invalidParameter('RotationInterval')
    return right(() => {
      store.keys.put({ ...named.right, rotationInterval: interval })
      return {}
    })
  }),
  handle(CreateKeyVersion, ({ input, store, random, now }) => {
    const named = findUsableKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    if (named.right.versions.length >= 50) {
      return kmsError(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      const version = newVersion(random, now)
      store.keys.put({ ...named.right, versions: [...named.right.versions, version] })
      setBounded(store.keysByVersion, version.id, named.right.id, maximumVersions)
      return { KeyVersion: versionView(named.right, version) }
    })
  }),
  handle(ListKeyVersions, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const page = pageOf(named.right.versions, input, 10)
    if (page._tag === 'Left') return page
    const { items, pageFields } = page.right
    return right(() => ({
      KeyVersions: { KeyVersion: items.map((version) => versionView(named.right, version)) },
      ...pageFields
    }))
  }),
  handle(DescribeKeyVersion, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const version = named.right.versions.find(({ id }) => id === input.KeyVersionId)
    if (version === undefined) {
      return kmsError('Forbidden.KeyVersionNotFound', 'The specified Key version is not found.')
    }
    return right(() => ({ KeyVersion: versionView(named.right, version) }))
  })
]
