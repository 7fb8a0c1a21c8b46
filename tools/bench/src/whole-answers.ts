import type { Result, WireResponse } from '@cloud-result/core'
import { AbstractClient } from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/abstract_client.js'

import { answer } from './library.js'
import type { Contender } from './measure.js'

// Headers of a real response, because `decode` searches them for request ids and delays.
const headers = {
  server: 'nginx',
  date: 'Thu, 25 Sep 2025 08:53:41 GMT',
  'content-type': 'application/json',
  connection: 'keep-alive',
  'x-tc-requestid': '2f5d8c1b-7a09-4f6e-8f0b-0d8f6a519a3c'
}

/** A vendor's `decode` with a codec: from the text to a `Result`. */
export const wholeDecode = (
  name: string,
  decode: (response: WireResponse) => Result<unknown, { readonly _tag: string }>,
  status = 200
): Contender => ({
  name,
  run: (body) => {
    const result = decode({ status, headers, body })
    // A recognized error of the vendor is a correct result.
    return answer(result._tag === 'Right' || result.left._tag === 'ServiceError', result)
  }
})

/** The decoding of Tencent Cloud's SDK: a method of its client, which needs no network. */
export const tencentSdk = (): Contender => {
  const client = new AbstractClient('cvm.tencentcloudapi.com', '2017-03-12', {
    region: 'ap-guangzhou',
    credential: { secretId: 'id', secretKey: 'key' }
  })
  const answerHeaders = new Headers(headers)
  return {
    name: 'tencentcloud-sdk-nodejs',
    parsesOnly: true,
    runLater: async (body) => {
      try {
        const response = { status: 200, headers: answerHeaders, json: async () => JSON.parse(body) as unknown }
        return answer(true, await client['parseResponse'](response as never))
      } catch (error) {
        return answer(typeof error === 'object' && error !== null && 'code' in error, error)
      }
    }
  }
}
