import * as module from '@cloud-result/acme-disks'
import type { Parity } from '@cloud-result/conformance'

/** How Acme Disks reports the failures of every cloud: a response with its code, or why there is none. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': 'TODO: a response, or why there is none',
    'bad signature': 'TODO: a response, or why there is none',
    'unknown access key': 'TODO: a response, or why there is none',
    'expired temporary credential': 'TODO: a response, or why there is none',
    'clock skew': 'TODO: a response, or why there is none',
    'no permission': 'TODO: a response, or why there is none',
    'missing resource': 'TODO: a response, or why there is none',
    'missing API': 'TODO: a response, or why there is none',
    throttle: 'TODO: a response, or why there is none',
    quota: 'TODO: a response, or why there is none',
    'wrong state': 'TODO: a response, or why there is none',
    conflict: 'TODO: a response, or why there is none',
    'dry run passed': 'TODO: a response, or why there is none',
    'service down': 'TODO: a response, or why there is none',
    'service timeout': 'TODO: a response, or why there is none',
    'vendor broke': 'TODO: a response, or why there is none'
  }
}
