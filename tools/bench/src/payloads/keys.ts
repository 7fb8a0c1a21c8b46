import { makeSeededRandom } from '@cloud-result/seeded-random'

import { list, number, object, string } from '../shape.js'
import type { Shape } from '../shape.js'
import { hexadecimal, uuid } from './uuid.js'

/**
 * Makes the body of a response of `ListKeys` of Alibaba Cloud KMS. Each ARN holds an account of 16 digits, as many as an integer
 * beyond 2^53 has at least. Values are invented.
 */
export const keysText = (count: number, seed: number): string => {
  const random = makeSeededRandom(seed)
  return JSON.stringify({
    Keys: {
      Key: Array.from({ length: count }, () => {
        const KeyId = `key-hzz${hexadecimal(random, 20)}`
        return { KeyId, KeyArn: `acs:kms:cn-hangzhou:1234567890123456:key/${KeyId}` }
      })
    },
    TotalCount: count,
    PageNumber: 1,
    PageSize: count,
    RequestId: uuid(random)
  })
}

/** The shape of the whole body. */
export const keysShape: Shape = object({
  Keys: object({ Key: list(object({ KeyId: string, KeyArn: string })) }),
  TotalCount: number,
  RequestId: string
})
