// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { WireBoolean, WireString, closedObject, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasDryRun, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type {
  AsymmetricDecryptCode,
  AsymmetricEncryptCode,
  AsymmetricSignCode,
  AsymmetricVerifyCode,
  DecryptCode,
  EncryptCode,
  GetPublicKeyCode,
  ReEncryptCode
} from './codes.js'
import type { BooleanText, MacAlgorithm, PublicKeyEncryptionAlgorithm } from './values.js'

/** The input of `AsymmetricDecrypt`. */
export interface AsymmetricDecryptInput {
  readonly Algorithm: string
  readonly CiphertextBlob: string
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  readonly KeyVersionId: string
}

/** The output of `AsymmetricDecrypt`. */
export interface AsymmetricDecryptOutput {
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  /** In Base64. A secret. */
  readonly Plaintext?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Decrypts with the private key of an asymmetric key.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricDecrypt
 */
export const AsymmetricDecrypt: Operation<
  AsymmetricDecryptInput,
  AsymmetricDecryptOutput,
  AsymmetricDecryptCode,
  'alibaba-kms'
> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'AsymmetricDecrypt',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<AsymmetricDecryptInput>(
      { Algorithm: t.string, CiphertextBlob: t.string, KeyId: t.string, KeyVersionId: t.string },
      { DryRun: t.string },
      'AsymmetricDecryptInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<AsymmetricDecryptOutput>(
      {
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        Plaintext: optional(WireString),
        RequestId: optional(WireString)
      },
      'AsymmetricDecryptOutput'
    )
  ),
  dryRun: 'DryRun',
  secrets: ['CiphertextBlob']
}

/** The input of `AsymmetricEncrypt`. */
export interface AsymmetricEncryptInput {
  readonly Algorithm: string
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  readonly KeyVersionId: string
  /** In Base64. A secret. */
  readonly Plaintext: string
}

/** The output of `AsymmetricEncrypt`. */
export interface AsymmetricEncryptOutput {
  /** In Base64. */
  readonly CiphertextBlob?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Encrypts with the public key of an asymmetric key.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricEncrypt
 */
export const AsymmetricEncrypt: Operation<
  AsymmetricEncryptInput,
  AsymmetricEncryptOutput,
  AsymmetricEncryptCode,
  'alibaba-kms'
> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'AsymmetricEncrypt',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<AsymmetricEncryptInput>(
      { Algorithm: t.string, KeyId: t.string, KeyVersionId: t.string, Plaintext: t.string },
      { DryRun: t.string },
      'AsymmetricEncryptInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<AsymmetricEncryptOutput>(
      {
        CiphertextBlob: optional(WireString),
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        RequestId: optional(WireString)
      },
      'AsymmetricEncryptOutput'
    )
  ),
  dryRun: 'DryRun',
  secrets: ['Plaintext']
}

/** The input of `AsymmetricSign`. */
export interface AsymmetricSignInput {
  readonly Algorithm: string
  /** In Base64. */
  readonly Digest: string
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  readonly KeyVersionId: string
}

/** The output of `AsymmetricSign`. */
export interface AsymmetricSignOutput {
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
  /** The signature, in Base64. */
  readonly Value?: string | undefined
}

/**
 * Signs a digest with the private key of an asymmetric key.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricSign
 */
export const AsymmetricSign: Operation<AsymmetricSignInput, AsymmetricSignOutput, AsymmetricSignCode, 'alibaba-kms'> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'AsymmetricSign',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<AsymmetricSignInput>(
      { Algorithm: t.string, Digest: t.string, KeyId: t.string, KeyVersionId: t.string },
      { DryRun: t.string },
      'AsymmetricSignInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<AsymmetricSignOutput>(
      {
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        RequestId: optional(WireString),
        Value: optional(WireString)
      },
      'AsymmetricSignOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `AsymmetricVerify`. */
export interface AsymmetricVerifyInput {
  readonly Algorithm: string
  /** In Base64. */
  readonly Digest: string
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  readonly KeyVersionId: string
  /** The signature, in Base64. */
  readonly Value: string
}

/** The output of `AsymmetricVerify`. */
export interface AsymmetricVerifyOutput {
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
  /** Whether the signature is valid. */
  readonly Value?: boolean | undefined
}

/**
 * Verifies a signature. If it does not match, the call succeeds, too, with `Value` false.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricVerify
 */
export const AsymmetricVerify: Operation<
  AsymmetricVerifyInput,
  AsymmetricVerifyOutput,
  AsymmetricVerifyCode,
  'alibaba-kms'
> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'AsymmetricVerify',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<AsymmetricVerifyInput>(
      { Algorithm: t.string, Digest: t.string, KeyId: t.string, KeyVersionId: t.string, Value: t.string },
      { DryRun: t.string },
      'AsymmetricVerifyInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<AsymmetricVerifyOutput>(
      {
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        RequestId: optional(WireString),
        Value: optional(WireBoolean)
      },
      'AsymmetricVerifyOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `Decrypt`. */
export interface DecryptInput {
  readonly CiphertextBlob: string
  readonly DryRun?: BooleanText | undefined
  /** The context that was used to encrypt. */
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined
  readonly Recipient?: string | undefined
}

/** The output of `Decrypt`. */
export interface DecryptOutput {
  readonly CiphertextForRecipient?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  /** In Base64, like the input of `Encrypt`. A secret. */
  readonly Plaintext?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Decrypts what a symmetric key encrypted.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/Decrypt
 */
export const Decrypt: Operation<DecryptInput, DecryptOutput, DecryptCode, 'alibaba-kms'> & HasDryRun = {
  product: 'alibaba-kms',
  action: 'Decrypt',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DecryptInput>(
      { CiphertextBlob: t.string },
      { DryRun: t.string, EncryptionContext: t.record(t.string, t.string), Recipient: t.string },
      'DecryptInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DecryptOutput>(
      {
        CiphertextForRecipient: optional(WireString),
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        Plaintext: optional(WireString),
        RequestId: optional(WireString)
      },
      'DecryptOutput'
    )
  ),
  dryRun: 'DryRun',
  encodings: { EncryptionContext: 'json' },
  secrets: ['CiphertextBlob']
}

/** The input of `Encrypt`. */
export interface EncryptInput {
  readonly DryRun?: BooleanText | undefined
  /** The same context is needed to decrypt. */
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined
  /** An id, an ARN or an alias (`alias/…`). */
  readonly KeyId: string
  /** In Base64, of at most 6 KB. A secret. */
  readonly Plaintext: string
}

/** The output of `Encrypt`. */
export interface EncryptOutput {
  readonly CiphertextBlob?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Encrypts up to 6 KB with a symmetric key. For more, encrypt with a data key of `GenerateDataKey`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/Encrypt
 */
export const Encrypt: Operation<EncryptInput, EncryptOutput, EncryptCode, 'alibaba-kms'> & HasDryRun = {
  product: 'alibaba-kms',
  action: 'Encrypt',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<EncryptInput>(
      { KeyId: t.string, Plaintext: t.string },
      { DryRun: t.string, EncryptionContext: t.record(t.string, t.string) },
      'EncryptInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<EncryptOutput>(
      {
        CiphertextBlob: optional(WireString),
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        RequestId: optional(WireString)
      },
      'EncryptOutput'
    )
  ),
  dryRun: 'DryRun',
  encodings: { EncryptionContext: 'json' },
  secrets: ['Plaintext']
}

/** The input of `GenerateMac`. */
export interface GenerateMacInput {
  readonly Algorithm: MacAlgorithm
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  /** In Base64. */
  readonly Message: string
}

/** The output of `GenerateMac`. */
export interface GenerateMacOutput {
  readonly Algorithm?: MacAlgorithm | undefined
  readonly KeyId?: string | undefined
  /** In Base64. */
  readonly Mac?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Computes a message authentication code.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateMac
 */
export const GenerateMac: Operation<GenerateMacInput, GenerateMacOutput, string, 'alibaba-kms'> & HasDryRun = {
  product: 'alibaba-kms',
  action: 'GenerateMac',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GenerateMacInput>(
      { Algorithm: t.string, KeyId: t.string, Message: t.string },
      { DryRun: t.string },
      'GenerateMacInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<GenerateMacOutput>(
      {
        Algorithm: optional(WireString),
        KeyId: optional(WireString),
        Mac: optional(WireString),
        RequestId: optional(WireString)
      },
      'GenerateMacOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `GetPublicKey`. */
export interface GetPublicKeyInput {
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  readonly KeyVersionId: string
}

/** The output of `GetPublicKey`. */
export interface GetPublicKeyOutput {
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  /** In PEM. */
  readonly PublicKey?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the public key of an asymmetric key.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetPublicKey
 */
export const GetPublicKey: Operation<GetPublicKeyInput, GetPublicKeyOutput, GetPublicKeyCode, 'alibaba-kms'> &
  HasDryRun = {
  product: 'alibaba-kms',
  action: 'GetPublicKey',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetPublicKeyInput>(
      { KeyId: t.string, KeyVersionId: t.string },
      { DryRun: t.string },
      'GetPublicKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<GetPublicKeyOutput>(
      {
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        PublicKey: optional(WireString),
        RequestId: optional(WireString)
      },
      'GetPublicKeyOutput'
    )
  ),
  dryRun: 'DryRun'
}

/** The input of `ReEncrypt`. */
export interface ReEncryptInput {
  readonly CiphertextBlob: string
  readonly DestinationEncryptionContext?: Readonly<Record<string, string>> | undefined
  readonly DestinationKeyId: string
  readonly DryRun?: BooleanText | undefined
  readonly SourceEncryptionAlgorithm?: PublicKeyEncryptionAlgorithm | undefined
  readonly SourceEncryptionContext?: Readonly<Record<string, string>> | undefined
  readonly SourceKeyId?: string | undefined
  readonly SourceKeyVersionId?: string | undefined
}

/** The output of `ReEncrypt`. */
export interface ReEncryptOutput {
  readonly CiphertextBlob?: string | undefined
  readonly KeyId?: string | undefined
  readonly KeyVersionId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Decrypts data and encrypts it with another key, without returning the plaintext.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ReEncrypt
 */
export const ReEncrypt: Operation<ReEncryptInput, ReEncryptOutput, ReEncryptCode, 'alibaba-kms'> & HasDryRun = {
  product: 'alibaba-kms',
  action: 'ReEncrypt',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ReEncryptInput>(
      { CiphertextBlob: t.string, DestinationKeyId: t.string },
      {
        DestinationEncryptionContext: t.record(t.string, t.string),
        DryRun: t.string,
        SourceEncryptionAlgorithm: t.string,
        SourceEncryptionContext: t.record(t.string, t.string),
        SourceKeyId: t.string,
        SourceKeyVersionId: t.string
      },
      'ReEncryptInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ReEncryptOutput>(
      {
        CiphertextBlob: optional(WireString),
        KeyId: optional(WireString),
        KeyVersionId: optional(WireString),
        RequestId: optional(WireString)
      },
      'ReEncryptOutput'
    )
  ),
  dryRun: 'DryRun',
  encodings: { DestinationEncryptionContext: 'json', SourceEncryptionContext: 'json' },
  secrets: ['CiphertextBlob']
}

/** The input of `VerifyMac`. */
export interface VerifyMacInput {
  readonly Algorithm: MacAlgorithm
  readonly DryRun?: BooleanText | undefined
  readonly KeyId: string
  readonly Mac: string
  /** In Base64. */
  readonly Message: string
}

/** The output of `VerifyMac`. */
export interface VerifyMacOutput {
  readonly Algorithm?: MacAlgorithm | undefined
  readonly KeyId?: string | undefined
  readonly RequestId?: string | undefined
  /** Whether the code is valid. */
  readonly Value?: boolean | undefined
}

/**
 * Verifies a message authentication code. If it does not match, the call succeeds, too, with `Value` false.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/VerifyMac
 */
export const VerifyMac: Operation<VerifyMacInput, VerifyMacOutput, string, 'alibaba-kms'> & HasDryRun = {
  product: 'alibaba-kms',
  action: 'VerifyMac',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<VerifyMacInput>(
      { Algorithm: t.string, KeyId: t.string, Mac: t.string, Message: t.string },
      { DryRun: t.string },
      'VerifyMacInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<VerifyMacOutput>(
      {
        Algorithm: optional(WireString),
        KeyId: optional(WireString),
        RequestId: optional(WireString),
        Value: optional(WireBoolean)
      },
      'VerifyMacOutput'
    )
  ),
  dryRun: 'DryRun'
}
