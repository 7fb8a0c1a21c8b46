import type { Parameter } from '@cloud-result/signing'

import type { HttpRequest } from '../http/http.js'
import { mediaTypeOf, parameterOf, readForm, readTarget } from '../http/target.js'
import type { RequestMetadata } from '../product.js'

/** Returns whether a request has its signature in a header (version 3) and not among its parameters (RPC version 1). */
export const isVersion3 = (request: HttpRequest): boolean => request.headers['authorization'] !== undefined

/** The parameters of a request's query and form. */
export const parametersOf = (request: HttpRequest): readonly Parameter[] => {
  const { parameters } = readTarget(request.target)
  return mediaTypeOf(request.headers) === 'application/x-www-form-urlencoded'
    ? [...parameters, ...readForm(request.body)]
    : parameters
}

/** The format that a request states; `undefined` if it states none. */
export const requestedFormat = (request: HttpRequest): RequestMetadata['format'] | undefined => {
  const stated = parameterOf(parametersOf(request), 'Format') ?? request.headers['accept'] ?? ''
  return /json/i.test(stated) ? 'json' : /xml/i.test(stated) ? 'xml' : undefined
}

/** Reads the metadata of a request to KMS. */
export const readRequestMetadata = (request: HttpRequest): RequestMetadata => {
  const parameters = parametersOf(request)
  const find = (name: string): string | undefined =>
    (isVersion3(request) ? request.headers[`x-acs-${name.toLowerCase()}`] : undefined) ?? parameterOf(parameters, name)
  const [, hostRegion] = /^kms(?:-vpc)?\.([a-z0-9-]+)\.aliyuncs\.com/.exec(request.headers['host'] ?? '') ?? []
  return {
    action: find('Action') ?? request.headers['x-acs-action'],
    version: find('Version') ?? request.headers['x-acs-version'],
    region: hostRegion ?? defaultRegion,
    format: requestedFormat(request) ?? 'json'
  }
}

const defaultRegion = 'cn-hangzhou'
