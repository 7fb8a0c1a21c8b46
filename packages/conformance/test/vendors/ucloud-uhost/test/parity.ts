import type { Parity } from '../../../../src/index.js'

import * as module from '../src/index.js'

const failure = (code: number) => ({
  response: { status: 200, body: JSON.stringify({ Action: 'StopUHostInstanceResponse', RetCode: code, Message: '' }) }
})

/** How UCloud UHost reports the failures that every cloud has. */
export const parity: Parity = {
  module,
  cases: {
    'missing parameter': failure(220),
    'bad signature': failure(171),
    'unknown access key': failure(172),
    'expired temporary credential': failure(174),
    'clock skew': 'The signature covers no time, so no clock can be wrong.',
    'no permission': failure(299),
    'missing resource': failure(8039),
    'missing API': failure(161),
    throttle: failure(153),
    quota: failure(8095),
    'wrong state': failure(8856),
    conflict: failure(8034),
    'dry run passed': 'No operation of UHost has a dry run.',
    'service down': failure(150),
    'service timeout': failure(110),
    'vendor broke': failure(1000)
  }
}
