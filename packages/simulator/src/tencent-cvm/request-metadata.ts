import type { Parameter } from '@cloud-result/signing'

import type { ArrivedRequest } from '../http/http.js'
import type { Sketch } from '../product.js'
import { mediaTypeOf, parameterOf, readForm, readTarget } from '../http/target.js'

/** Tells whether a request carries its signature among its parameters (version 1) and not in a header (TC3). */
export const isVersion1 = (request: ArrivedRequest): boolean =>
  request.headers['authorization'] === undefined && request.headers['x-tc-action'] === undefined

/** The parameters of a request of version 1: those of the query, or for a POST those of the form. */
export const parametersOf = (request: ArrivedRequest): readonly Parameter[] =>
  request.method === 'POST' && mediaTypeOf(request.headers) === 'application/x-www-form-urlencoded'
    ? readForm(request.body)
    : readTarget(request.target).parameters

/** Reads what a request to CVM is about. */
export const sketch = (request: ArrivedRequest): Sketch => {
  const find = isVersion1(request)
    ? (name: string) => parameterOf(parametersOf(request), name)
    : (name: string) => request.headers[`x-tc-${name.toLowerCase()}`]
  return { action: find('Action'), version: find('Version'), region: find('Region') ?? '', format: 'json' }
}
