import { right } from '@cloud-result/core'

import { operationHandlerFor } from '../product.js'
import type { Call } from '../product.js'
import type { ProductResult } from '../product-error.js'
import type { Random } from '../random.js'
import { makeResourceCollection } from '../state/resource-collection.js'
import type { Resource, ResourceCollection } from '../state/resource-collection.js'
import { invalidParameter, kmsError } from './kms-error.js'

/** A version of a key, with its key material. */
export interface KeyVersion {
  readonly id: string
  readonly createdAt: number
  readonly material: Uint8Array
}

/** A key. */
export interface StoredKey extends Resource {
  readonly state: string
  readonly description: string
  readonly spec: string
  readonly usage: string
  readonly origin: string
  readonly protectionLevel: string
  readonly createdAt: number
  readonly deleteAt: number | undefined
  /** Oldest first. The newest is the primary version. */
  readonly versions: readonly KeyVersion[]
  readonly rotationInterval: string | undefined
  readonly tags: Tags
}

/** Tags by key. */
export type Tags = Readonly<Record<string, string>>

/** A version of a secret. */
export interface SecretVersion {
  readonly id: string
  readonly createdAt: number
  readonly data: string
  readonly dataType: string
  readonly stages: readonly string[]
}

/** A secret. Its id is its name. */
export interface StoredSecret extends Resource {
  readonly description: string
  readonly type: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly deleteAt: number | undefined
  readonly versions: readonly SecretVersion[]
  readonly tags: Tags
}

/** The resources of KMS in a region. */
export interface KmsStore {
  readonly region: string
  readonly keys: ResourceCollection<StoredKey>
  /** The ids of keys by alias. */
  readonly aliases: Map<string, string>
  /** The ids of keys by the id of a version. */
  readonly keysByVersion: Map<string, string>
  readonly secrets: ResourceCollection<StoredSecret>
}

/** A call to KMS. */
export type KmsCall<Input> = Call<KmsStore, Input>

/** Pairs an operation of KMS with its handler. */
export const handle = operationHandlerFor<KmsStore>()

/** Makes the empty store of a region. */
export const makeKmsStore = (region: string, _random: Random, _now: number): KmsStore => ({
  region,
  keys: makeResourceCollection(),
  aliases: new Map(),
  keysByVersion: new Map(),
  secrets: makeResourceCollection()
})

/** Writes a time as KMS does; `undefined` is an empty text. */
export const kmsTime = (instant: number | undefined): string =>
  instant === undefined ? '' : new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Writes the ARN of a resource. */
export const arnOf = (store: KmsStore, kind: 'alias' | 'key' | 'secret', name: string): string =>
  `acs:kms:${store.region}:1192853035118460:${kind}/${name}`

/** Finds a key by its id, its ARN or an alias, or ends the call. */
export const findKey = (store: KmsStore, name: string, now: number): ProductResult<StoredKey> => {
  const short = name.replace(/^acs:kms:[^:]*:[^:]*:(key\/)?/, '')
  const isAlias = short.startsWith('alias/')
  const id = isAlias ? store.aliases.get(short) : short
  const key = id === undefined ? undefined : store.keys.get(id, now)
  if (key !== undefined) return right(key)
  return isAlias
    ? kmsError('Forbidden.AliasNotFound', 'The specified Alias is not found.')
    : kmsError('Forbidden.KeyNotFound', 'The specified Key is not found.')
}

/** Finds an enabled key, or ends the call. */
export const findUsableKey = (store: KmsStore, name: string, now: number): ProductResult<StoredKey> => {
  const named = findKey(store, name, now)
  if (named._tag === 'Left' || named.right.state === 'Enabled') return named
  const { state } = named.right
  return kmsError(`Rejected.${state}`, `The request was rejected because the key state is ${state}.`)
}

/** The version of a key that encrypts. */
export const primaryVersion = ({ versions }: StoredKey): KeyVersion => versions.at(-1) as KeyVersion

/** Selects a page of a list by `PageNumber` and `PageSize`, with the fields of the response that describe it. */
export const pageOf = <A>(
  all: readonly A[],
  { PageNumber = 1, PageSize }: { readonly PageNumber?: number | undefined; readonly PageSize?: number | undefined },
  defaultSize: number
): ProductResult<{ readonly items: readonly A[]; readonly pageFields: Readonly<Record<string, number>> }> => {
  const size = PageSize ?? defaultSize
  if (PageNumber < 1) return invalidParameter('PageNumber')
  if (size < 1 || size > 100) return invalidParameter('PageSize')
  return right({
    items: all.slice((PageNumber - 1) * size, PageNumber * size),
    pageFields: { PageNumber, PageSize: size, TotalCount: all.length }
  })
}

/** Reads tags from the text of a parameter: `[{"TagKey":"…","TagValue":"…"}]`. */
export const tagsIn = (text: string | undefined): ProductResult<Tags> => {
  if (text === undefined || text === '') return right({})
  try {
    const entries: unknown = JSON.parse(text)
    if (!Array.isArray(entries)) return invalidParameter('Tags')
    return right(Object.fromEntries(entries.map(({ TagKey, TagValue }) => [String(TagKey), String(TagValue ?? '')])))
  } catch {
    return invalidParameter('Tags')
  }
}

/** Writes tags as KMS responds with them. */
export const tagList = (tags: Tags): readonly { readonly TagKey: string; readonly TagValue: string }[] =>
  Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }))
