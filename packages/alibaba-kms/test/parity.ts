import * as module from '@cloud-result/alibaba-kms'
import type { Parity } from '@cloud-result/conformance'

const failure = (status: number, code: string) => ({
  response: { status, body: JSON.stringify({ HttpStatus: status, Code: code, Message: '', RequestId: 'r' }) }
})

const disguise = {
  differs: { retry: 'credential-refresh' },
  because: 'an expired STS token gives the same code, so one attempt with new credentials makes sense'
} as const

/** How Alibaba Cloud KMS reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure(400, 'MissingParameter'),
    'bad signature': failure(400, 'SignatureDoesNotMatch'),
    'unknown access key': failure(404, 'InvalidAccessKeyId.NotFound'),
    'expired temporary credential': failure(400, 'InvalidSecurityToken.Expired'),
    'clock skew': failure(400, 'IllegalTimestamp'),
    'no permission': { ...failure(403, 'Forbidden.NoPermission'), ...disguise },
    'missing resource': failure(404, 'Forbidden.KeyNotFound'),
    'missing API': failure(404, 'InvalidAction.NotFound'),
    throttle: failure(429, 'Rejected.Throttling'),
    quota: failure(400, 'Rejected.LimitExceeded'),
    'wrong state': failure(409, 'Rejected.Disabled'),
    conflict: failure(409, 'Rejected.StateModifiedFailed'),
    'dry run passed': failure(400, 'DryRunOperationError'),
    'service down': failure(503, 'ServiceUnavailableTemporary'),
    'service timeout': { response: { status: 504, body: '<html><body><hr/>Powered by Tengine</body></html>' } },
    'vendor broke': failure(500, 'InternalFailure')
  }
}
