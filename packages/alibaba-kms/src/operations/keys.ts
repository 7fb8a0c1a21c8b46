// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  NonBlankString,
  WireNumber,
  WireString,
  closedObject,
  once,
  openObject,
  optional
} from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { wrappedList } from '../operation-support/wrapped-list.js'
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

/** The codec of `KeyMetadata`. */
export const KeyMetadata: () => t.Type<KeyMetadata, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<KeyMetadata>(
    {
      Arn: optional(WireString),
      AutomaticRotation: optional(WireString),
      CreationDate: optional(NonBlankString),
      Creator: optional(WireString),
      DKMSInstanceId: optional(WireString),
      DeleteDate: optional(NonBlankString),
      Description: optional(WireString),
      KeyId: optional(WireString),
      KeySpec: optional(WireString),
      KeyState: optional(WireString),
      KeyUsage: optional(WireString),
      LastRotationDate: optional(NonBlankString),
      MaterialExpireTime: optional(NonBlankString),
      NextRotationDate: optional(NonBlankString),
      Origin: optional(WireString),
      PrimaryKeyVersion: optional(WireString),
      ProtectionLevel: optional(WireString),
      RotationInterval: optional(WireString),
      DeletionProtection: optional(WireString),
      DeletionProtectionDescription: optional(WireString)
    },
    'KeyMetadata'
  )
)

/** A version of a key. */
export interface KeyVersion {
  readonly CreationDate?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
}

/** The codec of `KeyVersion`. */
export const KeyVersion: () => t.Type<KeyVersion, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<KeyVersion>(
    { CreationDate: optional(NonBlankString), KeyId: optional(WireString), KeyVersionId: optional(WireString) },
    'KeyVersion'
  )
)

/** A key. */
export interface Key {
  readonly KeyArn?: string | undefined
  readonly KeyId?: string | undefined
}

/** The codec of `Key`. */
export const Key: () => t.Type<Key, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Key>({ KeyArn: optional(WireString), KeyId: optional(WireString) }, 'Key')
)

/** The input of `CancelKeyDeletion`. */
export interface CancelKeyDeletionInput {
  readonly KeyId: string
}

/** The output of `CancelKeyDeletion`. */
export interface CancelKeyDeletionOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<CancelKeyDeletionOutput>({ RequestId: optional(WireString) }, 'CancelKeyDeletionOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<CreateKeyOutput>(
      { KeyMetadata: optional(KeyMetadata()), RequestId: optional(WireString) },
      'CreateKeyOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<CreateKeyVersionOutput>(
      { KeyVersion: optional(KeyVersion()), RequestId: optional(WireString) },
      'CreateKeyVersionOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeKeyOutput>(
      { KeyMetadata: optional(KeyMetadata()), RequestId: optional(WireString) },
      'DescribeKeyOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeKeyVersionOutput>(
      { KeyVersion: optional(KeyVersion()), RequestId: optional(WireString) },
      'DescribeKeyVersionOutput'
    )
  )
}

/** The input of `DisableKey`. */
export interface DisableKeyInput {
  readonly KeyId: string
}

/** The output of `DisableKey`. */
export interface DisableKeyOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<DisableKeyOutput>({ RequestId: optional(WireString) }, 'DisableKeyOutput')
  )
}

/** The input of `EnableKey`. */
export interface EnableKeyInput {
  readonly KeyId: string
}

/** The output of `EnableKey`. */
export interface EnableKeyOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<EnableKeyOutput>({ RequestId: optional(WireString) }, 'EnableKeyOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<GetKeyPolicyOutput>(
      { Policy: optional(WireString), RequestId: optional(WireString) },
      'GetKeyPolicyOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<ListKeyVersionsOutput>(
      {
        KeyVersions: wrappedList('KeyVersion', KeyVersion()),
        PageNumber: optional(WireNumber),
        PageSize: optional(WireNumber),
        RequestId: optional(WireString),
        TotalCount: optional(WireNumber)
      },
      'ListKeyVersionsOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    openObject<ListKeysOutput>(
      {
        Keys: wrappedList('Key', Key()),
        PageNumber: optional(WireNumber),
        PageSize: optional(WireNumber),
        RequestId: optional(WireString),
        TotalCount: optional(WireNumber)
      },
      'ListKeysOutput'
    )
  ),
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
  output: /* @__PURE__ */ once(() =>
    openObject<ScheduleKeyDeletionOutput>({ RequestId: optional(WireString) }, 'ScheduleKeyDeletionOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<SetDeletionProtectionOutput>({ RequestId: optional(WireString) }, 'SetDeletionProtectionOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<SetKeyPolicyOutput>({ RequestId: optional(WireString) }, 'SetKeyPolicyOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<UpdateKeyDescriptionOutput>({ RequestId: optional(WireString) }, 'UpdateKeyDescriptionOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<UpdateRotationPolicyOutput>({ RequestId: optional(WireString) }, 'UpdateRotationPolicyOutput')
  )
}
