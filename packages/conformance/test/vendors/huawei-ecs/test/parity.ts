import type { Parity } from '../../../../src/index.js'

import * as module from '../src/index.js'

const failure = (status: number, code: string) => ({
  response: { status, body: JSON.stringify({ error: { message: '', code } }) }
})

const refusal = (status: number, code: string) => ({
  response: { status, body: JSON.stringify({ error_msg: '', error_code: code, request_id: 'r' }) }
})

/** How Huawei Cloud ECS reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure(400, 'Ecs.0005'),
    'bad signature': refusal(401, 'APIGW.0301'),
    'unknown access key': 'The gateway reports it by APIGW.0301, as it does a wrong signature.',
    'expired temporary credential': refusal(401, 'APIGW.0307'),
    'clock skew': 'The gateway reports it by APIGW.0301, as it does a wrong signature.',
    'no permission': failure(403, 'Pdp.0001'),
    'missing resource': failure(404, 'Ecs.0114'),
    'missing API': refusal(404, 'APIGW.0101'),
    throttle: refusal(429, 'APIGW.0308'),
    quota: failure(400, 'Ecs.0001'),
    'wrong state': failure(400, 'Ecs.0100'),
    conflict: failure(501, 'Ecs.0603'),
    'dry run passed': 'A dry run that passes is answered by 202 without a code.',
    'service down': refusal(503, 'APIGW.0201'),
    'service timeout': failure(400, 'Ecs.1002'),
    'vendor broke': failure(400, 'Ecs.1000')
  }
}
