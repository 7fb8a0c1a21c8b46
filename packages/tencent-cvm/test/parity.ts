import type { Parity } from '@cloud-result/conformance'
import * as module from '@cloud-result/tencent-cvm'

const failure = (code: string) => ({
  response: { status: 200, body: JSON.stringify({ Response: { Error: { Code: code, Message: '' }, RequestId: 'r' } }) }
})

/** How Tencent CVM reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure('MissingParameter'),
    'bad signature': failure('AuthFailure.SignatureFailure'),
    'unknown access key': failure('AuthFailure.SecretIdNotFound'),
    'expired temporary credential': failure('AuthFailure.TokenFailure'),
    'clock skew': failure('AuthFailure.SignatureExpire'),
    'no permission': failure('UnauthorizedOperation'),
    'missing resource': failure('InvalidInstanceId.NotFound'),
    'missing API': failure('InvalidAction'),
    throttle: failure('RequestLimitExceeded'),
    quota: failure('LimitExceeded'),
    'wrong state': failure('UnsupportedOperation.InstanceStateStopped'),
    conflict: failure('ResourceInUse'),
    'dry run passed': failure('DryRunOperation'),
    'service down': failure('ServiceUnavailable'),
    'service timeout': { response: { status: 504, body: '<html><center>stgw</center></html>' } },
    'vendor broke': failure('InternalError')
  }
}
