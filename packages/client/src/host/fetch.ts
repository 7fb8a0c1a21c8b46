import type { HostAbortSignal } from './abort-signal.js'

/**
 * The part of `fetch` that a transport uses: the host's, undici's, or a replacement.
 *
 * @category Transports
 */
export type Fetch = (
  url: string,
  init: {
    readonly method: string
    readonly headers: Record<string, string>
    readonly body?: string
    readonly redirect: 'manual'
    readonly signal: HostAbortSignal
  }
) => Promise<FetchResponse>

/**
 * The part of a `fetch` response that is read: the web platform's, undici's or node-fetch's.
 *
 * @category Transports
 */
export interface FetchResponse {
  readonly status: number
  readonly headers: { forEach(each: (value: string, name: string) => void): void }
  readonly body?: unknown
  text(): Promise<string>
}
