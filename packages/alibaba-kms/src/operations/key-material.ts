// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, WireString, closedObject, once, openObject, optional } from '@cloud-result/core/vendor'
import type { Operation } from '@cloud-result/core/vendor'
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
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteKeyMaterialOutput>({ RequestId: optional(WireString) }, 'DeleteKeyMaterialOutput')
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<ImportKeyMaterialOutput>({ RequestId: optional(WireString) }, 'ImportKeyMaterialOutput')
  ),
  secrets: ['EncryptedKeyMaterial', 'ImportToken']
}
