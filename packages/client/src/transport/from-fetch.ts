import type { WireResponse } from '@cloud-result/core'

import type { FetchResponse } from '../host/fetch.js'

/**
 * Converts a `fetch` response to what `decode` takes. The body must not have been read yet.
 *
 * @category Transports
 */
export const fromFetch = async (response: FetchResponse): Promise<WireResponse> => ({
  status: response.status,
  headers: headersOf(response),
  body: await response.text()
})

/** Gives the headers of a `fetch` response by their names in lower case. */
export const headersOf = (response: FetchResponse): Readonly<Record<string, string>> => {
  const headers: [name: string, value: string][] = []
  response.headers.forEach((value, name) => headers.push([name.toLowerCase(), value]))
  return Object.fromEntries(headers)
}
