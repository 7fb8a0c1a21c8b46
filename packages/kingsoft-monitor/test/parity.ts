import type { Parity } from '@cloud-result/conformance'
import * as module from '@cloud-result/kingsoft-monitor'

const failure = (status: number, code: string, message: string) => ({
  response: { status, body: JSON.stringify({ requestid: 'r', error: { code, message } }) }
})

/** How Kingsoft Cloud Monitor reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure(400, 'MissingParameter', 'The request is missing parameter'),
    'bad signature': failure(400, 'x', 'The Signature is not matched'),
    'unknown access key': failure(400, 'x', 'Invalid Accesskey'),
    'expired temporary credential': failure(400, 'SecurityTokenExpired', ''),
    'clock skew': failure(400, 'x', 'Invalid Timestamp. Pls in 15mins'),
    'no permission': failure(403, 'x', 'lack of policy to [monitor:getmetricstatistics] the resources[]'),
    'missing resource': failure(404, 'x', "No such name for 'metrics'"),
    'missing API': failure(404, 'x', 'Invalid service'),
    throttle: failure(409, 'x', "Request was rejected because it referenced an 'InnerApi' that does not exist"),
    quota: 'No code of a quota is documented or was met.',
    'wrong state': 'Metrics and alarms have no states that a call could find wrong.',
    conflict: 'No code of a concurrent change is documented; 409 is the throttle.',
    'dry run passed': failure(412, 'DryRunOperation', 'Request would have succeeded, but DryRun flag is set'),
    'service down': { response: { status: 503, body: '<html><h1>503 Service Unavailable</h1></html>' } },
    'service timeout': failure(500, 'ServiceTimeout', 'Internal Service is unavailable because of time out'),
    'vendor broke': failure(500, 'INTERNAL_FAILURE', '')
  }
}
