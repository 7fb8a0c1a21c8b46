import type { Parameter } from '@cloud-result/signing'

import type { ArrivedRequest } from '../http/http.js'
import type { Sketch } from '../product.js'
import { mediaTypeOf, parameterOf, readForm, readTarget } from '../http/target.js'

/** Tells whether a request is signed in a header (version 3) and not among its parameters (RPC version 1). */
export const isVersion3 = (request: ArrivedRequest): boolean => request.headers['authorization'] !== undefined

/** The parameters of a request: those of its query and those of its form. */
export const parametersOf = (request: ArrivedRequest): readonly Parameter[] => {
  const { parameters } = readTarget(request.target)
  return mediaTypeOf(request.headers) === 'application/x-www-form-urlencoded'
    ? [...parameters, ...readForm(request.body)]
    : parameters
}

/** The format that a request asks for; `undefined` when it asks for none. */
export const statedFormat = (request: ArrivedRequest): Sketch['format'] | undefined => {
  const stated = parameterOf(parametersOf(request), 'Format') ?? request.headers['accept'] ?? ''
  return /json/i.test(stated) ? 'json' : /xml/i.test(stated) ? 'xml' : undefined
}

/** Reads what a request to KMS is about. */
export const sketch = (request: ArrivedRequest): Sketch => {
  const parameters = parametersOf(request)
  const find = (name: string): string | undefined =>
    (isVersion3(request) ? request.headers[`x-acs-${name.toLowerCase()}`] : undefined) ?? parameterOf(parameters, name)
  const [, ofHost] = /^kms(?:-vpc)?\.([a-z0-9-]+)\.aliyuncs\.com/.exec(request.headers['host'] ?? '') ?? []
  return {
    action: find('Action') ?? request.headers['x-acs-action'],
    version: find('Version') ?? request.headers['x-acs-version'],
    region: ofHost ?? usualRegion,
    format: statedFormat(request) ?? 'json'
  }
}

const usualRegion = 'cn-hangzhou'
