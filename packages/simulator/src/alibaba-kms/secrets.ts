import {
  BatchGetSecretValue,
  CreateSecret,
  DeleteSecret,
  DescribeSecret,
  GetSecretValue,
  ListSecrets,
  RestoreSecret,
  UpdateSecret
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Fields } from '../fields.js'
import type { ProductError, ProductResult } from '../product-error.js'
import { invalidParameter, kmsError } from './kms-error.js'
import { arnOf, kmsTime, handle, pageOf, tagList, tagsIn } from './store.js'
import type { KmsStore, SecretVersion, StoredSecret } from './store.js'

const dayMs = 24 * 3_600_000

/** Finds a secret, or ends the call. Some operations accept a secret whose deletion is scheduled. */
export const findSecret = (
  store: KmsStore,
  name: string,
  now: number,
  { includesDeleted }: { readonly includesDeleted: boolean }
): ProductResult<StoredSecret> => {
  const secret = store.secrets.get(name, now)
  if (secret === undefined) return kmsError('Forbidden.ResourceNotFound', 'Resource not found.')
  return secret.deleteAt === undefined || includesDeleted
    ? right(secret)
    : kmsError('Rejected.ResourceInDeleteWindow', 'secret in delete peroid')
}

interface SecretReference {
  readonly SecretName: string
  readonly VersionId?: string | undefined
  readonly VersionStage?: string | undefined
}

const valueOf = (
  store: KmsStore,
  { SecretName, VersionId, VersionStage }: SecretReference,
  now: number
): ProductResult<Fields> => {
  const named = findSecret(store, SecretName, now, { includesDeleted: false })
  if (named._tag === 'Left') return named
  const secret = named.right
  const isMatch = ({ id, stages }: SecretVersion): boolean =>
    (VersionId === undefined || id === VersionId) &&
    (VersionId !== undefined && VersionStage === undefined ? true : stages.includes(VersionStage ?? 'ACSCurrent'))
  const version = secret.versions.find(isMatch)
  if (version === undefined) return kmsError('Forbidden.ResourceNotFound', 'Resource not found.')
  return right({
    SecretName,
    SecretType: secret.type,
    SecretData: version.data,
    SecretDataType: version.dataType,
    VersionId: version.id,
    VersionStages: { VersionStage: version.stages },
    CreateTime: kmsTime(version.createdAt),
    AutomaticRotation: 'Disabled',
    RotationInterval: '',
    LastRotationDate: '',
    NextRotationDate: '',
    ExtendedConfig: ''
  })
}

/** The operations that create, list, read, update, delete and restore secrets. */
export const secretHandlers = [
  handle(CreateSecret, ({ input, store, now, quota }) => {
    const tags = tagsIn(input.Tags)
    if (tags._tag === 'Left') return tags
    if (!/^[\w./@+=-]{1,64}$/.test(input.SecretName)) return invalidParameter('SecretName')
    const before = store.secrets.get(input.SecretName, now)
    if (before !== undefined) {
      return before.deleteAt === undefined
        ? kmsError('Rejected.ResourceExist', 'The resource already exists.')
        : kmsError('Rejected.ResourceInDeleteWindow', 'The secret is planned to be deleted.')
    }
    if (store.secrets.isFull(quota, now)) {
      return kmsError(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      const type = input.SecretType ?? 'Generic'
      const version: SecretVersion = {
        id: input.VersionId,
        createdAt: now,
        data: input.SecretData,
        dataType: input.SecretDataType ?? 'text',
        stages: ['ACSCurrent']
      }
      store.secrets.put({
        id: input.SecretName,
        description: input.Description ?? '',
        type,
        createdAt: now,
        updatedAt: now,
        deleteAt: undefined,
        versions: [version],
        tags: tags.right
      })
      return {
        Arn: arnOf(store, 'secret', input.SecretName),
        SecretName: input.SecretName,
        SecretType: type,
        VersionId: input.VersionId,
        AutomaticRotation: 'Disabled'
      }
    })
  }),
  handle(DescribeSecret, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: true })
    if (named._tag === 'Left') return named
    const secret = named.right
    return right(() => ({
      Arn: arnOf(store, 'secret', secret.id),
      SecretName: secret.id,
      SecretType: secret.type,
      Description: secret.description,
      EncryptionKeyId: '',
      CreateTime: kmsTime(secret.createdAt),
      UpdateTime: kmsTime(secret.updatedAt),
      PlannedDeleteTime: kmsTime(secret.deleteAt),
      AutomaticRotation: 'Disabled',
      ...(String(input.FetchTags) === 'true' ? { Tags: { Tag: tagList(secret.tags) } } : {})
    }))
  }),
  handle(ListSecrets, ({ input, store, now }) => {
    const page = pageOf(store.secrets.list(now), input, 10)
    if (page._tag === 'Left') return page
    const { items, pageFields } = page.right
    const view = (secret: StoredSecret): Fields => ({
      SecretName: secret.id,
      SecretType: secret.type,
      CreateTime: kmsTime(secret.createdAt),
      UpdateTime: kmsTime(secret.updatedAt),
      PlannedDeleteTime: kmsTime(secret.deleteAt),
      ...(String(input.FetchTags) === 'true' ? { Tags: { Tag: tagList(secret.tags) } } : {})
    })
    return right(() => ({ SecretList: { Secret: items.map(view) }, ...pageFields }))
  }),
  handle(GetSecretValue, ({ input, store, now }) => {
    const value = valueOf(store, input, now)
    return value._tag === 'Left' ? value : right(() => value.right)
  }),
  handle(BatchGetSecretValue, ({ input, store, now }) => {
    const references = input.SecretsList ?? []
    return right(() => {
      const values: Fields[] = []
      const errors: Fields[] = []
      for (const { SecretName = '', ...rest } of references) {
        const value = valueOf(store, { SecretName, ...rest }, now)
        if (value._tag === 'Right') values.push(value.right)
        else errors.push(errorOf(SecretName, value.left))
      }
      return { SecretValues: values, Errors: errors }
    })
  }),
  handle(DeleteSecret, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: false })
    if (named._tag === 'Left') return named
    const isForced = String(input.ForceDeleteWithoutRecovery) === 'true'
    const days = Number(input.RecoveryWindowInDays ?? 30)
    if (!isForced && !(days >= 1 && days <= 365)) return invalidParameter('RecoveryWindowInDays')
    return right(() => {
      const deleteAt = isForced ? now : now + days * dayMs
      if (isForced) store.secrets.remove(input.SecretName)
      else store.secrets.put({ ...named.right, deleteAt, next: { at: deleteAt, changes: undefined } })
      return { SecretName: input.SecretName, PlannedDeleteTime: plannedTime(deleteAt) }
    })
  }),
  handle(RestoreSecret, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: true })
    if (named._tag === 'Left') return named
    if (named.right.deleteAt === undefined) return kmsError('Rejected.ResourceInUse', 'restore normal secret')
    return right(() => {
      store.secrets.put({ ...named.right, deleteAt: undefined, next: undefined })
      return { SecretName: input.SecretName }
    })
  }),
  handle(UpdateSecret, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: false })
    if (named._tag === 'Left') return named
    return right(() => {
      store.secrets.put({
        ...named.right,
        description: input.Description ?? named.right.description,
        updatedAt: now
      })
      return { SecretName: input.SecretName }
    })
  })
]

const errorOf = (SecretName: string, { code, message, status }: ProductError): Fields => ({
  SecretName,
  Code: code,
  Message: message,
  HttpStatus: status
})

// With nine digits of a second and the vendor's own time zone, unlike all other times of KMS.
const plannedTime = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().replace('Z', '000000+08:00')
