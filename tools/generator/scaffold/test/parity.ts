import * as module from '@cloud-result/acme-disks'
import type { Parity } from '@cloud-result/conformance'

/**
 * How Acme Disks reports the failures of every cloud. TODO: write for each a response with its code, or why there is none.
 */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': 'TODO',
    'bad signature': 'TODO',
    'unknown access key': 'TODO',
    'expired temporary credential': 'TODO',
    'clock skew': 'TODO',
    'no permission': 'TODO',
    'missing resource': 'TODO',
    'missing API': 'TODO',
    throttle: 'TODO',
    quota: 'TODO',
    'wrong state': 'TODO',
    conflict: 'TODO',
    'dry run passed': 'TODO',
    'service down': 'TODO',
    'service timeout': 'TODO',
    'vendor broke': 'TODO'
  }
}
