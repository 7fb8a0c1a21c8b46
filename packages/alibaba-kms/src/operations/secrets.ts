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
  readList,
  readOptional,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  CreateSecretCode,
  DeleteSecretCode,
  DescribeSecretCode,
  GetRandomPasswordCode,
  GetSecretPolicyCode,
  GetSecretValueCode,
  ListSecretVersionIdsCode,
  ListSecretsCode,
  PutSecretValueCode,
  RestoreSecretCode,
  RotateSecretCode,
  SetSecretPolicyCode,
  UpdateSecretCode,
  UpdateSecretVersionStageCode
} from './codes.js'
import type { BooleanText, SecretAutomaticRotation, SecretDataType, SecretType, VersionStage } from './values.js'

/** Why the value of a secret could not be read. */
export interface SecretError {
  readonly Code?: string | undefined
  readonly HttpStatus?: number | undefined
  readonly Message?: string | undefined
  readonly SecretName?: string | undefined
}

/** The reader of `SecretError`. */
export const SecretError: Reader<SecretError> = /* @__PURE__ */ object('SecretError', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Code))) draft.Code = readOptional(wire, 'Code', wireText, reading)
  if (!isNumber((wire = draft.HttpStatus))) draft.HttpStatus = readOptional(wire, 'HttpStatus', wireNumber, reading)
  if (!isText((wire = draft.Message))) draft.Message = readOptional(wire, 'Message', wireText, reading)
  if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
})

/** A secret with the value of one of its versions. */
export interface SecretValue {
  readonly AutomaticRotation?: SecretAutomaticRotation | undefined
  readonly CreateTime?: string | undefined
  readonly ExtendedConfig?: string | undefined
  readonly LastRotationDate?: string | undefined
  readonly NextRotationDate?: string | undefined
  readonly RequestId?: string | undefined
  readonly RotationInterval?: string | undefined
  /** A secret. */
  readonly SecretData?: string | undefined
  readonly SecretDataType?: SecretDataType | undefined
  readonly SecretName?: string | undefined
  readonly SecretType?: SecretType | undefined
  readonly VersionId?: string | undefined
  readonly VersionStages: { readonly VersionStage: readonly VersionStage[] }
}

/** The reader of `SecretValue`. */
export const SecretValue: Reader<SecretValue> = /* @__PURE__ */ object('SecretValue', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.AutomaticRotation))) {
    draft.AutomaticRotation = readOptional(wire, 'AutomaticRotation', wireText, reading)
  }
  if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
  if (!isText((wire = draft.ExtendedConfig))) {
    draft.ExtendedConfig = readOptional(wire, 'ExtendedConfig', wireText, reading)
  }
  if (!isAbsent((wire = draft.LastRotationDate))) {
    draft.LastRotationDate = readOptional(wire, 'LastRotationDate', nonBlankText, reading)
  }
  if (!isAbsent((wire = draft.NextRotationDate))) {
    draft.NextRotationDate = readOptional(wire, 'NextRotationDate', nonBlankText, reading)
  }
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  if (!isText((wire = draft.RotationInterval))) {
    draft.RotationInterval = readOptional(wire, 'RotationInterval', wireText, reading)
  }
  if (!isText((wire = draft.SecretData))) draft.SecretData = readOptional(wire, 'SecretData', wireText, reading)
  if (!isText((wire = draft.SecretDataType))) {
    draft.SecretDataType = readOptional(wire, 'SecretDataType', wireText, reading)
  }
  if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  if (!isText((wire = draft.SecretType))) draft.SecretType = readOptional(wire, 'SecretType', wireText, reading)
  if (!isText((wire = draft.VersionId))) draft.VersionId = readOptional(wire, 'VersionId', wireText, reading)
  draft.VersionStages = readField(
    draft.VersionStages,
    'VersionStages',
    wrappedListOf('VersionStage', wireText),
    reading
  )
})

/** A tag. */
export interface Tag {
  readonly TagKey?: string | undefined
  readonly TagValue?: string | undefined
}

/** The reader of `Tag`. */
export const Tag: Reader<Tag> = /* @__PURE__ */ object('Tag', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.TagKey))) draft.TagKey = readOptional(wire, 'TagKey', wireText, reading)
  if (!isText((wire = draft.TagValue))) draft.TagValue = readOptional(wire, 'TagValue', wireText, reading)
})

/** A version of a secret. */
export interface SecretVersion {
  readonly CreateTime?: string | undefined
  readonly VersionId?: string | undefined
  readonly VersionStages: { readonly VersionStage: readonly VersionStage[] }
}

/** The reader of `SecretVersion`. */
export const SecretVersion: Reader<SecretVersion> = /* @__PURE__ */ object('SecretVersion', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
  if (!isText((wire = draft.VersionId))) draft.VersionId = readOptional(wire, 'VersionId', wireText, reading)
  draft.VersionStages = readField(
    draft.VersionStages,
    'VersionStages',
    wrappedListOf('VersionStage', wireText),
    reading
  )
})

/** The metadata of a secret. */
export interface Secret {
  readonly CreateTime?: string | undefined
  readonly OwingService?: string | undefined
  readonly PlannedDeleteTime?: string | undefined
  readonly SecretName?: string | undefined
  readonly SecretType?: SecretType | undefined
  readonly Tags: { readonly Tag: readonly Tag[] }
  readonly UpdateTime?: string | undefined
}

/** The reader of `Secret`. */
export const Secret: Reader<Secret> = /* @__PURE__ */ object('Secret', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
  if (!isText((wire = draft.OwingService))) draft.OwingService = readOptional(wire, 'OwingService', wireText, reading)
  if (!isAbsent((wire = draft.PlannedDeleteTime))) {
    draft.PlannedDeleteTime = readOptional(wire, 'PlannedDeleteTime', nonBlankText, reading)
  }
  if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  if (!isText((wire = draft.SecretType))) draft.SecretType = readOptional(wire, 'SecretType', wireText, reading)
  draft.Tags = readField(draft.Tags, 'Tags', wrappedListOf('Tag', Tag), reading)
  if (!isAbsent((wire = draft.UpdateTime))) draft.UpdateTime = readOptional(wire, 'UpdateTime', nonBlankText, reading)
})

/** A secret and one of its versions. */
export interface SecretReferenceInput {
  readonly FetchExtendedConfig?: BooleanText | undefined
  readonly SecretName: string
  readonly VersionId?: string | undefined
  readonly VersionStage?: VersionStage | undefined
}

/** The codec of `SecretReferenceInput`. */
export const SecretReferenceInput: () => t.Type<SecretReferenceInput, unknown, unknown> = /* @__PURE__ */ once(() =>
  closedObject<SecretReferenceInput>(
    { SecretName: t.string },
    { FetchExtendedConfig: t.string, VersionId: t.string, VersionStage: t.string },
    'SecretReferenceInput'
  )
)

/** The part of a secret's configuration that can be changed. */
export interface SecretExtendedConfigInput {
  /**
   * Texts by name, such as `{ DBName: 'app1' }`. They update the existing configuration. Secrets of the type `Generic`
   * have none.
   */
  readonly CustomData?: Readonly<Record<string, string>> | undefined
}

/** The codec of `SecretExtendedConfigInput`. */
export const SecretExtendedConfigInput: () => t.Type<SecretExtendedConfigInput, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    closedObject<SecretExtendedConfigInput>(
      {},
      { CustomData: t.record(t.string, t.string) },
      'SecretExtendedConfigInput'
    )
  )

/** The input of `BatchGetSecretValue`. */
export interface BatchGetSecretValueInput {
  readonly SecretsList?: readonly SecretReferenceInput[] | undefined
}

/** The output of `BatchGetSecretValue`. */
export interface BatchGetSecretValueOutput {
  readonly Errors: readonly SecretError[]
  readonly RequestId?: string | undefined
  readonly SecretValues: readonly SecretValue[]
}

/** The reader of `BatchGetSecretValueOutput`. */
export const BatchGetSecretValueOutput: Reader<BatchGetSecretValueOutput> = /* @__PURE__ */ object(
  'BatchGetSecretValueOutput',
  (draft, reading) => {
    let wire: unknown
    draft.Errors = readList(draft.Errors, 'Errors', SecretError, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.SecretValues = readList(draft.SecretValues, 'SecretValues', SecretValue, reading)
  }
)

/**
 * Gets the values of several secrets. A success lists in `Errors` those that could not be read.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/BatchGetSecretValue
 */
export const BatchGetSecretValue: Operation<
  BatchGetSecretValueInput,
  BatchGetSecretValueOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'BatchGetSecretValue',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<BatchGetSecretValueInput>(
      {},
      { SecretsList: t.readonlyArray(SecretReferenceInput()) },
      'BatchGetSecretValueInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(BatchGetSecretValueOutput)),
  encodings: { SecretsList: 'json' }
}

/** The input of `CreateSecret`. */
export interface CreateSecretInput {
  readonly DKMSInstanceId?: string | undefined
  readonly Description?: string | undefined
  readonly EnableAutomaticRotation?: boolean | undefined
  readonly EncryptionKeyId?: string | undefined
  /** Required for types other than `Generic`. Its `CustomData` is an object. */
  readonly ExtendedConfig?: Readonly<Record<string, unknown>> | undefined
  readonly Policy?: string | undefined
  /** A number and a unit (`d`, `h`, `m`, `s`): `7d` and `604800s` are the same. */
  readonly RotationInterval?: string | undefined
  /** A secret, of at most 30 KB. */
  readonly SecretData: string
  readonly SecretDataType?: SecretDataType | undefined
  readonly SecretName: string
  readonly SecretType?: SecretType | undefined
  /** JSON: a list of objects with `TagKey` and `TagValue`. */
  readonly Tags?: string | undefined
  /** At most 64 characters. */
  readonly VersionId: string
}

/** The output of `CreateSecret`. */
export interface CreateSecretOutput {
  readonly Arn?: string | undefined
  readonly AutomaticRotation?: SecretAutomaticRotation | undefined
  readonly DKMSInstanceId?: string | undefined
  readonly ExtendedConfig?: string | undefined
  readonly NextRotationDate?: string | undefined
  readonly RequestId?: string | undefined
  readonly RotationInterval?: string | undefined
  readonly SecretName?: string | undefined
  readonly SecretType?: SecretType | undefined
  readonly VersionId?: string | undefined
}

/** The reader of `CreateSecretOutput`. */
export const CreateSecretOutput: Reader<CreateSecretOutput> = /* @__PURE__ */ object(
  'CreateSecretOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.AutomaticRotation))) {
      draft.AutomaticRotation = readOptional(wire, 'AutomaticRotation', wireText, reading)
    }
    if (!isText((wire = draft.DKMSInstanceId))) {
      draft.DKMSInstanceId = readOptional(wire, 'DKMSInstanceId', wireText, reading)
    }
    if (!isText((wire = draft.ExtendedConfig))) {
      draft.ExtendedConfig = readOptional(wire, 'ExtendedConfig', wireText, reading)
    }
    if (!isAbsent((wire = draft.NextRotationDate))) {
      draft.NextRotationDate = readOptional(wire, 'NextRotationDate', nonBlankText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.RotationInterval))) {
      draft.RotationInterval = readOptional(wire, 'RotationInterval', wireText, reading)
    }
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
    if (!isText((wire = draft.SecretType))) draft.SecretType = readOptional(wire, 'SecretType', wireText, reading)
    if (!isText((wire = draft.VersionId))) draft.VersionId = readOptional(wire, 'VersionId', wireText, reading)
  }
)

/**
 * Creates a secret with its first version.
 *
 * Not safe to repeat. A repetition is refused, because the first call created it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateSecret
 */
export const CreateSecret: Operation<CreateSecretInput, CreateSecretOutput, CreateSecretCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'CreateSecret',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateSecretInput>(
      { SecretData: t.string, SecretName: t.string, VersionId: t.string },
      {
        DKMSInstanceId: t.string,
        Description: t.string,
        EnableAutomaticRotation: t.boolean,
        EncryptionKeyId: t.string,
        ExtendedConfig: t.record(t.string, t.unknown),
        Policy: t.string,
        RotationInterval: t.string,
        SecretDataType: t.string,
        SecretType: t.string,
        Tags: t.string
      },
      'CreateSecretInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateSecretOutput)),
  encodings: { ExtendedConfig: 'json' },
  secrets: ['SecretData']
}

/** The input of `DeleteSecret`. */
export interface DeleteSecretInput {
  /** `true` deletes the secret immediately. */
  readonly ForceDeleteWithoutRecovery?: BooleanText | undefined
  /** 30 by default. A number as text. */
  readonly RecoveryWindowInDays?: string | undefined
  readonly SecretName: string
}

/** The output of `DeleteSecret`. */
export interface DeleteSecretOutput {
  /** Unlike other times, with nine fractional digits and an offset. */
  readonly PlannedDeleteTime?: string | undefined
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
}

/** The reader of `DeleteSecretOutput`. */
export const DeleteSecretOutput: Reader<DeleteSecretOutput> = /* @__PURE__ */ object(
  'DeleteSecretOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.PlannedDeleteTime))) {
      draft.PlannedDeleteTime = readOptional(wire, 'PlannedDeleteTime', nonBlankText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  }
)

/**
 * Schedules the deletion of a secret, or deletes it immediately, without recovery.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteSecret
 */
export const DeleteSecret: Operation<DeleteSecretInput, DeleteSecretOutput, DeleteSecretCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DeleteSecret',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteSecretInput>(
      { SecretName: t.string },
      { ForceDeleteWithoutRecovery: t.string, RecoveryWindowInDays: t.string },
      'DeleteSecretInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteSecretOutput))
}

/** The input of `DescribeSecret`. */
export interface DescribeSecretInput {
  readonly FetchTags?: BooleanText | undefined
  readonly SecretName: string
}

/** The output of `DescribeSecret`. */
export interface DescribeSecretOutput {
  readonly Arn?: string | undefined
  readonly AutomaticRotation?: SecretAutomaticRotation | undefined
  readonly CreateTime?: string | undefined
  readonly DKMSInstanceId?: string | undefined
  readonly Description?: string | undefined
  readonly EncryptionKeyId?: string | undefined
  readonly ExtendedConfig?: string | undefined
  readonly LastRotationDate?: string | undefined
  readonly NextRotationDate?: string | undefined
  readonly OwingService?: string | undefined
  readonly PlannedDeleteTime?: string | undefined
  readonly RequestId?: string | undefined
  readonly RotationInterval?: string | undefined
  readonly SecretName?: string | undefined
  readonly SecretType?: SecretType | undefined
  readonly Tags: { readonly Tag: readonly Tag[] }
  readonly UpdateTime?: string | undefined
}

/** The reader of `DescribeSecretOutput`. */
export const DescribeSecretOutput: Reader<DescribeSecretOutput> = /* @__PURE__ */ object(
  'DescribeSecretOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.AutomaticRotation))) {
      draft.AutomaticRotation = readOptional(wire, 'AutomaticRotation', wireText, reading)
    }
    if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
    if (!isText((wire = draft.DKMSInstanceId))) {
      draft.DKMSInstanceId = readOptional(wire, 'DKMSInstanceId', wireText, reading)
    }
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.EncryptionKeyId))) {
      draft.EncryptionKeyId = readOptional(wire, 'EncryptionKeyId', wireText, reading)
    }
    if (!isText((wire = draft.ExtendedConfig))) {
      draft.ExtendedConfig = readOptional(wire, 'ExtendedConfig', wireText, reading)
    }
    if (!isAbsent((wire = draft.LastRotationDate))) {
      draft.LastRotationDate = readOptional(wire, 'LastRotationDate', nonBlankText, reading)
    }
    if (!isAbsent((wire = draft.NextRotationDate))) {
      draft.NextRotationDate = readOptional(wire, 'NextRotationDate', nonBlankText, reading)
    }
    if (!isText((wire = draft.OwingService))) draft.OwingService = readOptional(wire, 'OwingService', wireText, reading)
    if (!isAbsent((wire = draft.PlannedDeleteTime))) {
      draft.PlannedDeleteTime = readOptional(wire, 'PlannedDeleteTime', nonBlankText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.RotationInterval))) {
      draft.RotationInterval = readOptional(wire, 'RotationInterval', wireText, reading)
    }
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
    if (!isText((wire = draft.SecretType))) draft.SecretType = readOptional(wire, 'SecretType', wireText, reading)
    draft.Tags = readField(draft.Tags, 'Tags', wrappedListOf('Tag', Tag), reading)
    if (!isAbsent((wire = draft.UpdateTime))) draft.UpdateTime = readOptional(wire, 'UpdateTime', nonBlankText, reading)
  }
)

/**
 * Gets the metadata of a secret, without its value.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeSecret
 */
export const DescribeSecret: Operation<DescribeSecretInput, DescribeSecretOutput, DescribeSecretCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DescribeSecret',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeSecretInput>({ SecretName: t.string }, { FetchTags: t.string }, 'DescribeSecretInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeSecretOutput))
}

/** The input of `GetRandomPassword`. */
export interface GetRandomPasswordInput {
  readonly ExcludeCharacters?: string | undefined
  readonly ExcludeLowercase?: BooleanText | undefined
  readonly ExcludeNumbers?: BooleanText | undefined
  readonly ExcludePunctuation?: BooleanText | undefined
  readonly ExcludeUppercase?: BooleanText | undefined
  /** From 8 to 128, 32 by default. A number as text. */
  readonly PasswordLength?: string | undefined
  readonly RequireEachIncludedType?: BooleanText | undefined
}

/** The output of `GetRandomPassword`. */
export interface GetRandomPasswordOutput {
  /** A secret. */
  readonly RandomPassword?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GetRandomPasswordOutput`. */
export const GetRandomPasswordOutput: Reader<GetRandomPasswordOutput> = /* @__PURE__ */ object(
  'GetRandomPasswordOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RandomPassword))) {
      draft.RandomPassword = readOptional(wire, 'RandomPassword', wireText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Generates a random password. The service does not store it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetRandomPassword
 */
export const GetRandomPassword: Operation<
  GetRandomPasswordInput,
  GetRandomPasswordOutput,
  GetRandomPasswordCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'GetRandomPassword',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetRandomPasswordInput>(
      {},
      {
        ExcludeCharacters: t.string,
        ExcludeLowercase: t.string,
        ExcludeNumbers: t.string,
        ExcludePunctuation: t.string,
        ExcludeUppercase: t.string,
        PasswordLength: t.string,
        RequireEachIncludedType: t.string
      },
      'GetRandomPasswordInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetRandomPasswordOutput))
}

/** The input of `GetSecretPolicy`. */
export interface GetSecretPolicyInput {
  /** The only policy is `default`. Another name is answered with `Forbidden.ResourceNotFound`. */
  readonly PolicyName?: string | undefined
  readonly SecretName: string
}

/** The output of `GetSecretPolicy`. */
export interface GetSecretPolicyOutput {
  readonly Policy?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GetSecretPolicyOutput`. */
export const GetSecretPolicyOutput: Reader<GetSecretPolicyOutput> = /* @__PURE__ */ object(
  'GetSecretPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Policy))) draft.Policy = readOptional(wire, 'Policy', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Gets the policy of a secret, as JSON.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetSecretPolicy
 */
export const GetSecretPolicy: Operation<
  GetSecretPolicyInput,
  GetSecretPolicyOutput,
  GetSecretPolicyCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'GetSecretPolicy',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetSecretPolicyInput>({ SecretName: t.string }, { PolicyName: t.string }, 'GetSecretPolicyInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetSecretPolicyOutput))
}

/** The input of `GetSecretValue`. */
export interface GetSecretValueInput {
  readonly DryRun?: BooleanText | undefined
  readonly FetchExtendedConfig?: boolean | undefined
  /** The name, or for a secret of another account the ARN. */
  readonly SecretName: string
  /** Only for secrets of the type `Generic`. */
  readonly VersionId?: string | undefined
  /** `ACSCurrent` by default. */
  readonly VersionStage?: VersionStage | undefined
}

/** The output of `GetSecretValue`. */
export interface GetSecretValueOutput {
  readonly AutomaticRotation?: SecretAutomaticRotation | undefined
  readonly CreateTime?: string | undefined
  readonly ExtendedConfig?: string | undefined
  readonly LastRotationDate?: string | undefined
  readonly NextRotationDate?: string | undefined
  readonly RequestId?: string | undefined
  readonly RotationInterval?: string | undefined
  /** A secret. */
  readonly SecretData?: string | undefined
  readonly SecretDataType?: SecretDataType | undefined
  readonly SecretName?: string | undefined
  readonly SecretType?: SecretType | undefined
  readonly VersionId?: string | undefined
  readonly VersionStages: { readonly VersionStage: readonly VersionStage[] }
}

/** The reader of `GetSecretValueOutput`. */
export const GetSecretValueOutput: Reader<GetSecretValueOutput> = /* @__PURE__ */ object(
  'GetSecretValueOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.AutomaticRotation))) {
      draft.AutomaticRotation = readOptional(wire, 'AutomaticRotation', wireText, reading)
    }
    if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
    if (!isText((wire = draft.ExtendedConfig))) {
      draft.ExtendedConfig = readOptional(wire, 'ExtendedConfig', wireText, reading)
    }
    if (!isAbsent((wire = draft.LastRotationDate))) {
      draft.LastRotationDate = readOptional(wire, 'LastRotationDate', nonBlankText, reading)
    }
    if (!isAbsent((wire = draft.NextRotationDate))) {
      draft.NextRotationDate = readOptional(wire, 'NextRotationDate', nonBlankText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.RotationInterval))) {
      draft.RotationInterval = readOptional(wire, 'RotationInterval', wireText, reading)
    }
    if (!isText((wire = draft.SecretData))) draft.SecretData = readOptional(wire, 'SecretData', wireText, reading)
    if (!isText((wire = draft.SecretDataType))) {
      draft.SecretDataType = readOptional(wire, 'SecretDataType', wireText, reading)
    }
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
    if (!isText((wire = draft.SecretType))) draft.SecretType = readOptional(wire, 'SecretType', wireText, reading)
    if (!isText((wire = draft.VersionId))) draft.VersionId = readOptional(wire, 'VersionId', wireText, reading)
    draft.VersionStages = readField(
      draft.VersionStages,
      'VersionStages',
      wrappedListOf('VersionStage', wireText),
      reading
    )
  }
)

/**
 * Gets the value of a secret.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetSecretValue
 */
export const GetSecretValue: Operation<GetSecretValueInput, GetSecretValueOutput, GetSecretValueCode, 'alibaba-kms'> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'GetSecretValue',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetSecretValueInput>(
      { SecretName: t.string },
      { DryRun: t.string, FetchExtendedConfig: t.boolean, VersionId: t.string, VersionStage: t.string },
      'GetSecretValueInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetSecretValueOutput)),
  dryRun: 'DryRun'
}

/** The input of `ListSecretVersionIds`. */
export interface ListSecretVersionIdsInput {
  readonly IncludeDeprecated?: BooleanText | undefined
  readonly PageNumber?: number | undefined
  /** 20 by default, at most 100. */
  readonly PageSize?: number | undefined
  readonly SecretName: string
}

/** The output of `ListSecretVersionIds`. */
export interface ListSecretVersionIdsOutput {
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
  readonly TotalCount?: number | undefined
  readonly VersionIds: { readonly VersionId: readonly SecretVersion[] }
}

/** The reader of `ListSecretVersionIdsOutput`. */
export const ListSecretVersionIdsOutput: Reader<ListSecretVersionIdsOutput> = /* @__PURE__ */ object(
  'ListSecretVersionIdsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
    draft.VersionIds = readField(draft.VersionIds, 'VersionIds', wrappedListOf('VersionId', SecretVersion), reading)
  }
)

/**
 * Lists the versions of a secret, without their values.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListSecretVersionIds
 */
export const ListSecretVersionIds: Operation<
  ListSecretVersionIdsInput,
  ListSecretVersionIdsOutput,
  ListSecretVersionIdsCode,
  'alibaba-kms'
> &
  HasPages<['VersionIds', 'VersionId']> = {
  product: 'alibaba-kms',
  action: 'ListSecretVersionIds',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListSecretVersionIdsInput>(
      { SecretName: t.string },
      { IncludeDeprecated: t.string, PageNumber: Integer, PageSize: Integer },
      'ListSecretVersionIdsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListSecretVersionIdsOutput)),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['VersionIds', 'VersionId'],
    total: ['TotalCount']
  }
}

/** The input of `ListSecrets`. */
export interface ListSecretsInput {
  readonly FetchTags?: BooleanText | undefined
  /**
   * JSON: a list of at most 10 objects with `Key` and a list of `Values`, such as
   * `[{"Key":"SecretName","Values":["a"]}]`.
   */
  readonly Filters?: string | undefined
  readonly PageNumber?: number | undefined
  /** 10 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListSecrets`. */
export interface ListSecretsOutput {
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly SecretList: { readonly Secret: readonly Secret[] }
  readonly TotalCount?: number | undefined
}

/** The reader of `ListSecretsOutput`. */
export const ListSecretsOutput: Reader<ListSecretsOutput> = /* @__PURE__ */ object(
  'ListSecretsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.SecretList = readField(draft.SecretList, 'SecretList', wrappedListOf('Secret', Secret), reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

/**
 * Lists the secrets of the account in a region, without their values.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListSecrets
 */
export const ListSecrets: Operation<ListSecretsInput, ListSecretsOutput, ListSecretsCode, 'alibaba-kms'> &
  HasPages<['SecretList', 'Secret']> = {
  product: 'alibaba-kms',
  action: 'ListSecrets',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListSecretsInput>(
      {},
      { FetchTags: t.string, Filters: t.string, PageNumber: Integer, PageSize: Integer },
      'ListSecretsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListSecretsOutput)),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['SecretList', 'Secret'],
    total: ['TotalCount']
  }
}

/** The input of `PutSecretValue`. */
export interface PutSecretValueInput {
  /** A secret. */
  readonly SecretData: string
  readonly SecretDataType?: SecretDataType | undefined
  readonly SecretName: string
  readonly VersionId: string
  /** JSON: a list of labels, `["ACSCurrent"]` by default. */
  readonly VersionStages?: string | undefined
}

/** The output of `PutSecretValue`. */
export interface PutSecretValueOutput {
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
  readonly VersionId?: string | undefined
  readonly VersionStages: { readonly VersionStage: readonly VersionStage[] }
}

/** The reader of `PutSecretValueOutput`. */
export const PutSecretValueOutput: Reader<PutSecretValueOutput> = /* @__PURE__ */ object(
  'PutSecretValueOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
    if (!isText((wire = draft.VersionId))) draft.VersionId = readOptional(wire, 'VersionId', wireText, reading)
    draft.VersionStages = readField(
      draft.VersionStages,
      'VersionStages',
      wrappedListOf('VersionStage', wireText),
      reading
    )
  }
)

/**
 * Stores a value as a new version of a secret.
 *
 * Not safe to repeat. A repetition is refused, because the first call created the version.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/PutSecretValue
 */
export const PutSecretValue: Operation<PutSecretValueInput, PutSecretValueOutput, PutSecretValueCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'PutSecretValue',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<PutSecretValueInput>(
      { SecretData: t.string, SecretName: t.string, VersionId: t.string },
      { SecretDataType: t.string, VersionStages: t.string },
      'PutSecretValueInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(PutSecretValueOutput)),
  secrets: ['SecretData']
}

/** The input of `RestoreSecret`. */
export interface RestoreSecretInput {
  readonly SecretName: string
}

/** The output of `RestoreSecret`. */
export interface RestoreSecretOutput {
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
}

/** The reader of `RestoreSecretOutput`. */
export const RestoreSecretOutput: Reader<RestoreSecretOutput> = /* @__PURE__ */ object(
  'RestoreSecretOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  }
)

/**
 * Cancels the deletion of a secret. `Rejected.ResourceInUse` means that no deletion was scheduled.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/RestoreSecret
 */
export const RestoreSecret: Operation<RestoreSecretInput, RestoreSecretOutput, RestoreSecretCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'RestoreSecret',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<RestoreSecretInput>({ SecretName: t.string }, {}, 'RestoreSecretInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(RestoreSecretOutput))
}

/** The input of `RotateSecret`. */
export interface RotateSecretInput {
  readonly SecretName: string
  readonly VersionId: string
}

/** The output of `RotateSecret`. */
export interface RotateSecretOutput {
  readonly Arn?: string | undefined
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
  readonly VersionId?: string | undefined
}

/** The reader of `RotateSecretOutput`. */
export const RotateSecretOutput: Reader<RotateSecretOutput> = /* @__PURE__ */ object(
  'RotateSecretOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
    if (!isText((wire = draft.VersionId))) draft.VersionId = readOptional(wire, 'VersionId', wireText, reading)
  }
)

/**
 * Rotates a secret now.
 *
 * Not safe to repeat. A repetition is refused, because the first call created the version, or it rotates the secret
 * again.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/RotateSecret
 */
export const RotateSecret: Operation<RotateSecretInput, RotateSecretOutput, RotateSecretCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'RotateSecret',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<RotateSecretInput>({ SecretName: t.string, VersionId: t.string }, {}, 'RotateSecretInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(RotateSecretOutput))
}

/** The input of `SetSecretPolicy`. */
export interface SetSecretPolicyInput {
  readonly Policy: string
  /** The only policy is `default`. */
  readonly PolicyName?: string | undefined
  readonly SecretName: string
}

/** The output of `SetSecretPolicy`. */
export interface SetSecretPolicyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `SetSecretPolicyOutput`. */
export const SetSecretPolicyOutput: Reader<SetSecretPolicyOutput> = /* @__PURE__ */ object(
  'SetSecretPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Sets the policy of a secret.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/SetSecretPolicy
 */
export const SetSecretPolicy: Operation<
  SetSecretPolicyInput,
  SetSecretPolicyOutput,
  SetSecretPolicyCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'SetSecretPolicy',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<SetSecretPolicyInput>(
      { Policy: t.string, SecretName: t.string },
      { PolicyName: t.string },
      'SetSecretPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(SetSecretPolicyOutput))
}

/** The input of `UpdateSecret`. */
export interface UpdateSecretInput {
  readonly ExtendedConfig?: SecretExtendedConfigInput | undefined
  readonly Description?: string | undefined
  readonly SecretName: string
}

/** The output of `UpdateSecret`. */
export interface UpdateSecretOutput {
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
}

/** The reader of `UpdateSecretOutput`. */
export const UpdateSecretOutput: Reader<UpdateSecretOutput> = /* @__PURE__ */ object(
  'UpdateSecretOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  }
)

/**
 * Changes the description or the configuration of a secret.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecret
 */
export const UpdateSecret: Operation<UpdateSecretInput, UpdateSecretOutput, UpdateSecretCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'UpdateSecret',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateSecretInput>(
      { SecretName: t.string },
      { ExtendedConfig: SecretExtendedConfigInput(), Description: t.string },
      'UpdateSecretInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateSecretOutput)),
  encodings: { 'ExtendedConfig.CustomData': 'json' }
}

/** The input of `UpdateSecretRotationPolicy`. */
export interface UpdateSecretRotationPolicyInput {
  readonly EnableAutomaticRotation: boolean
  /** Needed with `EnableAutomaticRotation`. A number and a unit (`d`, `h`, `m`, `s`), from 6 hours to 365 days. */
  readonly RotationInterval?: string | undefined
  readonly SecretName: string
}

/** The output of `UpdateSecretRotationPolicy`. */
export interface UpdateSecretRotationPolicyOutput {
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
}

/** The reader of `UpdateSecretRotationPolicyOutput`. */
export const UpdateSecretRotationPolicyOutput: Reader<UpdateSecretRotationPolicyOutput> = /* @__PURE__ */ object(
  'UpdateSecretRotationPolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  }
)

/**
 * Sets whether and how often a secret rotates automatically.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecretRotationPolicy
 */
export const UpdateSecretRotationPolicy: Operation<
  UpdateSecretRotationPolicyInput,
  UpdateSecretRotationPolicyOutput,
  string,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateSecretRotationPolicy',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateSecretRotationPolicyInput>(
      { EnableAutomaticRotation: t.boolean, SecretName: t.string },
      { RotationInterval: t.string },
      'UpdateSecretRotationPolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateSecretRotationPolicyOutput))
}

/** The input of `UpdateSecretVersionStage`. */
export interface UpdateSecretVersionStageInput {
  readonly MoveToVersion?: string | undefined
  readonly RemoveFromVersion?: string | undefined
  readonly SecretName: string
  readonly VersionStage: VersionStage
}

/** The output of `UpdateSecretVersionStage`. */
export interface UpdateSecretVersionStageOutput {
  readonly RequestId?: string | undefined
  readonly SecretName?: string | undefined
}

/** The reader of `UpdateSecretVersionStageOutput`. */
export const UpdateSecretVersionStageOutput: Reader<UpdateSecretVersionStageOutput> = /* @__PURE__ */ object(
  'UpdateSecretVersionStageOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SecretName))) draft.SecretName = readOptional(wire, 'SecretName', wireText, reading)
  }
)

/**
 * Moves a stage label from one version of a secret to another.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecretVersionStage
 */
export const UpdateSecretVersionStage: Operation<
  UpdateSecretVersionStageInput,
  UpdateSecretVersionStageOutput,
  UpdateSecretVersionStageCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateSecretVersionStage',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateSecretVersionStageInput>(
      { SecretName: t.string, VersionStage: t.string },
      { MoveToVersion: t.string, RemoveFromVersion: t.string },
      'UpdateSecretVersionStageInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateSecretVersionStageOutput))
}
