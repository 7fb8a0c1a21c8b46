import type { Parameter } from '@cloud-result/signing'

import { readAuthorization } from '../http/authorization.js'
import type { HttpRequest } from '../http/http.js'
import { mediaTypeOf, parameterOf, readForm, readTarget } from '../http/target.js'
import type { RequestMetadata } from '../product.js'
import { defaultRegion } from './regions.js'

/** The parameters of a request's query and form. */
export const parametersOf = (request: HttpRequest): readonly Parameter[] => {
  const { parameters } = readTarget(request.target)
  return mediaTypeOf(request.headers) === 'application/x-www-form-urlencoded' && request.method !== 'GET'
    ? [...parameters, ...readForm(request.body)]
    : parameters
}

/** Makes the reader of the metadata of requests to a product of Kingsoft Cloud. */
export const requestMetadataReader =
  (defaultFormat: RequestMetadata['format']) =>
  (request: HttpRequest): RequestMetadata => {
    const parameters = parametersOf(request)
    const find = (name: string): string | undefined => parameterOf(parameters, name)
    const requested = (find('Format') ?? request.headers['accept'] ?? '').toLowerCase()
    return {
      action: find('Action') ?? request.headers['x-action'],
      version: find('Version') ?? request.headers['x-version'],
      region: regionIn(request, find),
      format: requested.includes('json') ? 'json' : requested.includes('xml') ? 'xml' : defaultFormat
    }
  }

const regionIn = (request: HttpRequest, find: (name: string) => string | undefined): string => {
  const credential = readAuthorization(request.headers['authorization'] ?? '').credential ?? find('X-Amz-Credential')
  return credential?.split('/')[2] ?? find('Region') ?? defaultRegion
}
