import {
  CreateAlias,
  DeleteAlias,
  ListAliases,
  ListAliasesByKeyId,
  UpdateAlias
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Fields } from '../fields.js'
import { invalidParameter, kmsError } from './kms-error.js'
import { arnOf, findKey, handle, pageOf } from './store.js'
import type { KmsStore } from './store.js'

const aliasName = /^alias\/[\w/-]{1,249}$/
const notFound = kmsError('Forbidden.AliasNotFound', 'The specified Alias is not found.')

const view = (store: KmsStore, [alias, KeyId]: readonly [string, string]): Fields => ({
  KeyId,
  AliasName: alias,
  AliasArn: arnOf(store, 'alias', alias.slice('alias/'.length))
})

// An alias is removed together with its key.
const currentAliases = (store: KmsStore, now: number): readonly (readonly [string, string])[] => {
  for (const [alias, id] of store.aliases) if (store.keys.get(id, now) === undefined) store.aliases.delete(alias)
  return [...store.aliases]
}

/** The operations that create, update, delete and list aliases of keys. */
export const aliasHandlers = [
  handle(CreateAlias, ({ input, store, now, quota }) => {
    const { AliasName, KeyId } = input
    if (!aliasName.test(AliasName)) return invalidParameter('AliasName')
    if (KeyId.startsWith('alias/')) return kmsError('Unsupported.Alias', 'Alias is not valid for this api.')
    const named = findKey(store, KeyId, now)
    if (named._tag === 'Left') return named
    const aliases = currentAliases(store, now)
    if (aliases.some(([alias]) => alias === AliasName)) {
      return kmsError('AliasAlreadyExists', 'AliasName Already Exists.')
    }
    if (aliases.length >= quota) {
      return kmsError(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      store.aliases.set(AliasName, named.right.id)
      return {}
    })
  }),
  handle(UpdateAlias, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    if (!store.aliases.has(input.AliasName)) return notFound
    return right(() => {
      store.aliases.set(input.AliasName, named.right.id)
      return {}
    })
  }),
  handle(DeleteAlias, ({ input, store }) => {
    if (!store.aliases.has(input.AliasName)) return notFound
    return right(() => {
      store.aliases.delete(input.AliasName)
      return {}
    })
  }),
  handle(ListAliases, ({ input, store, now }) => {
    const page = pageOf(currentAliases(store, now), input, 10)
    if (page._tag === 'Left') return page
    const { items, pageFields } = page.right
    return right(() => ({ Aliases: { Alias: items.map((entry) => view(store, entry)) }, ...pageFields }))
  }),
  handle(ListAliasesByKeyId, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const own = currentAliases(store, now).filter(([, id]) => id === named.right.id)
    const page = pageOf(own, input, 10)
    if (page._tag === 'Left') return page
    const { items, pageFields } = page.right
    return right(() => ({ Aliases: { Alias: items.map((entry) => view(store, entry)) }, ...pageFields }))
  })
]
