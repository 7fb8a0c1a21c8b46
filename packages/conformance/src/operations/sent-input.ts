import type { Operation, WireResponse } from '@cloud-result/core'

import type { Api, Field } from '../model/index.js'
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
  if (operation.path !== undefined) {
    const url = new URL(request.url)
    const { pathname } = url
    const body = request.body === '' ? {} : (JSON.parse(request.body) as Readonly<Record<string, unknown>>)
    const beside = [...url.searchParams, ...inPath(operation.path, pathname, fields)]
    return { ...body, ...parseParameters(beside, fields, encodings, api) }
  }
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

// The values of the fields in a path. What else is in braces is a value of the client's.
const inPath = (
  template: string,
  pathname: string,
  fields: readonly Field[]
): readonly (readonly [name: string, value: string])[] => {
  const names = template.split('/')
  const segments = pathname.split('/')
  if (names.length !== segments.length) throw new Error(`${pathname} is not ${template}`)
  return names.flatMap((name, index) => {
    const segment = segments[index] ?? ''
    if (!name.startsWith('{')) {
      if (name !== segment) throw new Error(`${pathname} is not ${template}`)
      return []
    }
    const field = name.slice(1, -1)
    return fields.some((candidate) => candidate.name === field) ? [[field, decodeURIComponent(segment)] as const] : []
  })
}
