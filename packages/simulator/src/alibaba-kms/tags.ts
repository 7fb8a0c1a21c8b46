import { ListResourceTags, TagResource, UntagResource } from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import type { Step } from '../product-error.js'
import { invalidParameter, missingParameter } from './kms-error.js'
import { secretNamed } from './secrets.js'
import { keyNamed, on, tagList, tagsIn } from './store.js'
import type { KmsCall, Tags } from './store.js'

interface Tagged {
  readonly tags: Tags
  readonly setTags: (tags: Tags) => void
}

const taggedResource = ({
  input,
  store,
  now
}: KmsCall<{ readonly KeyId?: string | undefined; readonly SecretName?: string | undefined }>): Step<Tagged> => {
  const { KeyId, SecretName } = input
  if (KeyId !== undefined) {
    const named = keyNamed(store, KeyId, now)
    if (named._tag === 'Left') return named
    return right({ tags: named.right.tags, setTags: (tags) => store.keys.put({ ...named.right, tags }) })
  }
  if (SecretName === undefined) return missingParameter('KeyId')
  const named = secretNamed(store, SecretName, now, { isDeletedToo: false })
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

/** Tagging keys and secrets. */
export const tagBehaviours = [
  on(TagResource, (call) => {
    const resource = taggedResource(call)
    if (resource._tag === 'Left') return resource
    const tags = tagsIn(call.input.Tags)
    if (tags._tag === 'Left') return tags
    return right(() => {
      resource.right.setTags({ ...resource.right.tags, ...tags.right })
      return {}
    })
  }),
  on(UntagResource, (call) => {
    const resource = taggedResource(call)
    if (resource._tag === 'Left') return resource
    const keys = keysIn(call.input.TagKeys)
    if (keys === undefined) return invalidParameter('TagKeys')
    return right(() => {
      const kept = Object.entries(resource.right.tags).filter(([key]) => !keys.includes(key))
      resource.right.setTags(Object.fromEntries(kept))
      return {}
    })
  }),
  on(ListResourceTags, ({ input, store, now }) => {
    const named = keyNamed(store, input.KeyId, now)
    if (named._tag === 'Left') return named
    const tags = tagList(named.right.tags).map((tag) => ({ KeyId: named.right.id, ...tag }))
    return right(() => ({ Tags: { Tag: tags } }))
  })
]
