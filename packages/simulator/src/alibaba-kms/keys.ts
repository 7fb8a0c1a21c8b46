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

import { remember } from '../state/bounded-map.js'
import type { Chance } from '../random.js'
import type { Fields } from '../http/http.js'
import type { Step } from '../product-error.js'
import { invalidParameter, refuseKms } from './kms-error.js'
import { arnOf, keyNamed, kmsTime, on, pageOf, primaryVersion, tagsIn, usableKey } from './store.js'
import type { KeyVersion, KmsCall, KmsStore, StoredKey } from './store.js'

const rememberedVersions = 100_000
const dayMs = 24 * 3_600_000

const usages: ReadonlySet<string> = new Set(['ENCRYPT/DECRYPT', 'GENERATE/VERIFY MAC', 'SIGN/VERIFY'])

const newVersion = (chance: Chance, now: number): KeyVersion => ({
  id: chance.uuid(),
  createdAt: now,
  material: chance.bytes(32)
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

/** Changes the state of a key, if it is in one of these; what is in the wanted state already stays so. */
const changeState =
  (from: readonly string[], to: string) =>
  ({ input, store, now }: KmsCall<{ readonly KeyId: string }>): Step<() => Fields> => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const key = named.right
    if (key.state !== to && !from.includes(key.state)) {
      return refuseKms(`Rejected.${key.state}`, `The request was rejected because the key state is ${key.state}.`)
    }
    return right(() => {
      store.keys.put({ ...key, state: to, deleteAt: undefined, next: undefined })
      return {}
    })
  }

/** Creating, listing, enabling, disabling, rotating and deleting keys. */
export const keyBehaviours = [
  on(CreateKey, ({ input, store, chance, now, quota }) => {
    const tags = tagsIn(input.Tags)
    if (tags._tag === 'Left') return tags
    const usage = input.KeyUsage ?? 'ENCRYPT/DECRYPT'
    const origin = input.Origin ?? 'Aliyun_KMS'
    if (!usages.has(usage)) return invalidParameter('KeyUsage')
    if (origin !== 'Aliyun_KMS' && origin !== 'EXTERNAL') return invalidParameter('Origin')
    if (store.keys.isFull(quota, now)) {
      return refuseKms(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      const version = newVersion(chance, now)
      const key: StoredKey = {
        id: chance.uuid(),
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
      remember(store.keysByVersion, version.id, key.id, rememberedVersions)
      return { KeyMetadata: metadata(store, key) }
    })
  }),
  on(DescribeKey, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    return right(() => ({ KeyMetadata: metadata(store, named.right) }))
  }),
  on(ListKeys, ({ input, store, now }) => {
    const page = pageOf(store.keys.list(now), input, 10)
    if (page._tag === 'Left') return page
    const { items, said } = page.right
    return right(() => ({
      Keys: { Key: items.map(({ id }) => ({ KeyId: id, KeyArn: arnOf(store, 'key', id) })) },
      ...said
    }))
  }),
  on(EnableKey, changeState(['Disabled'], 'Enabled')),
  on(DisableKey, changeState(['Enabled'], 'Disabled')),
  on(CancelKeyDeletion, changeState(['PendingDeletion'], 'Enabled')),
  on(ScheduleKeyDeletion, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const days = input.PendingWindowInDays
    if (days < 7 || days > 366) return invalidParameter('PendingWindowInDays')
    if (named.right.state === 'PendingDeletion') {
      return refuseKms('Rejected.PendingDeletion', 'The request was rejected because the key state is PendingDeletion.')
    }
    return right(() => {
      const deleteAt = now + days * dayMs
      store.keys.put({ ...named.right, state: 'PendingDeletion', deleteAt, next: { at: deleteAt, changes: undefined } })
      return {}
    })
  }),
  on(UpdateKeyDescription, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    return right(() => {
      store.keys.put({ ...named.right, description: input.Description })
      return {}
    })
  }),
  on(UpdateRotationPolicy, ({ input, store, now }) => {
    const named = usableKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const interval = input.EnableAutomaticRotation ? input.RotationInterval : undefined
    if (input.EnableAutomaticRotation && interval === undefined) return invalidParameter('RotationInterval')
    return right(() => {
      store.keys.put({ ...named.right, rotationInterval: interval })
      return {}
    })
  }),
  on(CreateKeyVersion, ({ input, store, chance, now }) => {
    const named = usableKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    if (named.right.versions.length >= 50) {
      return refuseKms(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      const version = newVersion(chance, now)
      store.keys.put({ ...named.right, versions: [...named.right.versions, version] })
      remember(store.keysByVersion, version.id, named.right.id, rememberedVersions)
      return { KeyVersion: versionView(named.right, version) }
    })
  }),
  on(ListKeyVersions, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const page = pageOf(named.right.versions, input, 10)
    if (page._tag === 'Left') return page
    const { items, said } = page.right
    return right(() => ({
      KeyVersions: { KeyVersion: items.map((version) => versionView(named.right, version)) },
      ...said
    }))
  }),
  on(DescribeKeyVersion, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const version = named.right.versions.find(({ id }) => id === input.KeyVersionId)
    if (version === undefined) {
      return refuseKms('Forbidden.KeyVersionNotFound', 'The specified Key version is not found.')
    }
    return right(() => ({ KeyVersion: versionView(named.right, version) }))
  })
]
