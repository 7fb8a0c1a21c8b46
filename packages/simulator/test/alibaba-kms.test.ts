import {
  AsymmetricDecrypt,
  AsymmetricEncrypt,
  AsymmetricSign,
  AsymmetricVerify,
  BatchGetSecretValue,
  CancelKeyDeletion,
  CreateAlias,
  CreateKey,
  CreateKeyVersion,
  CreateSecret,
  Decrypt,
  DeleteAlias,
  DeleteSecret,
  DescribeKey,
  DescribeSecret,
  DisableKey,
  EnableKey,
  Encrypt,
  GenerateDataKey,
  GenerateDataKeyWithoutPlaintext,
  GenerateMac,
  GetRandomPassword,
  GetSecretValue,
  ListAliases,
  ListAliasesByKeyId,
  ListKeyVersions,
  ListKeys,
  ListResourceTags,
  ListSecretVersionIds,
  ListSecrets,
  OpenKmsService,
  PutSecretValue,
  ReEncrypt,
  RestoreSecret,
  ScheduleKeyDeletion,
  TagResource,
  UntagResource,
  UpdateAlias,
  UpdateSecretVersionStage,
  VerifyMac
} from '@cloud-result/alibaba-kms/operations'
import type { CreateKeyInput } from '@cloud-result/alibaba-kms/operations'
import { describe, expect, it } from 'vitest'

import type { SimulatorOptions } from '../src/index.js'
import { dataOf, simulate, errorSummaryOf } from './support/typed-calls.js'

const day = 24 * 3_600_000
const Plaintext = Buffer.from('attack at dawn').toString('base64')

const start = (options: SimulatorOptions = {}) => {
  const opened = simulate('alibaba-kms', options)
  const create = async (input: CreateKeyInput = {}) => {
    const { KeyMetadata } = dataOf(await opened.call(CreateKey, input))
    return { KeyId: KeyMetadata?.KeyId ?? '', KeyVersionId: KeyMetadata?.PrimaryKeyVersion ?? '' }
  }
  const stateOf = async (KeyId: string) => dataOf(await opened.call(DescribeKey, { KeyId })).KeyMetadata?.KeyState
  return { ...opened, create, stateOf }
}

describe('keys of KMS', () => {
  it('can be created, disabled, enabled, and deleted after a waiting period', async () => {
    const { call, clock, create, stateOf } = start()
    const { KeyId } = await create({ Description: 'mine' })
    expect(await stateOf(KeyId)).toBe('Enabled')
    dataOf(await call(DisableKey, { KeyId }))
    expect(await stateOf(KeyId)).toBe('Disabled')
    expect(errorSummaryOf(await call(Encrypt, { KeyId, Plaintext }))).toBe('Rejected.Disabled FailedPrecondition')
    dataOf(await call(EnableKey, { KeyId }))
    dataOf(await call(ScheduleKeyDeletion, { KeyId, PendingWindowInDays: 7 }))
    expect(await stateOf(KeyId)).toBe('PendingDeletion')
    dataOf(await call(CancelKeyDeletion, { KeyId }))
    expect(await stateOf(KeyId)).toBe('Enabled')
    dataOf(await call(ScheduleKeyDeletion, { KeyId, PendingWindowInDays: 7 }))
    clock.advance(7 * day)
    expect(errorSummaryOf(await call(DescribeKey, { KeyId }))).toBe('Forbidden.KeyNotFound NotFound')
  })

  it('are listed in pages, and have versions', async () => {
    const { call, create } = start()
    const { KeyId } = await create()
    for (let index = 0; index < 11; index++) {
      // oxlint-disable-next-line no-await-in-loop -- in a fixed order
      await create()
    }
    const first = dataOf(await call(ListKeys, {}))
    expect(first.Keys?.Key).toHaveLength(10)
    expect(first).toMatchObject({ PageNumber: 1, PageSize: 10, TotalCount: 12 })
    expect(dataOf(await call(ListKeys, { PageNumber: 2 })).Keys?.Key).toHaveLength(2)
    expect(errorSummaryOf(await call(ListKeys, { PageSize: 101 }))).toBe('InvalidParameter InvalidArgument')
    dataOf(await call(CreateKeyVersion, { KeyId }))
    expect(dataOf(await call(ListKeyVersions, { KeyId })).TotalCount).toBe(2)
  })

  it('are refused above the quota and with invalid values', async () => {
    const { call, create } = start({ quota: 1 })
    expect(errorSummaryOf(await call(CreateKey, { Origin: 'MARS' }))).toBe('InvalidParameter InvalidArgument')
    const { KeyId } = await create({ Origin: 'EXTERNAL' })
    expect(errorSummaryOf(await call(CreateKey, {}))).toBe('Rejected.LimitExceeded QuotaExceeded')
    expect(errorSummaryOf(await call(Encrypt, { KeyId, Plaintext }))).toBe('Rejected.PendingImport FailedPrecondition')
  })

  it('can be named by an alias', async () => {
    const { call, create } = start()
    const [one, other] = [await create(), await create()]
    const AliasName = 'alias/mine'
    dataOf(await call(CreateAlias, { AliasName, KeyId: one.KeyId }))
    expect(errorSummaryOf(await call(CreateAlias, { AliasName, KeyId: one.KeyId }))).toBe(
      'AliasAlreadyExists AlreadyExists'
    )
    expect(dataOf(await call(Encrypt, { KeyId: AliasName, Plaintext })).KeyId).toBe(one.KeyId)
    dataOf(await call(UpdateAlias, { AliasName, KeyId: other.KeyId }))
    expect(dataOf(await call(ListAliasesByKeyId, { KeyId: other.KeyId })).TotalCount).toBe(1)
    expect(dataOf(await call(ListAliases, {})).Aliases?.Alias).toMatchObject([{ AliasName, KeyId: other.KeyId }])
    dataOf(await call(DeleteAlias, { AliasName }))
    expect(errorSummaryOf(await call(DescribeKey, { KeyId: AliasName }))).toBe('Forbidden.AliasNotFound NotFound')
  })

  it('can be tagged', async () => {
    const { call, create } = start()
    const { KeyId } = await create({ Tags: '[{"TagKey":"a","TagValue":"1"}]' })
    dataOf(await call(TagResource, { KeyId, Tags: '[{"TagKey":"b","TagValue":"2"}]' }))
    dataOf(await call(UntagResource, { KeyId, TagKeys: '["a"]' }))
    expect(dataOf(await call(ListResourceTags, { KeyId })).Tags?.Tag).toMatchObject([
      { KeyId, TagKey: 'b', TagValue: '2' }
    ])
  })
})

describe('encryption in KMS', () => {
  it('decrypts a ciphertext with the same context, even after the key was rotated', async () => {
    const { call, create } = start()
    const { KeyId } = await create()
    const EncryptionContext = { purpose: 'test', owner: 'me' }
    const { CiphertextBlob = '' } = dataOf(await call(Encrypt, { KeyId, Plaintext, EncryptionContext }))
    dataOf(await call(CreateKeyVersion, { KeyId }))
    const reordered = { owner: 'me', purpose: 'test' }
    expect(dataOf(await call(Decrypt, { CiphertextBlob, EncryptionContext: reordered }))).toMatchObject({
      KeyId,
      Plaintext
    })
    expect(errorSummaryOf(await call(Decrypt, { CiphertextBlob }))).toBe('InvalidParameter InvalidArgument')
    expect(errorSummaryOf(await call(Decrypt, { CiphertextBlob: 'bm9uc2Vuc2U=' }))).toBe(
      'InvalidParameter InvalidArgument'
    )
    dataOf(await call(DisableKey, { KeyId }))
    expect(errorSummaryOf(await call(Decrypt, { CiphertextBlob, EncryptionContext }))).toBe(
      'Rejected.Disabled FailedPrecondition'
    )
  })

  it('makes data keys, and re-encrypts with another key', async () => {
    const { call, create } = start()
    const [one, other] = [await create(), await create()]
    const key = dataOf(await call(GenerateDataKey, { KeyId: one.KeyId, KeySpec: 'AES_128' }))
    expect(Buffer.from(key.Plaintext ?? '', 'base64')).toHaveLength(16)
    const moved = dataOf(
      await call(ReEncrypt, { CiphertextBlob: key.CiphertextBlob ?? '', DestinationKeyId: other.KeyId })
    )
    expect(moved.KeyId).toBe(other.KeyId)
    expect(dataOf(await call(Decrypt, { CiphertextBlob: moved.CiphertextBlob ?? '' })).Plaintext).toBe(key.Plaintext)
    const silent = dataOf(await call(GenerateDataKeyWithoutPlaintext, { KeyId: one.KeyId }))
    expect(silent).not.toHaveProperty('Plaintext')
  })

  it('signs and verifies, encrypts and decrypts with asymmetric keys', async () => {
    const { call, create } = start()
    const key = await create({ KeySpec: 'RSA_2048', KeyUsage: 'SIGN/VERIFY' })
    const signed = { ...key, Algorithm: 'RSA_PSS_SHA_256', Digest: Buffer.alloc(32, 1).toString('base64') }
    const { Value = '' } = dataOf(await call(AsymmetricSign, signed))
    expect(dataOf(await call(AsymmetricVerify, { ...signed, Value })).Value).toBe(true)
    expect(dataOf(await call(AsymmetricVerify, { ...signed, Value: 'eA==' })).Value).toBe(false)
    expect(errorSummaryOf(await call(AsymmetricSign, { ...signed, KeyVersionId: 'none' }))).toBe(
      'Forbidden.KeyVersionNotFound NotFound'
    )

    const sealed = { ...(await create({ KeySpec: 'RSA_2048' })), Algorithm: 'RSAES_OAEP_SHA_256' }
    const { CiphertextBlob = '' } = dataOf(await call(AsymmetricEncrypt, { ...sealed, Plaintext }))
    expect(dataOf(await call(AsymmetricDecrypt, { ...sealed, CiphertextBlob })).Plaintext).toBe(Plaintext)

    const mac = {
      ...(await create({ KeyUsage: 'GENERATE/VERIFY MAC' })),
      Algorithm: 'HMAC_SHA_256',
      Message: Plaintext
    }
    const { Mac = '' } = dataOf(await call(GenerateMac, mac))
    expect(dataOf(await call(VerifyMac, { ...mac, Mac })).Value).toBe(true)
    expect(dataOf(await call(VerifyMac, { ...mac, Mac: 'eA==' })).Value).toBe(false)
  })

  it('responds to every dry run with an error that says whether it would have succeeded', async () => {
    const { call, create } = start()
    const { KeyId } = await create()
    const DryRun = 'true'
    expect(errorSummaryOf(await call(Encrypt, { KeyId, Plaintext, DryRun }))).toBe(
      'DryRunOperationError DryRunSucceeded'
    )
    expect(errorSummaryOf(await call(Encrypt, { KeyId: 'none', Plaintext, DryRun }))).toBe(
      'Forbidden.KeyNotFound NotFound'
    )
  })
})

describe('secrets of KMS', () => {
  const secret = { SecretName: 'password', SecretData: 'one', VersionId: 'v1' }

  it('have versions, and one of them is current', async () => {
    const { call } = start()
    dataOf(await call(CreateSecret, secret))
    expect(errorSummaryOf(await call(CreateSecret, secret))).toBe('Rejected.ResourceExist AlreadyExists')
    dataOf(await call(PutSecretValue, { ...secret, SecretData: 'two', VersionId: 'v2' }))
    const value = async (input: { readonly VersionId?: string; readonly VersionStage?: string } = {}) =>
      dataOf(await call(GetSecretValue, { SecretName: 'password', ...input })).SecretData
    expect(await value()).toBe('two')
    expect(await value({ VersionStage: 'ACSPrevious' })).toBe('one')
    expect(await value({ VersionId: 'v1' })).toBe('one')
    dataOf(
      await call(UpdateSecretVersionStage, { SecretName: 'password', VersionStage: 'ACSCurrent', MoveToVersion: 'v1' })
    )
    expect(await value()).toBe('one')
    expect(dataOf(await call(ListSecretVersionIds, { SecretName: 'password' })).TotalCount).toBe(2)
    expect(errorSummaryOf(await call(GetSecretValue, { SecretName: 'other' }))).toBe(
      'Forbidden.ResourceNotFound NotFound'
    )
  })

  it('can be restored until their deletion, or deleted at once', async () => {
    const { call, clock } = start()
    dataOf(await call(CreateSecret, secret))
    const { SecretName } = secret
    expect(errorSummaryOf(await call(RestoreSecret, { SecretName }))).toBe('Rejected.ResourceInUse FailedPrecondition')
    const { PlannedDeleteTime } = dataOf(await call(DeleteSecret, { SecretName, RecoveryWindowInDays: '10' }))
    expect(PlannedDeleteTime).toBe('2026-01-25T16:00:00.000000000+08:00')
    expect(errorSummaryOf(await call(GetSecretValue, { SecretName }))).toBe(
      'Rejected.ResourceInDeleteWindow FailedPrecondition'
    )
    dataOf(await call(RestoreSecret, { SecretName }))
    dataOf(await call(DeleteSecret, { SecretName }))
    clock.advance(30 * day)
    expect(errorSummaryOf(await call(DescribeSecret, { SecretName }))).toBe('Forbidden.ResourceNotFound NotFound')
    dataOf(await call(CreateSecret, secret))
    dataOf(await call(DeleteSecret, { SecretName, ForceDeleteWithoutRecovery: 'true' }))
    expect(dataOf(await call(ListSecrets, {})).TotalCount).toBe(0)
  })

  it('are read in batches that can succeed in part', async () => {
    const { call } = start()
    dataOf(await call(CreateSecret, secret))
    const batch = dataOf(
      await call(BatchGetSecretValue, { SecretsList: [{ SecretName: 'password' }, { SecretName: 'other' }] })
    )
    expect(batch.SecretValues).toMatchObject([{ SecretName: 'password', SecretData: 'one' }])
    expect(batch.Errors).toMatchObject([{ SecretName: 'other', Code: 'Forbidden.ResourceNotFound', HttpStatus: 404 }])
  })

  it('can be random passwords', async () => {
    const { call } = start()
    const { RandomPassword = '' } = dataOf(
      await call(GetRandomPassword, { PasswordLength: '20', ExcludePunctuation: 'true', ExcludeCharacters: 'abc' })
    )
    expect(RandomPassword).toMatch(/^[d-zA-Z0-9]{20}$/)
  })
})

describe('the service of KMS', () => {
  it('is always activated', async () => {
    expect(errorSummaryOf(await start().call(OpenKmsService, {}))).toBe('Forbidden.Opened AlreadyExists')
  })

  it('responds in XML with the same data', async () => {
    const { call, create } = start()
    const { KeyId } = await create({ Description: 'a < b & c' })
    const inXml = { headers: { accept: 'application/xml' } }
    expect(dataOf(await call(DescribeKey, { KeyId }, inXml)).KeyMetadata).toEqual(
      dataOf(await call(DescribeKey, { KeyId })).KeyMetadata
    )
    expect(dataOf(await call(ListKeys, {}, inXml)).Keys).toEqual(dataOf(await call(ListKeys, {})).Keys)
    expect(dataOf(await call(ListAliases, {}, inXml)).Aliases?.Alias).toEqual([])
  })
})
