// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  AssociateInstancesKeyPairsCode,
  CreateKeyPairCode,
  DeleteKeyPairsCode,
  DescribeKeyPairsCode,
  DisassociateInstancesKeyPairsCode,
  ImportKeyPairCode,
  ModifyKeyPairAttributeCode
} from './codes.js'
import { FilterInput, TagSpecificationInput } from './shared-inputs.js'
import { Tag } from './shared-outputs.js'

/** A key pair. */
export interface KeyPair {
  readonly KeyId?: string | undefined
  readonly KeyName?: string | undefined
  readonly ProjectId?: number | undefined
  readonly Description?: string | undefined
  readonly PublicKey?: string | undefined
  /** Only in the response of `CreateKeyPair`. A secret. */
  readonly PrivateKey?: string | undefined
  readonly AssociatedInstanceIds: readonly string[]
  readonly CreatedTime?: string | undefined
  readonly Tags: readonly Tag[]
}

/** The codec of `KeyPair`. */
export const KeyPair: () => t.Type<KeyPair, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<KeyPair>(
    {
      KeyId: optional(t.string),
      KeyName: optional(t.string),
      ProjectId: optional(t.number),
      Description: optional(t.string),
      PublicKey: optional(t.string),
      PrivateKey: optional(t.string),
      AssociatedInstanceIds: list(t.string),
      CreatedTime: optional(t.string),
      Tags: list(Tag())
    },
    'KeyPair'
  )
)

/** The input of `AssociateInstancesKeyPairs`. */
export interface AssociateInstancesKeyPairsInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly KeyIds: ReadonlyNonEmptyArray<string>
  readonly ForceStop?: boolean | undefined
}

/** The output of `AssociateInstancesKeyPairs`. */
export interface AssociateInstancesKeyPairsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Binds key pairs to Linux instances, and replaces those bound before.
 *
 * Not safe to repeat. With `ForceStop` a repetition shuts the instances down again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=AssociateInstancesKeyPairs
 */
export const AssociateInstancesKeyPairs: Operation<
  AssociateInstancesKeyPairsInput,
  AssociateInstancesKeyPairsOutput,
  AssociateInstancesKeyPairsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'AssociateInstancesKeyPairs',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<AssociateInstancesKeyPairsInput>(
      { InstanceIds: nonEmptyList(t.string), KeyIds: nonEmptyList(t.string) },
      { ForceStop: t.boolean },
      'AssociateInstancesKeyPairsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<AssociateInstancesKeyPairsOutput>({ RequestId: optional(t.string) }, 'AssociateInstancesKeyPairsOutput')
  )
}

/** The input of `CreateKeyPair`. */
export interface CreateKeyPairInput {
  readonly KeyName: string
  readonly ProjectId: number
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
}

/** The output of `CreateKeyPair`. */
export interface CreateKeyPairOutput {
  readonly KeyPair?: KeyPair | undefined
  readonly RequestId?: string | undefined
}

/**
 * Creates an OpenSSH RSA key pair.
 *
 * Not safe to repeat. The private key is in this response only; the vendor does not store it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateKeyPair
 */
export const CreateKeyPair: Operation<CreateKeyPairInput, CreateKeyPairOutput, CreateKeyPairCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'CreateKeyPair',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateKeyPairInput>(
      { KeyName: t.string, ProjectId: Integer },
      { TagSpecification: t.readonlyArray(TagSpecificationInput()) },
      'CreateKeyPairInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateKeyPairOutput>(
      { KeyPair: optional(KeyPair()), RequestId: optional(t.string) },
      'CreateKeyPairOutput'
    )
  )
}

/** The input of `DeleteKeyPairs`. */
export interface DeleteKeyPairsInput {
  readonly KeyIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteKeyPairs`. */
export interface DeleteKeyPairsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes key pairs that neither an instance nor an image uses.
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteKeyPairs
 */
export const DeleteKeyPairs: Operation<DeleteKeyPairsInput, DeleteKeyPairsOutput, DeleteKeyPairsCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'DeleteKeyPairs',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteKeyPairsInput>({ KeyIds: nonEmptyList(t.string) }, {}, 'DeleteKeyPairsInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteKeyPairsOutput>({ RequestId: optional(t.string) }, 'DeleteKeyPairsOutput')
  )
}

/** The input of `DescribeKeyPairs`. */
export interface DescribeKeyPairsInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly KeyIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Filters?: readonly FilterInput[] | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
}

/** The output of `DescribeKeyPairs`. */
export interface DescribeKeyPairsOutput {
  readonly TotalCount?: number | undefined
  readonly KeyPairSet: readonly KeyPair[]
  readonly RequestId?: string | undefined
}

/**
 * Lists key pairs, without their private keys.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeKeyPairs
 */
export const DescribeKeyPairs: Operation<
  DescribeKeyPairsInput,
  DescribeKeyPairsOutput,
  DescribeKeyPairsCode,
  'tencent-cvm'
> &
  HasPages<['KeyPairSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeKeyPairs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeKeyPairsInput>(
      {},
      { KeyIds: nonEmptyList(t.string), Filters: t.readonlyArray(FilterInput()), Offset: Integer, Limit: Integer },
      'DescribeKeyPairsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeKeyPairsOutput>(
      { TotalCount: optional(t.number), KeyPairSet: list(KeyPair()), RequestId: optional(t.string) },
      'DescribeKeyPairsOutput'
    )
  ),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['KeyPairSet'], total: ['TotalCount'] }
}

/** The input of `DisassociateInstancesKeyPairs`. */
export interface DisassociateInstancesKeyPairsInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly KeyIds: ReadonlyNonEmptyArray<string>
  readonly ForceStop?: boolean | undefined
}

/** The output of `DisassociateInstancesKeyPairs`. */
export interface DisassociateInstancesKeyPairsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Unbinds key pairs from Linux instances.
 *
 * Not safe to repeat. With `ForceStop` a repetition shuts the instances down again.
 *
 * It responds before that is done: wait for `isLatestOperationDone` on `DescribeInstances`.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DisassociateInstancesKeyPairs
 */
export const DisassociateInstancesKeyPairs: Operation<
  DisassociateInstancesKeyPairsInput,
  DisassociateInstancesKeyPairsOutput,
  DisassociateInstancesKeyPairsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DisassociateInstancesKeyPairs',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<DisassociateInstancesKeyPairsInput>(
      { InstanceIds: nonEmptyList(t.string), KeyIds: nonEmptyList(t.string) },
      { ForceStop: t.boolean },
      'DisassociateInstancesKeyPairsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DisassociateInstancesKeyPairsOutput>(
      { RequestId: optional(t.string) },
      'DisassociateInstancesKeyPairsOutput'
    )
  )
}

/** The input of `ImportKeyPair`. */
export interface ImportKeyPairInput {
  readonly KeyName: string
  readonly ProjectId: number
  readonly PublicKey: string
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
}

/** The output of `ImportKeyPair`. */
export interface ImportKeyPairOutput {
  readonly KeyId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Registers the public key of an existing key pair.
 *
 * Not safe to repeat. A repetition is refused, because the first call created it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ImportKeyPair
 */
export const ImportKeyPair: Operation<ImportKeyPairInput, ImportKeyPairOutput, ImportKeyPairCode, 'tencent-cvm'> = {
  product: 'tencent-cvm',
  action: 'ImportKeyPair',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ImportKeyPairInput>(
      { KeyName: t.string, ProjectId: Integer, PublicKey: t.string },
      { TagSpecification: t.readonlyArray(TagSpecificationInput()) },
      'ImportKeyPairInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ImportKeyPairOutput>({ KeyId: optional(t.string), RequestId: optional(t.string) }, 'ImportKeyPairOutput')
  )
}

/** The input of `ModifyKeyPairAttribute`. */
export interface ModifyKeyPairAttributeInput {
  readonly KeyId: string
  readonly KeyName?: string | undefined
  readonly Description?: string | undefined
}

/** The output of `ModifyKeyPairAttribute`. */
export interface ModifyKeyPairAttributeOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes the name or the description of a key pair.
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyKeyPairAttribute
 */
export const ModifyKeyPairAttribute: Operation<
  ModifyKeyPairAttributeInput,
  ModifyKeyPairAttributeOutput,
  ModifyKeyPairAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyKeyPairAttribute',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyKeyPairAttributeInput>(
      { KeyId: t.string },
      { KeyName: t.string, Description: t.string },
      'ModifyKeyPairAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyKeyPairAttributeOutput>({ RequestId: optional(t.string) }, 'ModifyKeyPairAttributeOutput')
  )
}
