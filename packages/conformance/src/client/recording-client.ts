import type { WireResponse } from '@cloud-result/core'

import type { SentRequest } from '../operations/sent-input.js'

/** Credentials that no output may show. */
export const testCredentials = {
  accessKeyId: 'canary-id',
  secretAccessKey: 'canary-secret',
  sessionToken: 'canary-token'
} as const

/** The time of recording clients, in milliseconds since 1970. */
export const testInstant = Date.UTC(2026, 0, 2, 3, 4, 5)

/** A client without a network, and the requests that it has sent. */
export interface Recording<Client> {
  readonly client: Client
  readonly requests: readonly SentRequest[]
}

/**
 * Makes a vendor's client that records its requests and receives these responses, one after another, then empty ones. Its
 * waits between attempts end at once; its deadlines never expire.
 */
export const recordingClient = <Config, Client>(
  makeClient: (config: Config) => Client,
  config: Partial<Config>,
  responses: readonly Partial<WireResponse>[]
): Recording<Client> => {
  const requests: SentRequest[] = []
  const transport = async (request: SentRequest): Promise<WireResponse> => {
    requests.push(request)
    return { status: 200, headers: {}, body: '', ...responses[requests.length - 1] }
  }
  const parts = { credentials: testCredentials, clock, random: () => 0.5, transport }
  return { client: makeClient({ ...parts, ...config } as Config), requests }
}

const longestWaitBetweenAttemptsMs = 20_000

const clock = {
  now: () => testInstant,
  sleep: (milliseconds: number, signal: AbortSignal) =>
    milliseconds <= longestWaitBetweenAttemptsMs
      ? Promise.resolve()
      : new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
}
