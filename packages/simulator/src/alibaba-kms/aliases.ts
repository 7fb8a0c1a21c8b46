import {
  CreateAlias,
  DeleteAlias,
  ListAliases,
  ListAliasesByKeyId,
  UpdateAlias
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Fields } from '../http/http.js'
import { invalidParameter, refuseKms } from './kms-error.js'
import { arnOf, keyNamed, on, pageOf } from './store.js'
import type { KmsStore } from './store.js'

const aliasName = /^alias\/[\w/-]{1,249}$/
const notFound = refuseKms('Forbidden.AliasNotFound', 'The specified Alias is not found.')

const view = (store: KmsStore, [alias, KeyId]: readonly [string, string]): Fields => ({
  KeyId,
  AliasName: alias,
  AliasArn: arnOf(store, 'alias', alias.slice('alias/'.length))
})

// What points to a key that is gone is gone as well.
const living = (store: KmsStore, now: number): readonly (readonly [string, string])[] => {
  for (const [alias, id] of store.aliases) if (store.keys.get(id, now) === undefined) store.aliases.delete(alias)
  return [...store.aliases]
}

/** Giving keys other names. */
export const aliasBehaviours = [
  on(CreateAlias, ({ input, store, now, quota }) => {
    const { AliasName, KeyId } = input
    if (!aliasName.test(AliasName)) return invalidParameter('AliasName')
    if (KeyId.startsWith('alias/')) return refuseKms('Unsupported.Alias', 'Alias is not valid for this api.')
    const named = keyNamed(store, KeyId, now)
    if (named._tag === 'Left') return named
    const aliases = living(store, now)
    if (aliases.some(([alias]) => alias === AliasName)) {
      return refuseKms('AliasAlreadyExists', 'AliasName Already Exists.')
    }
    if (aliases.length >= quota) {
      return refuseKms(
        'Rejected.LimitExceeded',
        'The request was rejected because user create resource limit was exceeded.'
      )
    }
    return right(() => {
      store.aliases.set(AliasName, named.right.id)
      return {}
    })
  }),
  on(UpdateAlias, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    if (!store.aliases.has(input.AliasName)) return notFound
    return right(() => {
      store.aliases.set(input.AliasName, named.right.id)
      return {}
    })
  }),
  on(DeleteAlias, ({ input, store }) => {
    if (!store.aliases.has(input.AliasName)) return notFound
    return right(() => {
      store.aliases.delete(input.AliasName)
      return {}
    })
  }),
  on(ListAliases, ({ input, store, now }) => {
    const page = pageOf(living(store, now), input, 10)
    if (page._tag === 'Left') return page
    const { items, said } = page.right
    return right(() => ({ Aliases: { Alias: items.map((entry) => view(store, entry)) }, ...said }))
  }),
  on(ListAliasesByKeyId, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const own = living(store, now).filter(([, id]) => id === named.right.id)
    const page = pageOf(own, input, 10)
    if (page._tag === 'Left') return page
    const { items, said } = page.right
    return right(() => ({ Aliases: { Alias: items.map((entry) => view(store, entry)) }, ...said }))
  })
]
