// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, WireString, closedObject, once, openObject, optional } from '@cloud-result/core/vendor'
import type { Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { DeleteKeyMaterialCode, GetParametersForImportCode, ImportKeyMaterialCode } from './codes.js'

/** What `DeleteKeyMaterial` takes. */
export interface DeleteKeyMaterialInput {
  readonly KeyId: string
}

/** What `DeleteKeyMaterial` answers. */
export interface DeleteKeyMaterialOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes imported material. The key then waits for an import.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteKeyMaterial
 */
export const DeleteKeyMaterial: Operation<DeleteKeyMaterialInput, DeleteKeyMaterialOutput, DeleteKeyMaterialCode> = {
  action: 'DeleteKeyMaterial',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteKeyMaterialInput>({ KeyId: t.string }, {}, 'DeleteKeyMaterialInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteKeyMaterialOutput>({ RequestId: optional(WireString) }, 'DeleteKeyMaterialOutput')
  )
}

/** What `GetParametersForImport` takes. */
export interface GetParametersForImportInput {
  readonly KeyId: string
  readonly WrappingAlgorithm: string
  readonly WrappingKeySpec: string
}

/** What `GetParametersForImport` answers. */
export interface GetParametersForImportOutput {
  readonly ImportToken?: string | undefined
  readonly KeyId?: string | undefined
  readonly PublicKey?: string | undefined
  readonly RequestId?: string | undefined
  /** After it, token and public key are refused. */
  readonly TokenExpireTime?: string | undefined
}

/**
 * Gets a public key and a token, with which key material is imported.
 *
 * Safe to repeat. Each call makes other ones; those of one answer belong together.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetParametersForImport
 */
export const GetParametersForImport: Operation<
  GetParametersForImportInput,
  GetParametersForImportOutput,
  GetParametersForImportCode
> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<GetParametersForImportOutput>(
      {
        ImportToken: optional(WireString),
        KeyId: optional(WireString),
        PublicKey: optional(WireString),
        RequestId: optional(WireString),
        TokenExpireTime: optional(WireString)
      },
      'GetParametersForImportOutput'
    )
  )
}

/** What `ImportKeyMaterial` takes. */
export interface ImportKeyMaterialInput {
  readonly EncryptedKeyMaterial: string
  readonly ImportToken: string
  readonly KeyId: string
  /** Seconds since 1970; 0 for never. */
  readonly KeyMaterialExpireUnix: number
}

/** What `ImportKeyMaterial` answers. */
export interface ImportKeyMaterialOutput {
  readonly RequestId?: string | undefined
}

/**
 * Imports material into a key of the origin `EXTERNAL`. Once imported, only the same material is taken.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ImportKeyMaterial
 */
export const ImportKeyMaterial: Operation<ImportKeyMaterialInput, ImportKeyMaterialOutput, ImportKeyMaterialCode> = {
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
  output: /* @__PURE__ */ once(() =>
    openObject<ImportKeyMaterialOutput>({ RequestId: optional(WireString) }, 'ImportKeyMaterialOutput')
  ),
  secrets: ['EncryptedKeyMaterial', 'ImportToken']
}
