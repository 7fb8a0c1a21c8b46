import { makeSeededRandom } from '@cloud-result/seeded-random'

import { instancesText } from '../payloads/instances.js'
import { hexadecimal, uuid } from '../payloads/uuid.js'

const keys = (count: number): string => {
  const random = makeSeededRandom(7)
  return JSON.stringify({
    Keys: {
      Key: Array.from({ length: count }, () => {
        const KeyId = uuid(random)
        return { KeyId, KeyArn: `acs:kms:cn-hangzhou:1234567890123456:key/${KeyId}` }
      })
    },
    PageNumber: 1,
    PageSize: count,
    RequestId: uuid(random),
    TotalCount: count
  })
}

const statuses = (count: number): string => {
  const random = makeSeededRandom(8)
  return JSON.stringify({
    Response: {
      TotalCount: count,
      InstanceStatusSet: Array.from({ length: count }, () => ({
        InstanceId: `ins-${hexadecimal(random, 8)}`,
        InstanceState: 'RUNNING'
      })),
      RequestId: uuid(random)
    }
  })
}

/** The responses of the server, about 1.2 and 57 kB. Values are invented. */
export const answers = {
  'tencent-cvm, small': statuses(19),
  'tencent-cvm, large': instancesText(33, 'none', 1),
  'alibaba-kms, small': keys(8),
  'alibaba-kms, large': keys(425)
} as const

/** The name of a response. */
export type AnswerName = keyof typeof answers
