import { right } from '@cloud-result/core'

import type { Chance } from '../random.js'
import type { Step } from '../product-error.js'
import { behaviourOn } from '../product.js'
import type { Call } from '../product.js'
import { makeShelf } from '../state/resource-collection.js'
import type { Resource, Shelf } from '../state/resource-collection.js'
import { invalidParameter, refuseKms } from './kms-error.js'

/** A version of a key, with its material. */
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
  /** Newest last, which is the primary one. */
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

/** A secret, by its name. */
export interface StoredSecret extends Resource {
  readonly description: string
  readonly type: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly deleteAt: number | undefined
  readonly versions: readonly SecretVersion[]
  readonly tags: Tags
}

/** What KMS keeps in a region. */
export interface KmsStore {
  readonly region: string
  readonly keys: Shelf<StoredKey>
  /** The ids of keys by alias. */
  readonly aliases: Map<string, string>
  /** The ids of keys by the id of a version. */
  readonly keysByVersion: Map<string, string>
  readonly secrets: Shelf<StoredSecret>
}

/** A call to KMS. */
export type KmsCall<Input> = Call<KmsStore, Input>

/** Says what an operation of KMS does. */
export const on = behaviourOn<KmsStore>()

/** Makes the store of a region: nothing. */
export const makeKmsStore = (region: string, _chance: Chance, _now: number): KmsStore => ({
  region,
  keys: makeShelf(),
  aliases: new Map(),
  keysByVersion: new Map(),
  secrets: makeShelf()
})

/** Writes a moment as KMS does; absence is an empty text. */
export const kmsTime = (instant: number | undefined): string =>
  instant === undefined ? '' : new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Writes the name of a resource within the whole cloud. */
export const arnOf = (store: KmsStore, kind: 'alias' | 'key' | 'secret', name: string): string =>
  `acs:kms:${store.region}:1192853035118460:${kind}/${name}`

/** Finds a key by its id, its full name or an alias, or refuses the call. */
export const keyNamed = (store: KmsStore, name: string, now: number): Step<StoredKey> => {
  const short = name.replace(/^acs:kms:[^:]*:[^:]*:(key\/)?/, '')
  const isAlias = short.startsWith('alias/')
  const id = isAlias ? store.aliases.get(short) : short
  const key = id === undefined ? undefined : store.keys.get(id, now)
  if (key !== undefined) return right(key)
  return isAlias
    ? refuseKms('Forbidden.AliasNotFound', 'The specified Alias is not found.')
    : refuseKms('Forbidden.KeyNotFound', 'The specified Key is not found.')
}

/** Finds a key that can be used, or refuses the call. */
export const usableKey = (store: KmsStore, name: string, now: number): Step<StoredKey> => {
  const named = keyNamed(store, name, now)
  if (named._tag === 'Left' || named.right.state === 'Enabled') return named
  const { state } = named.right
  return refuseKms(`Rejected.${state}`, `The request was rejected because the key state is ${state}.`)
}

/** The version of a key that encrypts. */
export const primaryVersion = ({ versions }: StoredKey): KeyVersion => versions.at(-1) as KeyVersion

/** What `PageNumber` and `PageSize` ask for of a list, with what the answer repeats of it. */
export const pageOf = <A>(
  all: readonly A[],
  { PageNumber = 1, PageSize }: { readonly PageNumber?: number | undefined; readonly PageSize?: number | undefined },
  usualSize: number
): Step<{ readonly items: readonly A[]; readonly said: Readonly<Record<string, number>> }> => {
  const size = PageSize ?? usualSize
  if (PageNumber < 1) return invalidParameter('PageNumber')
  if (size < 1 || size > 100) return invalidParameter('PageSize')
  return right({
    items: all.slice((PageNumber - 1) * size, PageNumber * size),
    said: { PageNumber, PageSize: size, TotalCount: all.length }
  })
}

/** Reads tags as KMS takes them in one text: `[{"TagKey":"…","TagValue":"…"}]`. */
export const tagsIn = (text: string | undefined): Step<Tags> => {
  if (text === undefined || text === '') return right({})
  try {
    const entries: unknown = JSON.parse(text)
    if (!Array.isArray(entries)) return invalidParameter('Tags')
    return right(Object.fromEntries(entries.map(({ TagKey, TagValue }) => [String(TagKey), String(TagValue ?? '')])))
  } catch {
    return invalidParameter('Tags')
  }
}

/** Writes tags as KMS answers them. */
export const tagList = (tags: Tags): readonly { readonly TagKey: string; readonly TagValue: string }[] =>
  Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }))
