// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isNumber,
  isText,
  object,
  once,
  readField,
  readOptional,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  ExportDataKeyCode,
  GenerateAndExportDataKeyCode,
  GenerateDataKeyCode,
  GenerateDataKeyWithoutPlaintextCode
} from './codes.js'
import type { BooleanText, DataKeySpec, PublicKeyEncryptionAlgorithm, WrappingKeySpec } from './values.js'

/** A version of a data key that the service manages. */
export interface ManagedDataKeyVersion {
  readonly DataKeyVersionId?: string | undefined
  readonly DataKeyVersionName?: string | undefined
}

/** The reader of `ManagedDataKeyVersion`. */
export const ManagedDataKeyVersion: Reader<ManagedDataKeyVersion> = /* @__PURE__ */ object(
  'ManagedDataKeyVersion',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DataKeyVersionId))) {
      draft.DataKeyVersionId = readOptional(wire, 'DataKeyVersionId', wireText, reading)
    }
    if (!isText((wire = draft.DataKeyVersionName))) {
      draft.DataKeyVersionName = readOptional(wire, 'DataKeyVersionName', wireText, reading)
    }
  }
)

/** The input of `ExportDataKey`. */
export interface ExportDataKeyInput {
  readonly CiphertextBlob: string
  readonly DryRun?: BooleanText | undefined
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined
  readonly PublicKeyBlob: string
  readonly WrappingAlgorithm: PublicKeyEncryptionAlgorithm
  readonly WrappingKeySpec: WrappingKeySpec
}

/** The output of `ExportDataKey`. */
export interface ExportDataKeyOutput {
  readonly ExportedDataKey?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `ExportDataKeyOutput`. */
export const ExportDataKeyOutput: Reader<ExportDataKeyOutput> = /* @__PURE__ */ object(
  'ExportDataKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ExportedDataKey))) {
      draft.ExportedDataKey = readOptional(wire, 'ExportedDataKey', wireText, reading)
    }
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Encrypts a data key by a public key of the caller.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ExportDataKey
 */
export const ExportDataKey: Operation<ExportDataKeyInput, ExportDataKeyOutput, ExportDataKeyCode, 'alibaba-kms'> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'ExportDataKey',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ExportDataKeyInput>(
      { CiphertextBlob: t.string, PublicKeyBlob: t.string, WrappingAlgorithm: t.string, WrappingKeySpec: t.string },
      { DryRun: t.string, EncryptionContext: t.record(t.string, t.string) },
      'ExportDataKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ExportDataKeyOutput)),
  dryRun: 'DryRun',
  encodings: { EncryptionContext: 'json' },
  secrets: ['CiphertextBlob']
}

/** The input of `GenerateAndExportDataKey`. */
export interface GenerateAndExportDataKeyInput {
  readonly DryRun?: BooleanText | undefined
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined
  readonly KeyId: string
  readonly KeySpec?: DataKeySpec | undefined
  readonly NumberOfBytes?: number | undefined
  readonly PublicKeyBlob: string
  readonly WrappingAlgorithm: PublicKeyEncryptionAlgorithm
  readonly WrappingKeySpec: WrappingKeySpec
}

/** The output of `GenerateAndExportDataKey`. */
export interface GenerateAndExportDataKeyOutput {
  readonly CiphertextBlob?: string | undefined
  readonly ExportedDataKey?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GenerateAndExportDataKeyOutput`. */
export const GenerateAndExportDataKeyOutput: Reader<GenerateAndExportDataKeyOutput> = /* @__PURE__ */ object(
  'GenerateAndExportDataKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.CiphertextBlob))) {
      draft.CiphertextBlob = readOptional(wire, 'CiphertextBlob', wireText, reading)
    }
    if (!isText((wire = draft.ExportedDataKey))) {
      draft.ExportedDataKey = readOptional(wire, 'ExportedDataKey', wireText, reading)
    }
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Generates a random data key, encrypted by a key and by a public key of the caller.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateAndExportDataKey
 */
export const GenerateAndExportDataKey: Operation<
  GenerateAndExportDataKeyInput,
  GenerateAndExportDataKeyOutput,
  GenerateAndExportDataKeyCode,
  'alibaba-kms'
> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'GenerateAndExportDataKey',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GenerateAndExportDataKeyInput>(
      { KeyId: t.string, PublicKeyBlob: t.string, WrappingAlgorithm: t.string, WrappingKeySpec: t.string },
      { DryRun: t.string, EncryptionContext: t.record(t.string, t.string), KeySpec: t.string, NumberOfBytes: Integer },
      'GenerateAndExportDataKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GenerateAndExportDataKeyOutput)),
  dryRun: 'DryRun',
  encodings: { EncryptionContext: 'json' }
}

/** The input of `GenerateDataKey`. */
export interface GenerateDataKeyInput {
  readonly DryRun?: BooleanText | undefined
  /** The same context is needed to decrypt. */
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined
  /** An id, an ARN or an alias (`alias/…`). */
  readonly KeyId: string
  /** `AES_256` by default. */
  readonly KeySpec?: DataKeySpec | undefined
  /** From 1 to 1024. If it is present, `KeySpec` is ignored. */
  readonly NumberOfBytes?: number | undefined
  readonly Recipient?: string | undefined
}

/** The output of `GenerateDataKey`. */
export interface GenerateDataKeyOutput {
  /** The encrypted data key. Store it with the data, and decrypt it with `Decrypt` to read the data. */
  readonly CiphertextBlob?: string | undefined
  readonly CiphertextForRecipient?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  /** In Base64. A secret. */
  readonly Plaintext?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GenerateDataKeyOutput`. */
export const GenerateDataKeyOutput: Reader<GenerateDataKeyOutput> = /* @__PURE__ */ object(
  'GenerateDataKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.CiphertextBlob))) {
      draft.CiphertextBlob = readOptional(wire, 'CiphertextBlob', wireText, reading)
    }
    if (!isText((wire = draft.CiphertextForRecipient))) {
      draft.CiphertextForRecipient = readOptional(wire, 'CiphertextForRecipient', wireText, reading)
    }
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.Plaintext))) draft.Plaintext = readOptional(wire, 'Plaintext', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Generates a random data key, in plaintext and encrypted. The service does not store it.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKey
 */
export const GenerateDataKey: Operation<
  GenerateDataKeyInput,
  GenerateDataKeyOutput,
  GenerateDataKeyCode,
  'alibaba-kms'
> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'GenerateDataKey',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GenerateDataKeyInput>(
      { KeyId: t.string },
      {
        DryRun: t.string,
        EncryptionContext: t.record(t.string, t.string),
        KeySpec: t.string,
        NumberOfBytes: Integer,
        Recipient: t.string
      },
      'GenerateDataKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GenerateDataKeyOutput)),
  dryRun: 'DryRun',
  encodings: { EncryptionContext: 'json' }
}

/** The input of `GenerateDataKeyWithoutPlaintext`. */
export interface GenerateDataKeyWithoutPlaintextInput {
  readonly DryRun?: BooleanText | undefined
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined
  readonly KeyId: string
  readonly KeySpec?: DataKeySpec | undefined
  readonly NumberOfBytes?: number | undefined
}

/** The output of `GenerateDataKeyWithoutPlaintext`. */
export interface GenerateDataKeyWithoutPlaintextOutput {
  readonly CiphertextBlob?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GenerateDataKeyWithoutPlaintextOutput`. */
export const GenerateDataKeyWithoutPlaintextOutput: Reader<GenerateDataKeyWithoutPlaintextOutput> =
  /* @__PURE__ */ object('GenerateDataKeyWithoutPlaintextOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.CiphertextBlob))) {
      draft.CiphertextBlob = readOptional(wire, 'CiphertextBlob', wireText, reading)
    }
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  })

/**
 * Generates a random data key, encrypted only. The service does not store it.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKeyWithoutPlaintext
 */
export const GenerateDataKeyWithoutPlaintext: Operation<
  GenerateDataKeyWithoutPlaintextInput,
  GenerateDataKeyWithoutPlaintextOutput,
  GenerateDataKeyWithoutPlaintextCode,
  'alibaba-kms'
> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'GenerateDataKeyWithoutPlaintext',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GenerateDataKeyWithoutPlaintextInput>(
      { KeyId: t.string },
      { DryRun: t.string, EncryptionContext: t.record(t.string, t.string), KeySpec: t.string, NumberOfBytes: Integer },
      'GenerateDataKeyWithoutPlaintextInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GenerateDataKeyWithoutPlaintextOutput)),
  dryRun: 'DryRun',
  encodings: { EncryptionContext: 'json' }
}

/** The input of `GetManagedDataKey`. */
export interface GetManagedDataKeyInput {
  readonly DataKeyName: string
  readonly DataKeyVersionId?: string | undefined
  readonly UseLatest?: boolean | undefined
}

/** The output of `GetManagedDataKey`. */
export interface GetManagedDataKeyOutput {
  readonly DataKeyName?: string | undefined
  readonly DataKeyVersionId?: string | undefined
  readonly DataKeyVersionName?: string | undefined
  /** A secret. */
  readonly Plaintext?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `GetManagedDataKeyOutput`. */
export const GetManagedDataKeyOutput: Reader<GetManagedDataKeyOutput> = /* @__PURE__ */ object(
  'GetManagedDataKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DataKeyName))) draft.DataKeyName = readOptional(wire, 'DataKeyName', wireText, reading)
    if (!isText((wire = draft.DataKeyVersionId))) {
      draft.DataKeyVersionId = readOptional(wire, 'DataKeyVersionId', wireText, reading)
    }
    if (!isText((wire = draft.DataKeyVersionName))) {
      draft.DataKeyVersionName = readOptional(wire, 'DataKeyVersionName', wireText, reading)
    }
    if (!isText((wire = draft.Plaintext))) draft.Plaintext = readOptional(wire, 'Plaintext', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Gets a data key that the service manages.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetManagedDataKey
 */
export const GetManagedDataKey: Operation<GetManagedDataKeyInput, GetManagedDataKeyOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'GetManagedDataKey',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetManagedDataKeyInput>(
      { DataKeyName: t.string },
      { DataKeyVersionId: t.string, UseLatest: t.boolean },
      'GetManagedDataKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetManagedDataKeyOutput))
}

/** The input of `ListManagedDataKeyVersions`. */
export interface ListManagedDataKeyVersionsInput {
  readonly DataKeyName: string
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
}

/** The output of `ListManagedDataKeyVersions`. */
export interface ListManagedDataKeyVersionsOutput {
  readonly DataKeyName?: string | undefined
  readonly ManagedDataKeyVersions: { readonly ManagedDataKeyVersion: readonly ManagedDataKeyVersion[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/** The reader of `ListManagedDataKeyVersionsOutput`. */
export const ListManagedDataKeyVersionsOutput: Reader<ListManagedDataKeyVersionsOutput> = /* @__PURE__ */ object(
  'ListManagedDataKeyVersionsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.DataKeyName))) draft.DataKeyName = readOptional(wire, 'DataKeyName', wireText, reading)
    draft.ManagedDataKeyVersions = readField(
      draft.ManagedDataKeyVersions,
      'ManagedDataKeyVersions',
      wrappedListOf('ManagedDataKeyVersion', ManagedDataKeyVersion),
      reading
    )
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

/**
 * Lists the versions of a data key that the service manages.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListManagedDataKeyVersions
 */
export const ListManagedDataKeyVersions: Operation<
  ListManagedDataKeyVersionsInput,
  ListManagedDataKeyVersionsOutput,
  string,
  'alibaba-kms'
> &
  HasPages<['ManagedDataKeyVersions', 'ManagedDataKeyVersion']> = {
  product: 'alibaba-kms',
  action: 'ListManagedDataKeyVersions',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListManagedDataKeyVersionsInput>(
      { DataKeyName: t.string },
      { PageNumber: Integer, PageSize: Integer },
      'ListManagedDataKeyVersionsInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListManagedDataKeyVersionsOutput)),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['ManagedDataKeyVersions', 'ManagedDataKeyVersion'],
    total: ['TotalCount']
  }
}
