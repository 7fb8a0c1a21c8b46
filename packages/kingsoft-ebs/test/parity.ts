import type { Parity } from '@cloud-result/conformance'
import * as module from '@cloud-result/kingsoft-ebs'

const failure = (status: number, code: string, message = '') => ({
  response: {
    status,
    body: JSON.stringify({ RequestId: 'r', Error: { Type: undefined, Code: code, Message: message } })
  }
})

/** How Kingsoft Cloud EBS reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure(400, 'MissingParameter', 'An value must be supplied for the input parameter Size.'),
    'bad signature': failure(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.'
    ),
    'unknown access key': failure(
      403,
      'InvalidClientTokenId',
      'The security token included in the request is invalid.'
    ),
    'expired temporary credential': failure(400, 'SecurityTokenExpired'),
    'clock skew': failure(403, 'SignatureDoesNotMatch', 'Signature expired:20261122T000000Z.'),
    'no permission': failure(403, 'AccessDenied', 'User: u is not authorized to perform: ebs:DeleteVolume.'),
    'missing resource': failure(404, 'VolumeCanNotFoundError'),
    'missing API': failure(
      404,
      'NoSuchEntity',
      "Request was rejected because it referenced an 'InnerApi' that does not exist."
    ),
    throttle: failure(
      409,
      'LimitExceeded',
      'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.'
    ),
    quota: 'No code for a quota is documented or was seen: LimitExceeded is the rate limit.',
    'wrong state': failure(400, 'SnapshotCreatedImage'),
    conflict: {
      ...failure(400, 'OperationFailedWithTradeInstanceError'),
      differs: { replay: 'maybe' },
      because: 'the code is undocumented, so the call may have been executed'
    },
    'dry run passed': failure(412, 'DryRunOperation', 'Request would have succeeded, but DryRun flag is set'),
    'service down': failure(
      500,
      'ServiceUnavailable',
      'OpenAPI or Service is unavailable because of an unknown error, exception or failure.'
    ),
    'service timeout': failure(500, 'ServiceTimeout', 'Internal Service is unavailable because of time out.'),
    'vendor broke': failure(500, 'INTERNAL_FAILURE')
  }
}
