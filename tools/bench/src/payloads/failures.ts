import { makeSeededRandom } from '@cloud-result/seeded-random'

import { object, string } from '../shape.js'
import type { Shape } from '../shape.js'
import { hexadecimal, uuid } from './uuid.js'

/** Makes the body of an error of Tencent Cloud, about 200 bytes, in the form that its API sends. */
export const failurePattern = (seed: number): string => {
  const random = makeSeededRandom(seed)
  const id = `ins-${hexadecimal(random, 8)}`
  const [Code, Message] = [
    ['InvalidInstanceId.NotFound', `The specified instance ID \`${id}\` does not exist.`],
    ['RequestLimitExceeded', 'Your current request times equals to `11` in a second, which exceeds the limit `10`.'],
    ['UnauthorizedOperation', `You are not authorized to perform this operation on \`${id}\`.`],
    ['ResourceInsufficient.SpecifiedInstanceType', 'The specified type of instance is understocked in this zone.']
  ][seed % 4] as [string, string]
  return JSON.stringify({ Response: { Error: { Code, Message }, RequestId: uuid(random) } })
}

/** The shape of the whole body. */
export const failureShape: Shape = object({
  Response: object({ Error: object({ Code: string, Message: string }), RequestId: string })
})
