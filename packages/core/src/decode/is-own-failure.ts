import { headerNames } from './headers.js'
import type { DecodableResponse } from '../result.js'

/**
 * Tests whether a failure is the vendor's own, and not one of another cloud or gateway that has the same form. Every failure that
 * was seen of a vendor has a request id; those of object stores, of AWS and of proxies show in other ways where they come from:
 *
 * - a header with the request id of another vendor, such as `x-amzn-requestid`;
 * - XML in a namespace, or with the root `Error` and a request id without dashes, as object stores have it.
 */
export const isOwnFailure = (
  response: DecodableResponse,
  requestId: string | undefined,
  ownHeaders: readonly string[] = []
): boolean =>
  requestId !== undefined &&
  !headerNames(response).some((name) => vendorsRequestId.test(name) && !ownHeaders.includes(name.toLowerCase())) &&
  !(inNamespace.test(start(response)) || (errorRoot.test(start(response)) && longWord.test(requestId)))

const vendorsRequestId = /^x-(?:\w+-)+request-?id$/i
const inNamespace = /^\s*<[^]*\sxmlns=/
const errorRoot = /^\s*(?:<[?!][^>]*>\s*)*<Error[\s>]/
const longWord = /^[^-]{12}/

const start = ({ body }: DecodableResponse): string => (typeof body === 'string' ? body.slice(0, 1_000) : '')
