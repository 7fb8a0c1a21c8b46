import type { TransportResponse } from '../transport/transport.js'

/** By how much a server's `Date` must differ from ours before our clock counts as wrong. */
const leastSkewMs = 60_000

/**
 * Reads how far our clock was from the server's when an answer came: what to add to our time, in milliseconds. `undefined`
 * if the answer does not show that the time which the request was signed with (ours, and `offsetMs`) was wrong.
 */
export const shownSkew = (
  response: Pick<TransportResponse, 'headers'>,
  now: number,
  offsetMs: number
): number | undefined => {
  const date = response.headers?.['date'] ?? response.headers?.['Date']
  const skew = date === undefined ? Number.NaN : Date.parse(date) - now
  return Math.abs(skew - offsetMs) > leastSkewMs ? skew : undefined
}
