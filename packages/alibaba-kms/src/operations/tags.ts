// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isText,
  nonEmptyList,
  object,
  once,
  readField,
  readOptional,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  ListResourceTagsCode,
  ListTagResourcesCode,
  TagResourceCode,
  TagResourcesCode,
  UntagResourceCode,
  UntagResourcesCode
} from './codes.js'
import type { TaggableResourceType } from './values.js'

/** A tag of a key. */
export interface KeyTag {
  readonly KeyId?: string | undefined
  readonly TagKey?: string | undefined
  readonly TagValue?: string | undefined
}

/** The reader of `KeyTag`. */
export const KeyTag: Reader<KeyTag> = /* @__PURE__ */ object('KeyTag', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.TagKey))) draft.TagKey = readOptional(wire, 'TagKey', wireText, reading)
  if (!isText((wire = draft.TagValue))) draft.TagValue = readOptional(wire, 'TagValue', wireText, reading)
})

/** A tag and its resource. */
export interface TaggedResource {
  readonly ResourceId?: string | undefined
  readonly ResourceType?: string | undefined
  readonly TagKey?: string | undefined
  readonly TagValue?: string | undefined
}

/** The reader of `TaggedResource`. */
export const TaggedResource: Reader<TaggedResource> = /* @__PURE__ */ object('TaggedResource', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.ResourceId))) draft.ResourceId = readOptional(wire, 'ResourceId', wireText, reading)
  if (!isText((wire = draft.ResourceType))) draft.ResourceType = readOptional(wire, 'ResourceType', wireText, reading)
  if (!isText((wire = draft.TagKey))) draft.TagKey = readOptional(wire, 'TagKey', wireText, reading)
  if (!isText((wire = draft.TagValue))) draft.TagValue = readOptional(wire, 'TagValue', wireText, reading)
})

/** A tag. */
export interface ResourceTagInput {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The codec of `ResourceTagInput`. */
export const ResourceTagInput: () => t.Type<ResourceTagInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<ResourceTagInput>({}, { Key: t.string, Value: t.string }, 'ResourceTagInput')
)

/** The input of `ListResourceTags`. */
export interface ListResourceTagsInput {
  readonly KeyId: string
}

/** The output of `ListResourceTags`. */
export interface ListResourceTagsOutput {
  readonly RequestId?: string | undefined
  readonly Tags: { readonly Tag: readonly KeyTag[] }
}

/** The reader of `ListResourceTagsOutput`. */
export const ListResourceTagsOutput: Reader<ListResourceTagsOutput> = /* @__PURE__ */ object(
  'ListResourceTagsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Tags = readField(draft.Tags, 'Tags', wrappedListOf('Tag', KeyTag), reading)
  }
)

/**
 * Lists the tags of a key.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListResourceTags
 */
export const ListResourceTags: Operation<
  ListResourceTagsInput,
  ListResourceTagsOutput,
  ListResourceTagsCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'ListResourceTags',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListResourceTagsInput>({ KeyId: t.string }, {}, 'ListResourceTagsInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListResourceTagsOutput))
}

/** The input of `ListTagResources`. */
export interface ListTagResourcesInput {
  readonly NextToken?: string | undefined
  readonly RegionId: string
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ResourceId?: ReadonlyNonEmptyArray<string> | undefined
  readonly ResourceType: TaggableResourceType
  readonly Tag?: readonly ResourceTagInput[] | undefined
}

/** The output of `ListTagResources`. */
export interface ListTagResourcesOutput {
  /** Blank on the last page. A page has up to 200 tags. */
  readonly NextToken?: string | undefined
  readonly RequestId?: string | undefined
  readonly TagResources: { readonly TagResource: readonly TaggedResource[] }
}

/** The reader of `ListTagResourcesOutput`. */
export const ListTagResourcesOutput: Reader<ListTagResourcesOutput> = /* @__PURE__ */ object(
  'ListTagResourcesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.NextToken))) draft.NextToken = readOptional(wire, 'NextToken', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.TagResources = readField(
      draft.TagResources,
      'TagResources',
      wrappedListOf('TagResource', TaggedResource),
      reading
    )
  }
)

/**
 * Lists tags of keys or secrets.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListTagResources
 */
export const ListTagResources: Operation<
  ListTagResourcesInput,
  ListTagResourcesOutput,
  ListTagResourcesCode,
  'alibaba-kms'
> &
  HasPages<['TagResources', 'TagResource']> = {
  product: 'alibaba-kms',
  action: 'ListTagResources',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListTagResourcesInput>(
      { RegionId: t.string, ResourceType: t.string },
      { NextToken: t.string, ResourceId: nonEmptyList(t.string), Tag: nonEmptyList(ResourceTagInput()) },
      'ListTagResourcesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListTagResourcesOutput)),
  paging: { style: 'token', token: 'NextToken', next: ['NextToken'], items: ['TagResources', 'TagResource'] }
}

/** The input of `TagResource`. */
export interface TagResourceInput {
  readonly CertificateId?: string | undefined
  readonly KeyId?: string | undefined
  readonly SecretName?: string | undefined
  /** JSON: a list of objects with `TagKey` and `TagValue`. */
  readonly Tags: string
}

/** The output of `TagResource`. */
export interface TagResourceOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `TagResourceOutput`. */
export const TagResourceOutput: Reader<TagResourceOutput> = /* @__PURE__ */ object(
  'TagResourceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Tags a key, a secret or a certificate.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/TagResource
 */
export const TagResource: Operation<TagResourceInput, TagResourceOutput, TagResourceCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'TagResource',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<TagResourceInput>(
      { Tags: t.string },
      { CertificateId: t.string, KeyId: t.string, SecretName: t.string },
      'TagResourceInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(TagResourceOutput))
}

/** The input of `TagResources`. */
export interface TagResourcesInput {
  readonly RegionId: string
  readonly ResourceId: ReadonlyNonEmptyArray<string>
  readonly ResourceType: TaggableResourceType
  readonly Tag: readonly ResourceTagInput[]
}

/** The output of `TagResources`. */
export interface TagResourcesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `TagResourcesOutput`. */
export const TagResourcesOutput: Reader<TagResourcesOutput> = /* @__PURE__ */ object(
  'TagResourcesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Tags several keys or secrets.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/TagResources
 */
export const TagResources: Operation<TagResourcesInput, TagResourcesOutput, TagResourcesCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'TagResources',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<TagResourcesInput>(
      {
        RegionId: t.string,
        ResourceId: nonEmptyList(t.string),
        ResourceType: t.string,
        Tag: nonEmptyList(ResourceTagInput())
      },
      {},
      'TagResourcesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(TagResourcesOutput))
}

/** The input of `UntagResource`. */
export interface UntagResourceInput {
  readonly CertificateId?: string | undefined
  readonly KeyId?: string | undefined
  readonly SecretName?: string | undefined
  /** JSON: a list of keys. */
  readonly TagKeys: string
}

/** The output of `UntagResource`. */
export interface UntagResourceOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `UntagResourceOutput`. */
export const UntagResourceOutput: Reader<UntagResourceOutput> = /* @__PURE__ */ object(
  'UntagResourceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Removes tags from a key, a secret or a certificate.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResource
 */
export const UntagResource: Operation<UntagResourceInput, UntagResourceOutput, UntagResourceCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'UntagResource',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UntagResourceInput>(
      { TagKeys: t.string },
      { CertificateId: t.string, KeyId: t.string, SecretName: t.string },
      'UntagResourceInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UntagResourceOutput))
}

/** The input of `UntagResources`. */
export interface UntagResourcesInput {
  readonly All?: boolean | undefined
  readonly RegionId: string
  readonly ResourceId: ReadonlyNonEmptyArray<string>
  readonly ResourceType: TaggableResourceType
  readonly TagKey?: readonly string[] | undefined
}

/** The output of `UntagResources`. */
export interface UntagResourcesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `UntagResourcesOutput`. */
export const UntagResourcesOutput: Reader<UntagResourcesOutput> = /* @__PURE__ */ object(
  'UntagResourcesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Removes tags from several keys or secrets.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResources
 */
export const UntagResources: Operation<UntagResourcesInput, UntagResourcesOutput, UntagResourcesCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'UntagResources',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UntagResourcesInput>(
      { RegionId: t.string, ResourceId: nonEmptyList(t.string), ResourceType: t.string },
      { All: t.boolean, TagKey: nonEmptyList(t.string) },
      'UntagResourcesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UntagResourcesOutput))
}
