import type { TransportResponse } from '../transport/transport.js'

/** How much a server's `Date` must differ from our time before our clock counts as wrong. */
const leastSkewMs = 60_000

/**
 * Reads from a response how far our clock is from the server's: what to add to our time, in milliseconds. `undefined`
 * if the response does not show that the time in the signature (ours plus `offsetMs`) was wrong.
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
