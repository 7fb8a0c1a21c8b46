import type { Parity, ParityCase } from '@cloud-result/conformance'
import * as module from '@cloud-result/kingsoft-monitor'

const failure = (status: number, code: string, message: string): ParityCase => ({
  response: { status, body: JSON.stringify({ requestid: 'r', error: { code, message } }) }
})

// The page does not show these codes. Status and message decide, with any code.
const failureOfAnyCode = (status: number, message: string): ParityCase => ({
  ...failure(status, 'x', message),
  isCodeMadeUp: true
})

/** How Kingsoft Cloud Monitor reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure(400, 'MissingParameter', 'The request is missing parameter'),
    'bad signature': failureOfAnyCode(400, 'The Signature is not matched'),
    'unknown access key': failureOfAnyCode(400, 'Invalid Accesskey'),
    'expired temporary credential': failure(400, 'SecurityTokenExpired', ''),
    'clock skew': failureOfAnyCode(400, 'Invalid Timestamp. Pls in 15mins'),
    'no permission': failureOfAnyCode(403, 'lack of policy to [monitor:getmetricstatistics] the resources[]'),
    'missing resource': failureOfAnyCode(404, "No such name for 'metrics'"),
    'missing API': failureOfAnyCode(404, 'Invalid service'),
    throttle: failureOfAnyCode(409, "Request was rejected because it referenced an 'InnerApi' that does not exist"),
    quota: 'No code for a quota is documented or was seen.',
    'wrong state': 'Metrics and alarms have no state that can be wrong for a call.',
    conflict: 'No code for a concurrent change is documented: 409 is the rate limit.',
    'dry run passed': failure(412, 'DryRunOperation', 'Request would have succeeded, but DryRun flag is set'),
    'service down': { response: { status: 503, body: '<html><h1>503 Service Unavailable</h1></html>' } },
    'service timeout': failure(500, 'ServiceTimeout', 'Internal Service is unavailable because of time out'),
    'vendor broke': failure(500, 'INTERNAL_FAILURE', '')
  }
}
