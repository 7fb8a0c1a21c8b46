import type { Parameter } from '@cloud-result/signing'

import type { HttpRequest } from '../http/http.js'
import { mediaTypeOf, parameterOf, readForm, readTarget } from '../http/target.js'
import type { RequestMetadata } from '../product.js'

/** Returns whether a request has its signature among its parameters (version 1) and not in a header (TC3). */
export const isVersion1 = (request: HttpRequest): boolean =>
  request.headers['authorization'] === undefined && request.headers['x-tc-action'] === undefined

/** The parameters of a request: those of the query, or those of the form of a POST. */
export const parametersOf = (request: HttpRequest): readonly Parameter[] =>
  request.method === 'POST' && mediaTypeOf(request.headers) === 'application/x-www-form-urlencoded'
    ? readForm(request.body)
    : readTarget(request.target).parameters

/** Reads the metadata of a request to CVM. */
export const readRequestMetadata = (request: HttpRequest): RequestMetadata => {
  const find = isVersion1(request)
    ? (name: string) => parameterOf(parametersOf(request), name)
    : (name: string) => request.headers[`x-tc-${name.toLowerCase()}`]
  return { action: find('Action'), version: find('Version'), region: find('Region') ?? '', format: 'json' }
}
