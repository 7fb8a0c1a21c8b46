// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, codecOf, isText, object, once, readOptional, wireText } from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { DeleteKeyMaterialCode, GetParametersForImportCode, ImportKeyMaterialCode } from './codes.js'

/** The input of `DeleteKeyMaterial`. */
export interface DeleteKeyMaterialInput {
  readonly KeyId: string
}

/** The output of `DeleteKeyMaterial`. */
export interface DeleteKeyMaterialOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteKeyMaterialOutput`. */
export const DeleteKeyMaterialOutput: Reader<DeleteKeyMaterialOutput> = /* @__PURE__ */ object(
  'DeleteKeyMaterialOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Deletes imported material. The key then waits for an import.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteKeyMaterial
 */
export const DeleteKeyMaterial: Operation<
  DeleteKeyMaterialInput,
  DeleteKeyMaterialOutput,
  DeleteKeyMaterialCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DeleteKeyMaterial',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteKeyMaterialInput>({ KeyId: t.string }, {}, 'DeleteKeyMaterialInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteKeyMaterialOutput))
}

/** The input of `GetParametersForImport`. */
export interface GetParametersForImportInput {
  readonly KeyId: string
  readonly WrappingAlgorithm: string
  readonly WrappingKeySpec: string
}

/** The output of `GetParametersForImport`. */
export interface GetParametersForImportOutput {
  readonly ImportToken?: string | undefined
  readonly KeyId?: string | undefined
  readonly PublicKey?: string | undefined
  readonly RequestId?: string | undefined
  /** After this time, the token and the public key are refused. */
  readonly TokenExpireTime?: string | undefined
}

/** The reader of `GetParametersForImportOutput`. */
export const GetParametersForImportOutput: Reader<GetParametersForImportOutput> = /* @__PURE__ */ object(
  'GetParametersForImportOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ImportToken))) draft.ImportToken = readOptional(wire, 'ImportToken', wireText, reading)
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.PublicKey))) draft.PublicKey = readOptional(wire, 'PublicKey', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.TokenExpireTime))) {
      draft.TokenExpireTime = readOptional(wire, 'TokenExpireTime', wireText, reading)
    }
  }
)

/**
 * Gets the public key and the token for an import of key material.
 *
 * Safe to repeat. Each call creates a new pair. Use the public key and the token of one response together.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetParametersForImport
 */
export const GetParametersForImport: Operation<
  GetParametersForImportInput,
  GetParametersForImportOutput,
  GetParametersForImportCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'GetParametersForImport',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetParametersForImportInput>(
      { KeyId: t.string, WrappingAlgorithm: t.string, WrappingKeySpec: t.string },
      {},
      'GetParametersForImportInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(GetParametersForImportOutput))
}

/** The input of `ImportKeyMaterial`. */
export interface ImportKeyMaterialInput {
  readonly EncryptedKeyMaterial: string
  readonly ImportToken: string
  readonly KeyId: string
  /** Seconds since 1970; 0 for never. */
  readonly KeyMaterialExpireUnix: number
}

/** The output of `ImportKeyMaterial`. */
export interface ImportKeyMaterialOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ImportKeyMaterialOutput`. */
export const ImportKeyMaterialOutput: Reader<ImportKeyMaterialOutput> = /* @__PURE__ */ object(
  'ImportKeyMaterialOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Imports material into a key of the origin `EXTERNAL`. Later imports must use the same material.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ImportKeyMaterial
 */
export const ImportKeyMaterial: Operation<
  ImportKeyMaterialInput,
  ImportKeyMaterialOutput,
  ImportKeyMaterialCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'ImportKeyMaterial',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ImportKeyMaterialInput>(
      { EncryptedKeyMaterial: t.string, ImportToken: t.string, KeyId: t.string, KeyMaterialExpireUnix: Integer },
      {},
      'ImportKeyMaterialInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ImportKeyMaterialOutput)),
  secrets: ['EncryptedKeyMaterial', 'ImportToken']
}
