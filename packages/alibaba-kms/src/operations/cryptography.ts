// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isBoolean,
  isText,
  object,
  once,
  readOptional,
  wireBoolean,
  wireText
} from '@cloud-result/core/vendor'
import type { HasDryRun, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `AsymmetricDecryptOutput`. */
export const AsymmetricDecryptOutput: Reader<AsymmetricDecryptOutput> = /* @__PURE__ */ object(
  'AsymmetricDecryptOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.Plaintext))) draft.Plaintext = readOptional(wire, 'Plaintext', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AsymmetricDecryptOutput)),
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

/** The reader of `AsymmetricEncryptOutput`. */
export const AsymmetricEncryptOutput: Reader<AsymmetricEncryptOutput> = /* @__PURE__ */ object(
  'AsymmetricEncryptOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.CiphertextBlob))) {
      draft.CiphertextBlob = readOptional(wire, 'CiphertextBlob', wireText, reading)
    }
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AsymmetricEncryptOutput)),
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

/** The reader of `AsymmetricSignOutput`. */
export const AsymmetricSignOutput: Reader<AsymmetricSignOutput> = /* @__PURE__ */ object(
  'AsymmetricSignOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AsymmetricSignOutput)),
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

/** The reader of `AsymmetricVerifyOutput`. */
export const AsymmetricVerifyOutput: Reader<AsymmetricVerifyOutput> = /* @__PURE__ */ object(
  'AsymmetricVerifyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isBoolean((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', wireBoolean, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AsymmetricVerifyOutput)),
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

/** The reader of `DecryptOutput`. */
export const DecryptOutput: Reader<DecryptOutput> = /* @__PURE__ */ object('DecryptOutput', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.CiphertextForRecipient))) {
    draft.CiphertextForRecipient = readOptional(wire, 'CiphertextForRecipient', wireText, reading)
  }
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
  if (!isText((wire = draft.Plaintext))) draft.Plaintext = readOptional(wire, 'Plaintext', wireText, reading)
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
})

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
  output: /* @__PURE__ */ once(() => codecOf(DecryptOutput)),
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

/** The reader of `EncryptOutput`. */
export const EncryptOutput: Reader<EncryptOutput> = /* @__PURE__ */ object('EncryptOutput', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.CiphertextBlob))) {
    draft.CiphertextBlob = readOptional(wire, 'CiphertextBlob', wireText, reading)
  }
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
})

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
  output: /* @__PURE__ */ once(() => codecOf(EncryptOutput)),
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

/** The reader of `GenerateMacOutput`. */
export const GenerateMacOutput: Reader<GenerateMacOutput> = /* @__PURE__ */ object(
  'GenerateMacOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Algorithm))) draft.Algorithm = readOptional(wire, 'Algorithm', wireText, reading)
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.Mac))) draft.Mac = readOptional(wire, 'Mac', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GenerateMacOutput)),
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

/** The reader of `GetPublicKeyOutput`. */
export const GetPublicKeyOutput: Reader<GetPublicKeyOutput> = /* @__PURE__ */ object(
  'GetPublicKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
    if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
    if (!isText((wire = draft.PublicKey))) draft.PublicKey = readOptional(wire, 'PublicKey', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetPublicKeyOutput)),
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

/** The reader of `ReEncryptOutput`. */
export const ReEncryptOutput: Reader<ReEncryptOutput> = /* @__PURE__ */ object('ReEncryptOutput', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.CiphertextBlob))) {
    draft.CiphertextBlob = readOptional(wire, 'CiphertextBlob', wireText, reading)
  }
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.KeyVersionId))) draft.KeyVersionId = readOptional(wire, 'KeyVersionId', wireText, reading)
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
})

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
  output: /* @__PURE__ */ once(() => codecOf(ReEncryptOutput)),
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

/** The reader of `VerifyMacOutput`. */
export const VerifyMacOutput: Reader<VerifyMacOutput> = /* @__PURE__ */ object('VerifyMacOutput', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Algorithm))) draft.Algorithm = readOptional(wire, 'Algorithm', wireText, reading)
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
  if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  if (!isBoolean((wire = draft.Value))) draft.Value = readOptional(wire, 'Value', wireBoolean, reading)
})

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
  output: /* @__PURE__ */ once(() => codecOf(VerifyMacOutput)),
  dryRun: 'DryRun'
}
