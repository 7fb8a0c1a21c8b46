import type { Parameter } from '@cloud-result/signing'

import { readAuthorization } from '../http/authorization.js'
import type { ArrivedRequest } from '../http/http.js'
import type { Sketch } from '../product.js'
import { mediaTypeOf, parameterOf, readForm, readTarget } from '../http/target.js'
import { usualRegion } from './regions.js'

/** The parameters of a request: those of its query and, if it has one, of its form. */
export const parametersOf = (request: ArrivedRequest): readonly Parameter[] => {
  const { parameters } = readTarget(request.target)
  return mediaTypeOf(request.headers) === 'application/x-www-form-urlencoded' && request.method !== 'GET'
    ? [...parameters, ...readForm(request.body)]
    : parameters
}

/** Reads what a request to a product of Kingsoft Cloud is about; the format is the product's own unless one is asked for. */
export const sketchIn =
  (usualFormat: Sketch['format']) =>
  (request: ArrivedRequest): Sketch => {
    const parameters = parametersOf(request)
    const find = (name: string): string | undefined => parameterOf(parameters, name)
    const wanted = (find('Format') ?? request.headers['accept'] ?? '').toLowerCase()
    return {
      action: find('Action') ?? request.headers['x-action'],
      version: find('Version') ?? request.headers['x-version'],
      region: regionIn(request, find),
      format: wanted.includes('json') ? 'json' : wanted.includes('xml') ? 'xml' : usualFormat
    }
  }

const regionIn = (request: ArrivedRequest, find: (name: string) => string | undefined): string => {
  const credential = readAuthorization(request.headers['authorization'] ?? '').credential ?? find('X-Amz-Credential')
  return credential?.split('/')[2] ?? find('Region') ?? usualRegion
}
