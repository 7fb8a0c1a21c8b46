import { ListResourceTags, TagResource, UntagResource } from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { ProductResult } from '../product-error.js'
import { invalidParameter, missingParameter } from './kms-error.js'
import { findSecret } from './secrets.js'
import { findKey, handle, tagList, tagsIn } from './store.js'
import type { KmsCall, Tags } from './store.js'

interface TaggedResource {
  readonly tags: Tags
  readonly setTags: (tags: Tags) => void
}

const findTaggedResource = ({
  input,
  store,
  now
}: KmsCall<{
  readonly KeyId?: string | undefined
  readonly SecretName?: string | undefined
}>): ProductResult<TaggedResource> => {
  const { KeyId, SecretName } = input
  if (KeyId !== undefined) {
    const named = findKey(store, KeyId, now)
    if (named._tag === 'Left') return named
    return right({ tags: named.right.tags, setTags: (tags) => store.keys.put({ ...named.right, tags }) })
  }
  if (SecretName === undefined) return missingParameter('KeyId')
  const named = findSecret(store, SecretName, now, { includesDeleted: false })
  if (named._tag === 'Left') return named
  return right({ tags: named.right.tags, setTags: (tags) => store.secrets.put({ ...named.right, tags }) })
}

const keysIn = (text: string): readonly string[] | undefined => {
  try {
    const keys: unknown = JSON.parse(text)
    return Array.isArray(keys) ? keys.map(String) : undefined
  } catch {
    return undefined
  }
}

/** The operations that tag and untag keys and secrets, and list the tags of keys. */
export const tagHandlers = [
  handle(TagResource, (call) => {
    const resource = findTaggedResource(call)
    if (resource._tag === 'Left') return resource
    const tags = tagsIn(call.input.Tags)
    if (tags._tag === 'Left') return tags
    return right(() => {
      resource.right.setTags({ ...resource.right.tags, ...tags.right })
      return {}
    })
  }),
  handle(UntagResource, (call) => {
    const resource = findTaggedResource(call)
    if (resource._tag === 'Left') return resource
    const keys = keysIn(call.input.TagKeys)
    if (keys === undefined) return invalidParameter('TagKeys')
    return right(() => {
      const kept = Object.entries(resource.right.tags).filter(([key]) => !keys.includes(key))
      resource.right.setTags(Object.fromEntries(kept))
      return {}
    })
  }),
  handle(ListResourceTags, ({ input, store, now }) => {
    const named = findKey(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const tags = tagList(named.right.tags).map((tag) => ({ KeyId: named.right.id, ...tag }))
    return right(() => ({ Tags: { Tag: tags } }))
  })
]
