import { headerOf } from '@cloud-result/core/vendor'
import { isSignableInstant } from '@cloud-result/signing'

import type { TransportResponse } from '../transport/transport.js'

/** How much a server's `Date` must differ from our time before our clock counts as wrong. */
const leastSkewMs = 60_000

/** How much a server's `Date` may differ from our clock. Beyond it, the server is more likely to be wrong. */
const greatestSkewMs = 7 * 86_400_000

/**
 * Gives what to add to our time, in milliseconds, after the server refused the time of a request that was signed with
 * `offsetMs`: the difference that the response shows, or 0 if it shows none and a correction was in use. `undefined` if
 * there is nothing else to try.
 */
export const nextOffset = (response: TransportResponse, now: number, offsetMs: number): number | undefined => {
  const shown = Date.parse(headerOf(response, 'date') ?? '') - now
  const isUsable = Math.abs(shown) <= greatestSkewMs && isSignableInstant(now + shown)
  if (isUsable && Math.abs(shown - offsetMs) > leastSkewMs) return shown
  return offsetMs === 0 ? undefined : 0
}
