import { decode } from '@cloud-result/alibaba-kms'
import {
  BatchGetSecretValue,
  CreateKey,
  DescribeKey,
  Encrypt,
  GetKmsInstance,
  isKeyEnabled,
  isKmsInstanceConnected,
  ListKeys,
  ListTagResources,
  UpdateSecret
} from '@cloud-result/alibaba-kms/operations'
import type { DescribeKeyOutput, EncryptInput, KeyState } from '@cloud-result/alibaba-kms/operations'
import type { Condition, Operation } from '@cloud-result/core'
import { encodeParameters } from '@cloud-result/client/vendor'
import { describe, expect, expectTypeOf, it } from 'vitest'

const dataOf = <Output>(operation: Pick<Operation<unknown, Output>, 'output'>, body: unknown): Output => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const result = decode(operation.output())({ status: 200, body: text })
  return result._tag === 'Right' ? result.right.data : expect.fail(JSON.stringify(result.left))
}

describe('responses of KMS', () => {
  it('have blank strings for absent times', () => {
    const { KeyMetadata } = dataOf(DescribeKey, {
      KeyMetadata: {
        KeyId: 'k',
        CreationDate: '2021-05-20T06:34:21Z',
        DeleteDate: '',
        MaterialExpireTime: '',
        Description: ''
      }
    })
    expect(KeyMetadata).toEqual({ KeyId: 'k', CreationDate: '2021-05-20T06:34:21Z', Description: '' })
  })

  it.each([
    ['{"Keys":{"Key":[{"KeyId":"a"},{"KeyId":"b"}]},"TotalCount":2}', ['a', 'b'], 2],
    ['<KMS><Keys><Key><KeyId>a</KeyId></Key></Keys><TotalCount>1</TotalCount></KMS>', ['a'], 1],
    ['<ListKeysResponse><Keys/><TotalCount>0</TotalCount></ListKeysResponse>', [], 0],
    ['{"Keys":{"Key":null}}', [], undefined],
    ['{"Keys":null}', [], undefined],
    ['{}', [], undefined]
  ])('wrap lists: %s', (body, ids, total) => {
    const { Keys, TotalCount } = dataOf(ListKeys, body)
    expect(Keys.Key.map(({ KeyId }) => KeyId)).toEqual(ids)
    expect(TotalCount).toBe(total)
  })

  it('have the secrets of a batch that could not be read', () => {
    const data = dataOf(BatchGetSecretValue, {
      SecretValues: [{ SecretName: 'a', SecretData: 'x', VersionStages: { VersionStage: ['ACSCurrent'] } }],
      Errors: [
        { SecretName: 'b', Code: 'Forbidden.ResourceNotFound', Message: 'Resource not found', HttpStatus: '404' }
      ]
    })
    expect(data.SecretValues[0]?.VersionStages.VersionStage).toEqual(['ACSCurrent'])
    expect(data.Errors).toEqual([
      { SecretName: 'b', Code: 'Forbidden.ResourceNotFound', Message: 'Resource not found', HttpStatus: 404 }
    ])
  })

  it('may have a string in place of a documented list', () => {
    const { KmsInstance } = dataOf(GetKmsInstance, { KmsInstance: { VswitchIds: 'vsw-1', ZoneIds: ['z-1', 'z-2'] } })
    expect([KmsInstance?.VswitchIds, KmsInstance?.ZoneIds]).toEqual([['vsw-1'], ['z-1', 'z-2']])
  })
})

describe('requests to KMS', () => {
  it('have contexts as JSON, and lists as numbered parameters', () => {
    const input: EncryptInput = { KeyId: 'k', Plaintext: 'YQ==', EncryptionContext: { a: '1' } }
    expect(encodeParameters(input, Encrypt.encodings)).toEqual([
      ['KeyId', 'k'],
      ['Plaintext', 'YQ=='],
      ['EncryptionContext', '{"a":"1"}']
    ])
    const config = { SecretName: 's', ExtendedConfig: { CustomData: { DBName: 'app1', Port: '3306' } } }
    expect(encodeParameters(config, UpdateSecret.encodings)).toEqual([
      ['SecretName', 's'],
      ['ExtendedConfig.CustomData', '{"DBName":"app1","Port":"3306"}']
    ])
    expect(
      encodeParameters({ ResourceId: ['k1'], Tag: [{ Key: 'a', Value: '1' }] }, ListTagResources.encodings)
    ).toEqual([
      ['ResourceId.1', 'k1'],
      ['Tag.1.Key', 'a'],
      ['Tag.1.Value', '1']
    ])
  })

  it('cannot have an empty list of resources', () => {
    expect(ListTagResources.input().decode({ RegionId: 'r', ResourceType: 'key', ResourceId: [] })._tag).toBe('Left')
  })
})

describe('waiters for KMS', () => {
  const verdict = <Data>(waiter: Condition<Data>, data: Data): string =>
    waiter(data) ? 'done' : waiter.hasFailed?.(data) === true ? 'failed' : 'waiting'

  it.each([
    ['Enabled', 'done'],
    ['PendingImport', 'waiting'],
    ['Disabled', 'waiting'],
    ['PendingDeletion', 'failed'],
    [null, 'waiting']
  ])('a key that is %s: %s', (KeyState, expected) => {
    expect(verdict(isKeyEnabled, dataOf(DescribeKey, { KeyMetadata: { KeyState } }))).toBe(expected)
    expect(verdict(isKeyEnabled, dataOf(CreateKey, { KeyMetadata: { KeyState } }))).toBe(expected)
  })

  it.each([
    [{ Status: 'Connected' }, 'done'],
    [{ Status: 'Connecting' }, 'waiting'],
    [{ Status: 'Error' }, 'failed'],
    [null, 'waiting']
  ])('an instance like %j: %s', (KmsInstance, expected) => {
    expect(verdict(isKmsInstanceConnected, dataOf(GetKmsInstance, { KmsInstance }))).toBe(expected)
  })

  it('give the id and the state of what failed', () => {
    const key = dataOf(DescribeKey, { KeyMetadata: { KeyId: 'k', KeyState: 'PendingDeletion', DeleteDate: '' } })
    expect(isKeyEnabled.failureDetails?.(key)).toEqual({ KeyId: 'k', KeyState: 'PendingDeletion' })
    const instance = dataOf(GetKmsInstance, { KmsInstance: { InstanceId: 'kst-1', Status: 'Error' } })
    expect(isKmsInstanceConnected.failureDetails?.(instance)).toEqual({ InstanceId: 'kst-1', Status: 'Error' })
  })

  it('wait for what is not found yet, but not after a wrong access key', () => {
    const errorOf = (code: string) => {
      const result = decode(DescribeKey.output())({ status: 404, body: JSON.stringify({ Code: code }) })
      return result._tag === 'Left' ? result.left : expect.fail('expected a Left')
    }
    for (const waiter of [isKeyEnabled, isKmsInstanceConnected]) {
      expect(waiter.isNotYet?.(errorOf('Forbidden.KeyNotFound'))).toBe(true)
      expect(waiter.isNotYet?.(errorOf('InvalidAccessKeyId.NotFound'))).toBe(false)
    }
  })

  it('have the documented states as types', () => {
    expectTypeOf<'Enabled'>().toExtend<KeyState>()
    expectTypeOf<NonNullable<DescribeKeyOutput['KeyMetadata']>['KeyState']>().toEqualTypeOf<KeyState | undefined>()
  })
})
