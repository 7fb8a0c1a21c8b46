import type { Operation, WireResponse } from '@cloud-result/core'
import type { Api, Field } from '@cloud-result/generator'

import { parseParameters } from './parse-parameters.js'

/** A request that a client passes to its transport. */
export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Makes a vendor's client with a transport. */
export type ClientOf = (transport: (request: SentRequest) => Promise<WireResponse>) => {
  readonly send: (operation: Operation<unknown, unknown>, input: unknown) => () => Promise<unknown>
}

/** Decodes the input of an operation from a request of its client, like a server that knows the fields. */
export const sentInput = (
  request: SentRequest,
  operation: Operation<unknown, unknown>,
  fields: readonly Field[],
  api: Api
): Readonly<Record<string, unknown>> => {
  const encodings = operation.encodings ?? {}
  const type = request.headers['content-type'] ?? ''
  if (request.method === 'GET' && request.body !== '') throw new Error('a GET has no body')
  if (type.startsWith('application/json')) {
    const body: unknown = JSON.parse(request.body)
    const whole = Object.keys(encodings).find((name) => encodings[name] === 'body')
    const inside = whole === undefined ? (body as Readonly<Record<string, unknown>>) : { [whole]: body }
    const beside = [...new URL(request.url).searchParams].filter(([name]) => encodings[name] === 'query')
    return { ...inside, ...parseParameters(beside, fields, encodings, api) }
  }
  const written = [...new URL(request.url).searchParams, ...new URLSearchParams(request.body)]
  const parameters = written.filter(([name]) => name !== 'Action' && name !== 'Version')
  return parseParameters(parameters, fields, encodings, api)
}
