// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  nonBlankText,
  object,
  once,
  readField,
  readOptional,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  CancelKeyDeletionCode,
  CreateKeyCode,
  CreateKeyVersionCode,
  DescribeKeyCode,
  DescribeKeyVersionCode,
  DisableKeyCode,
  EnableKeyCode,
  GetKeyPolicyCode,
  ListKeyVersionsCode,
  ScheduleKeyDeletionCode,
  SetKeyPolicyCode,
  UpdateRotationPolicyCode
} from './codes.js'
import type {
  KeyAutomaticRotation,
  KeyOrigin,
  KeyState,
  KeyStorageMechanism,
  KeyUsage,
  Protection,
  ProtectionLevel
} from './values.js'

/** The metadata of a key. */
export interface KeyMetadata {
  readonly Arn?: string | undefined
  readonly AutomaticRotation?: KeyAutomaticRotation | undefined
  readonly CreationDate?: string | undefined
  /** An account id, or the name of a service. */
  readonly Creator?: string | undefined
  readonly DKMSInstanceId?: string | undefined
  /** Only while the state is `PendingDeletion`. */
  readonly DeleteDate?: string | undefined
  readonly Description?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeySpec?: string | undefined
  readonly KeyState?: KeyState | undefined
  readonly KeyUsage?: KeyUsage | undefined
  readonly LastRotationDate?: string | undefined
  /** Absent if the material does not expire. */
  readonly MaterialExpireTime?: string | undefined
  readonly NextRotationDate?: string | undefined
  readonly Origin?: KeyOrigin | undefined
  readonly PrimaryKeyVersion?: string | undefined
  readonly ProtectionLevel?: ProtectionLevel | undefined
  /** In seconds, followed by `s`: `604800s`. */
  readonly RotationInterval?: string | undefined
  readonly DeletionProtection?: Protection | undefined
  readonly DeletionProtectionDescription?: string | undefined
}

/** The reader of `KeyMetadata`. */
export const KeyMetadata: Reader<KeyMetadata> = /* @__PURE__ */ object('KeyMetadata', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
  if (!isText((wire = draft.AutomaticRotation))) {
    draft.AutomaticRotation = readOptional(wire, 'AutomaticRotation', wireText, reading)
  }
  if (!isAbsent((wire = draft.CreationDate))) {
    draft.CreationDate = readOptional(wire, 'CreationDate', nonBlankText, reading)
  }
  if (!isText((wire = draft.Creator))) draft.Creator = readOptional(wire, 'Creator', wireText, reading)
  if (!isText((wire = draft.DKMSInstanceId))) {
    draft.DKMSInstanceId = readOptional(wire, 'DKMSInstanceId', wireText, reading)
  }
  if (!isAbsent((wire = draft.DeleteDate))) draft.DeleteDate = readOptional(wire, 'DeleteDate', nonBlankText, reading)
  if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.KeySpec))) draft.KeySpec = readOptional(wire, 'KeySpec', wireText, reading)
  if (!isText((wire = draft.KeyState))) draft.KeyState = readOptional(wire, 'KeyState', wireText, reading)
  if (!isText((wire = draft.KeyUsage))) draft.KeyUsage = readOptional(wire, 'KeyUsage', wireText, reading)
  if (!isAbsent((wire = draft.LastRotationDate))) {
    draft.LastRotationDate = readOptional(wire, 'LastRotationDate', nonBlankText, reading)
  }
  if (!isAbsent((wire = draft.MaterialExpireTime))) {
    draft.MaterialExpireTime = readOptional(wire, 'MaterialExpireTime', nonBlankText, reading)
  }
  if (!isAbsent((wire = draft.NextRotationDate))) {
    draft.NextRotationDate = readOptional(wire, 'NextRotationDate', nonBlankText, reading)
  }
  if (!isText((wire = draft.Origin))) draft.Origin = readOptional(wire, 'Origin', wireText, reading)
  if (!isText((wire = draft.PrimaryKeyVersion))) {
    draft.PrimaryKeyVersion = readOptional(wire, 'PrimaryKeyVersion', wireText, reading)
  }
  if (!isText((wire = draft.ProtectionLevel))) {
    draft.ProtectionLevel = readOptional(wire, 'ProtectionLevel', wireText, reading)
  }
  if (!isText((wire = draft.RotationInterval))) {
    draft.RotationInterval = readOptional(wire, 'RotationInterval', wireText, reading)
  }
  if (!isText((wire = draft.DeletionProtection))) {
    draft.DeletionProtection = readOptional(wire, 'DeletionProtection', wireText, reading)
  }
  if (!isText((wire = draft.DeletionProtectionDescription))) {
    draft.DeletionProtectionDescription = readOptional(wire, 'DeletionProtectionDescription', wireText, reading)
  }
})

/** A version of a key. */
export interface KeyVersion {
  readonly CreationDate?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
}

/** The reader of `KeyVersion`. */
export const KeyVersion: Reader<KeyVersion> = /* @__PURE__ */ object('KeyVersion', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.CreationDate))) {
    draft.CreationDate = readOptional(wire, 'CreationDate', nonBlankText, reading)
  }
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
})

/** A key. */
export interface Key {
  readonly KeyArn?: string | undefined
  readonly KeyId?: string | undefined
}

/** The reader of `Key`. */
export const Key: Reader<Key> = /* @__PURE__ */ object('Key', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.KeyArn))) draft.KeyArn = readOptional(wire, 'KeyArn', wireText, reading)
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
})

/** The input of `CancelKeyDeletion`. */
export interface CancelKeyDeletionInput {
  readonly KeyId: string
}

/** The output of `CancelKeyDeletion`. */
export interface CancelKeyDeletionOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `CancelKeyDeletionOutput`. */
export const CancelKeyDeletionOutput: Reader<CancelKeyDeletionOutput> = /* @__PURE__ */ object(
  'CancelKeyDeletionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Cancels the scheduled deletion of a key, which is then enabled.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CancelKeyDeletion
 */
export const CancelKeyDeletion: Operation<
  CancelKeyDeletionInput,
  CancelKeyDeletionOutput,
  CancelKeyDeletionCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'CancelKeyDeletion',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<CancelKeyDeletionInput>({ KeyId: t.string }, {}, 'CancelKeyDeletionInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(CancelKeyDeletionOutput))
}

/** The input of `CreateKey`. */
export interface CreateKeyInput {
  /** For keys in a KMS instance. */
  readonly DKMSInstanceId?: string | undefined
  readonly Description?: string | undefined
  readonly EnableAutomaticRotation?: boolean | undefined
  /** `Aliyun_AES_256` by default. */
  readonly KeySpec?: string | undefined
  readonly KeyStorageMechanism?: KeyStorageMechanism | undefined
  readonly KeyUsage?: KeyUsage | undefined
  readonly Origin?: KeyOrigin | undefined
  /** JSON, of at most 32 KiB. */
  readonly Policy?: string | undefined
  readonly ProtectionLevel?: ProtectionLevel | undefined
  /**
   * Needed with `EnableAutomaticRotation`. A number and a unit (`d`, `h`, `m`, `s`): `7d` and `604800s` are the same.
   */
  readonly RotationInterval?: string | undefined
  /** JSON: a list of objects with `TagKey` and `TagValue`. */
  readonly Tags?: string | undefined
}

/** The output of `CreateKey`. */
export interface CreateKeyOutput {
  readonly KeyMetadata?: KeyMetadata | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `CreateKeyOutput`. */
export const CreateKeyOutput: Reader<CreateKeyOutput> = /* @__PURE__ */ object('CreateKeyOutput', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.KeyMetadata))) draft.KeyMetadata = readOptional(wire, 'KeyMetadata', KeyMetadata, reading)
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
})

/**
 * Creates a key.
 *
 * Not safe to repeat. Each call creates another, and a key cannot be deleted immediately.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKey
 */
export const CreateKey: Operation<CreateKeyInput, CreateKeyOutput, CreateKeyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'CreateKey',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateKeyInput>(
      {},
      {
        DKMSInstanceId: t.string,
        Description: t.string,
        EnableAutomaticRotation: t.boolean,
        KeySpec: t.string,
        KeyStorageMechanism: t.string,
        KeyUsage: t.string,
        Origin: t.string,
        Policy: t.string,
        ProtectionLevel: t.string,
        RotationInterval: t.string,
        Tags: t.string
      },
      'CreateKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateKeyOutput))
}

/** The input of `CreateKeyVersion`. */
export interface CreateKeyVersionInput {
  readonly KeyId: string
}

/** The output of `CreateKeyVersion`. */
export interface CreateKeyVersionOutput {
  readonly KeyVersion?: KeyVersion | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `CreateKeyVersionOutput`. */
export const CreateKeyVersionOutput: Reader<CreateKeyVersionOutput> = /* @__PURE__ */ object(
  'CreateKeyVersionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.KeyVersion))) draft.KeyVersion = readOptional(wire, 'KeyVersion', KeyVersion, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Creates a version of an asymmetric key.
 *
 * Not safe to repeat. Each call creates another.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKeyVersion
 */
export const CreateKeyVersion: Operation<
  CreateKeyVersionInput,
  CreateKeyVersionOutput,
  CreateKeyVersionCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'CreateKeyVersion',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateKeyVersionInput>({ KeyId: t.string }, {}, 'CreateKeyVersionInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateKeyVersionOutput))
}

/** The input of `DescribeKey`. */
export interface DescribeKeyInput {
  /** An id or an alias (`alias/…`). */
  readonly KeyId: string
}

/** The output of `DescribeKey`. */
export interface DescribeKeyOutput {
  readonly KeyMetadata?: KeyMetadata | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeKeyOutput`. */
export const DescribeKeyOutput: Reader<DescribeKeyOutput> = /* @__PURE__ */ object(
  'DescribeKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.KeyMetadata))) {
      draft.KeyMetadata = readOptional(wire, 'KeyMetadata', KeyMetadata, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Gets the metadata of a key. A key that waits for its deletion is returned, too, with the state `PendingDeletion`.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKey
 */
export const DescribeKey: Operation<DescribeKeyInput, DescribeKeyOutput, DescribeKeyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DescribeKey',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribeKeyInput>({ KeyId: t.string }, {}, 'DescribeKeyInput')),
  output: /* @__PURE__ */ once(() => codecOf(DescribeKeyOutput))
}

/** The input of `DescribeKeyVersion`. */
export interface DescribeKeyVersionInput {
  readonly KeyId: string
  readonly KeyVersionId: string
}

/** The output of `DescribeKeyVersion`. */
export interface DescribeKeyVersionOutput {
  readonly KeyVersion?: KeyVersion | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeKeyVersionOutput`. */
export const DescribeKeyVersionOutput: Reader<DescribeKeyVersionOutput> = /* @__PURE__ */ object(
  'DescribeKeyVersionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.KeyVersion))) draft.KeyVersion = readOptional(wire, 'KeyVersion', KeyVersion, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Gets the metadata of a version of a key.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKeyVersion
 */
export const DescribeKeyVersion: Operation<
  DescribeKeyVersionInput,
  DescribeKeyVersionOutput,
  DescribeKeyVersionCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DescribeKeyVersion',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeKeyVersionInput>({ KeyId: t.string, KeyVersionId: t.string }, {}, 'DescribeKeyVersionInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeKeyVersionOutput))
}

/** The input of `DisableKey`. */
export interface DisableKeyInput {
  readonly KeyId: string
}

/** The output of `DisableKey`. */
export interface DisableKeyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DisableKeyOutput`. */
export const DisableKeyOutput: Reader<DisableKeyOutput> = /* @__PURE__ */ object(
  'DisableKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Disables a key, which can then neither encrypt nor decrypt.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DisableKey
 */
export const DisableKey: Operation<DisableKeyInput, DisableKeyOutput, DisableKeyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DisableKey',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() => closedObject<DisableKeyInput>({ KeyId: t.string }, {}, 'DisableKeyInput')),
  output: /* @__PURE__ */ once(() => codecOf(DisableKeyOutput))
}

/** The input of `EnableKey`. */
export interface EnableKeyInput {
  readonly KeyId: string
}

/** The output of `EnableKey`. */
export interface EnableKeyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `EnableKeyOutput`. */
export const EnableKeyOutput: Reader<EnableKeyOutput> = /* @__PURE__ */ object('EnableKeyOutput', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
})

/**
 * Enables a disabled key.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/EnableKey
 */
export const EnableKey: Operation<EnableKeyInput, EnableKeyOutput, EnableKeyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'EnableKey',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() => closedObject<EnableKeyInput>({ KeyId: t.string }, {}, 'EnableKeyInput')),
  output: /* @__PURE__ */ once(() => codecOf(EnableKeyOutput))
}

/** The input of `GetKeyPolicy`. */
export interface GetKeyPolicyInput {
  readonly KeyId: string
  /** The only policy is `default`. */
  readonly PolicyName?: string | undefined
}

/** The output of `GetKeyPolicy`. */
export interface GetKeyPolicyOutput {
  readonly Policy?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GetKeyPolicyOutput`. */
export const GetKeyPolicyOutput: Reader<GetKeyPolicyOutput> = /* @__PURE__ */ object(
  'GetKeyPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Policy))) draft.Policy = readOptional(wire, 'Policy', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Gets the policy of a key, as JSON.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetKeyPolicy
 */
export const GetKeyPolicy: Operation<GetKeyPolicyInput, GetKeyPolicyOutput, GetKeyPolicyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'GetKeyPolicy',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetKeyPolicyInput>({ KeyId: t.string }, { PolicyName: t.string }, 'GetKeyPolicyInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetKeyPolicyOutput))
}

/** The input of `ListKeyVersions`. */
export interface ListKeyVersionsInput {
  readonly KeyId: string
  readonly PageNumber?: number | undefined
  /** 10 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListKeyVersions`. */
export interface ListKeyVersionsOutput {
  readonly KeyVersions: { readonly KeyVersion: readonly KeyVersion[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/** The reader of `ListKeyVersionsOutput`. */
export const ListKeyVersionsOutput: Reader<ListKeyVersionsOutput> = /* @__PURE__ */ object(
  'ListKeyVersionsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.KeyVersions = readField(draft.KeyVersions, 'KeyVersions', wrappedListOf('KeyVersion', KeyVersion), reading)
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

/**
 * Lists the versions of a key.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeyVersions
 */
export const ListKeyVersions: Operation<
  ListKeyVersionsInput,
  ListKeyVersionsOutput,
  ListKeyVersionsCode,
  'alibaba-kms'
> &
  HasPages<['KeyVersions', 'KeyVersion']> = {
  product: 'alibaba-kms',
  action: 'ListKeyVersions',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListKeyVersionsInput>(
      { KeyId: t.string },
      { PageNumber: Integer, PageSize: Integer },
      'ListKeyVersionsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListKeyVersionsOutput)),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['KeyVersions', 'KeyVersion'],
    total: ['TotalCount']
  }
}

/** The input of `ListKeys`. */
export interface ListKeysInput {
  /**
   * JSON: a list of at most 10 objects with `Key` and a list of `Values`, such as
   * `[{"Key":"KeyState","Values":["Enabled"]}]`.
   */
  readonly Filters?: string | undefined
  readonly PageNumber?: number | undefined
  /** 10 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListKeys`. */
export interface ListKeysOutput {
  readonly Keys: { readonly Key: readonly Key[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/** The reader of `ListKeysOutput`. */
export const ListKeysOutput: Reader<ListKeysOutput> = /* @__PURE__ */ object('ListKeysOutput', (draft, reading) => {
  let wire: unknown
  draft.Keys = readField(draft.Keys, 'Keys', wrappedListOf('Key', Key), reading)
  if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
  if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
})

/**
 * Lists the keys of the account in a region.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeys
 */
export const ListKeys: Operation<ListKeysInput, ListKeysOutput, string, 'alibaba-kms'> & HasPages<['Keys', 'Key']> = {
  product: 'alibaba-kms',
  action: 'ListKeys',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListKeysInput>({}, { Filters: t.string, PageNumber: Integer, PageSize: Integer }, 'ListKeysInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListKeysOutput)),
  paging: { style: 'page', page: 'PageNumber', size: 'PageSize', items: ['Keys', 'Key'], total: ['TotalCount'] }
}

/** The input of `ScheduleKeyDeletion`. */
export interface ScheduleKeyDeletionInput {
  readonly KeyId: string
  /** From 7 to 366. */
  readonly PendingWindowInDays: number
}

/** The output of `ScheduleKeyDeletion`. */
export interface ScheduleKeyDeletionOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ScheduleKeyDeletionOutput`. */
export const ScheduleKeyDeletionOutput: Reader<ScheduleKeyDeletionOutput> = /* @__PURE__ */ object(
  'ScheduleKeyDeletionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Schedules the deletion of a key, which cannot be used from now on.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ScheduleKeyDeletion
 */
export const ScheduleKeyDeletion: Operation<
  ScheduleKeyDeletionInput,
  ScheduleKeyDeletionOutput,
  ScheduleKeyDeletionCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'ScheduleKeyDeletion',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ScheduleKeyDeletionInput>(
      { KeyId: t.string, PendingWindowInDays: Integer },
      {},
      'ScheduleKeyDeletionInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ScheduleKeyDeletionOutput))
}

/** The input of `SetDeletionProtection`. */
export interface SetDeletionProtectionInput {
  readonly DeletionProtectionDescription?: string | undefined
  readonly EnableDeletionProtection: boolean
  readonly KeyId?: string | undefined
  readonly KmsInstanceId?: string | undefined
  readonly ProtectedResourceArn?: string | undefined
}

/** The output of `SetDeletionProtection`. */
export interface SetDeletionProtectionOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `SetDeletionProtectionOutput`. */
export const SetDeletionProtectionOutput: Reader<SetDeletionProtectionOutput> = /* @__PURE__ */ object(
  'SetDeletionProtectionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Enables or disables the deletion protection of a key or an instance.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/SetDeletionProtection
 */
export const SetDeletionProtection: Operation<
  SetDeletionProtectionInput,
  SetDeletionProtectionOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'SetDeletionProtection',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<SetDeletionProtectionInput>(
      { EnableDeletionProtection: t.boolean },
      {
        DeletionProtectionDescription: t.string,
        KeyId: t.string,
        KmsInstanceId: t.string,
        ProtectedResourceArn: t.string
      },
      'SetDeletionProtectionInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(SetDeletionProtectionOutput))
}

/** The input of `SetKeyPolicy`. */
export interface SetKeyPolicyInput {
  readonly KeyId: string
  readonly Policy: string
  /** The only policy is `default`. */
  readonly PolicyName?: string | undefined
}

/** The output of `SetKeyPolicy`. */
export interface SetKeyPolicyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `SetKeyPolicyOutput`. */
export const SetKeyPolicyOutput: Reader<SetKeyPolicyOutput> = /* @__PURE__ */ object(
  'SetKeyPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Sets the policy of a key.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/SetKeyPolicy
 */
export const SetKeyPolicy: Operation<SetKeyPolicyInput, SetKeyPolicyOutput, SetKeyPolicyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'SetKeyPolicy',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<SetKeyPolicyInput>(
      { KeyId: t.string, Policy: t.string },
      { PolicyName: t.string },
      'SetKeyPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(SetKeyPolicyOutput))
}

/** The input of `UpdateKeyDescription`. */
export interface UpdateKeyDescriptionInput {
  readonly Description: string
  readonly KeyId: string
}

/** The output of `UpdateKeyDescription`. */
export interface UpdateKeyDescriptionOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `UpdateKeyDescriptionOutput`. */
export const UpdateKeyDescriptionOutput: Reader<UpdateKeyDescriptionOutput> = /* @__PURE__ */ object(
  'UpdateKeyDescriptionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Changes the description of a key.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKeyDescription
 */
export const UpdateKeyDescription: Operation<
  UpdateKeyDescriptionInput,
  UpdateKeyDescriptionOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateKeyDescription',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateKeyDescriptionInput>({ Description: t.string, KeyId: t.string }, {}, 'UpdateKeyDescriptionInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateKeyDescriptionOutput))
}

/** The input of `UpdateRotationPolicy`. */
export interface UpdateRotationPolicyInput {
  readonly EnableAutomaticRotation: boolean
  readonly KeyId: string
  readonly RotationInterval?: string | undefined
}

/** The output of `UpdateRotationPolicy`. */
export interface UpdateRotationPolicyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `UpdateRotationPolicyOutput`. */
export const UpdateRotationPolicyOutput: Reader<UpdateRotationPolicyOutput> = /* @__PURE__ */ object(
  'UpdateRotationPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Sets whether and how often a key rotates automatically.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateRotationPolicy
 */
export const UpdateRotationPolicy: Operation<
  UpdateRotationPolicyInput,
  UpdateRotationPolicyOutput,
  UpdateRotationPolicyCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateRotationPolicy',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateRotationPolicyInput>(
      { EnableAutomaticRotation: t.boolean, KeyId: t.string },
      { RotationInterval: t.string },
      'UpdateRotationPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateRotationPolicyOutput))
}
