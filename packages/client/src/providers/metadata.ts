import { missingCredentials } from '../credentials/credentials.js'
import type { ProviderContext } from '../credentials/credentials.js'
import { systemClock } from '../host/clock.js'
import type { TransportResponse } from '../transport/transport.js'
import { credentialHost } from '#credential-host'
import { exchange, sleep } from './exchange.js'
import type { Exchange } from './exchange.js'
import type { ProviderOptions } from './provider-options.js'

/**
 * How the metadata service of an instance is asked.
 *
 * @category Credentials
 */
export interface MetadataOptions extends ProviderOptions {
  /** The URL of the service, without a path; for tests. */
  readonly endpoint?: string | undefined
  /** How long one request may take; 1 s by default, so that a program outside of the cloud does not wait. */
  readonly timeoutMs?: number | undefined
}

/**
 * Asks a metadata service.
 *
 * @category Providers
 */
export interface Metadata {
  /** Sends one request. A status 429 or 5xx and a broken connection are repeated, a request without an answer is not. */
  readonly ask: (path: string, request?: MetadataRequest) => Promise<Exchange>
  /** The current time by our clock. */
  readonly now: () => number
}

/**
 * A request to a metadata service.
 *
 * @category Providers
 */
export interface MetadataRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The most attempts of one request. */
const maxAttempts = 3

/** The pause before the second attempt; twice as long before the next. */
const pauseMs = 100

/**
 * Makes a reader of a metadata service. Its requests never go through a proxy. Rejects where there is no such service.
 *
 * @category Providers
 */
export const openMetadata = (
  usualEndpoint: string,
  { clock: ownClock, endpoint = usualEndpoint, timeoutMs = 1_000, transport: own }: MetadataOptions,
  context: ProviderContext
): Metadata => {
  const transport = own ?? credentialHost?.directTransport()
  if (transport === undefined) throw missingCredentials('Metadata services can be asked only in Node')
  const clock = ownClock ?? context.clock ?? systemClock
  const origin = endpoint.replace(/\/+$/, '')
  return {
    now: () => clock.now(),
    ask: async (path, { method = 'GET', headers = {} } = {}) => {
      for (let attempt = 1; ; attempt++) {
        // oxlint-disable-next-line no-await-in-loop -- each attempt depends on the one before
        const ended = await exchange({ method, url: origin + path, headers }, { transport, clock, timeoutMs })
        if (attempt === maxAttempts || !isPassing(ended)) return ended
        const pause = pauseMs * 2 ** (attempt - 1)
        // oxlint-disable-next-line no-await-in-loop -- this is the wait
        await sleep(clock, pause / 2 + (Math.random() * pause) / 2)
      }
    }
  }
}

const isPassing = (ended: Exchange): boolean =>
  ended._tag === 'Answer'
    ? ended.response.status === 429 || ended.response.status >= 500
    : ended.isConnected && !ended.why.startsWith('no answer')

/**
 * Says how a metadata service answered, without its body.
 *
 * @category Providers
 */
export const describeAnswer = (ended: Exchange): string =>
  ended._tag === 'Answer' ? `it answered with status ${ended.response.status}` : ended.why

/**
 * Gives the response if its status is 200.
 *
 * @category Providers
 */
export const okResponse = (ended: Exchange): TransportResponse | undefined =>
  ended._tag === 'Answer' && ended.response.status === 200 ? ended.response : undefined
