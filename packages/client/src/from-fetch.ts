import type { WireResponse } from '@cloud-result/core'

/** The part of a `fetch` response that is read: the web platform's, undici's or node-fetch's. */
export interface FetchResponse {
  readonly status: number
  readonly headers: { forEach(each: (value: string, name: string) => void): void }
  readonly body?: unknown
  text(): Promise<string>
}

/** Reads a `fetch` response, whose body must not have been read yet, into what `decode` takes. */
export const fromFetch = async (response: FetchResponse): Promise<WireResponse> => ({
  status: response.status,
  headers: headersOf(response),
  body: await response.text()
})

/** The headers of a `fetch` response, by their names in lower case. */
export const headersOf = (response: FetchResponse): Readonly<Record<string, string>> => {
  const headers: [name: string, value: string][] = []
  response.headers.forEach((value, name) => headers.push([name.toLowerCase(), value]))
  return Object.fromEntries(headers)
}
