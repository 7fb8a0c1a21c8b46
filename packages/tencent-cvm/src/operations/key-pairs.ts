// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  nonEmptyList,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `KeyPair`. */
export const KeyPair: Reader<KeyPair> = /* @__PURE__ */ object('KeyPair', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', text, reading)
  if (!isText((wire = draft.KeyName))) draft.KeyName = readOptional(wire, 'KeyName', text, reading)
  if (!isNumber((wire = draft.ProjectId))) draft.ProjectId = readOptional(wire, 'ProjectId', number, reading)
  if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', text, reading)
  if (!isText((wire = draft.PublicKey))) draft.PublicKey = readOptional(wire, 'PublicKey', text, reading)
  if (!isText((wire = draft.PrivateKey))) draft.PrivateKey = readOptional(wire, 'PrivateKey', text, reading)
  draft.AssociatedInstanceIds = readList(draft.AssociatedInstanceIds, 'AssociatedInstanceIds', text, reading)
  if (!isText((wire = draft.CreatedTime))) draft.CreatedTime = readOptional(wire, 'CreatedTime', text, reading)
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
})

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

/** The reader of `AssociateInstancesKeyPairsOutput`. */
export const AssociateInstancesKeyPairsOutput: Reader<AssociateInstancesKeyPairsOutput> = /* @__PURE__ */ object(
  'AssociateInstancesKeyPairsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AssociateInstancesKeyPairsOutput))
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

/** The reader of `CreateKeyPairOutput`. */
export const CreateKeyPairOutput: Reader<CreateKeyPairOutput> = /* @__PURE__ */ object(
  'CreateKeyPairOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.KeyPair))) draft.KeyPair = readOptional(wire, 'KeyPair', KeyPair, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateKeyPairOutput))
}

/** The input of `DeleteKeyPairs`. */
export interface DeleteKeyPairsInput {
  readonly KeyIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteKeyPairs`. */
export interface DeleteKeyPairsOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteKeyPairsOutput`. */
export const DeleteKeyPairsOutput: Reader<DeleteKeyPairsOutput> = /* @__PURE__ */ object(
  'DeleteKeyPairsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteKeyPairsOutput))
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

/** The reader of `DescribeKeyPairsOutput`. */
export const DescribeKeyPairsOutput: Reader<DescribeKeyPairsOutput> = /* @__PURE__ */ object(
  'DescribeKeyPairsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.KeyPairSet = readList(draft.KeyPairSet, 'KeyPairSet', KeyPair, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeKeyPairsOutput)),
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

/** The reader of `DisassociateInstancesKeyPairsOutput`. */
export const DisassociateInstancesKeyPairsOutput: Reader<DisassociateInstancesKeyPairsOutput> = /* @__PURE__ */ object(
  'DisassociateInstancesKeyPairsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DisassociateInstancesKeyPairsOutput))
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

/** The reader of `ImportKeyPairOutput`. */
export const ImportKeyPairOutput: Reader<ImportKeyPairOutput> = /* @__PURE__ */ object(
  'ImportKeyPairOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ImportKeyPairOutput))
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

/** The reader of `ModifyKeyPairAttributeOutput`. */
export const ModifyKeyPairAttributeOutput: Reader<ModifyKeyPairAttributeOutput> = /* @__PURE__ */ object(
  'ModifyKeyPairAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyKeyPairAttributeOutput))
}
