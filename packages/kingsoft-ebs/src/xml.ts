import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { isRecord } from '@cloud-result/core/vendor'
import { parseXml } from '@cloud-result/xml'
import type { XmlFailure } from '@cloud-result/xml'

import { asError, failureOf, namesError } from './envelope.js'
import type { Fields } from './envelope.js'

/**
 * Parses an XML response to the fields that the same response has in JSON.
 *
 * A failure may have any root. `ErrorResponse`, `response`, `Response` and `Error` are in use, and a response with the root
 * `ErrorResponse` is always a failure. A success must have the root `{Action}Response`, so that a login page in XHTML is not a
 * success. Other documents give `undefined`.
 */
export const parseXmlAnswer = (text: string): Result<Fields | undefined, XmlFailure> => {
  const parsed = parseXml(text)
  if (parsed._tag === 'Left') return left(parsed.left)
  const { root, value } = parsed.right
  if (namesError(root)) return right(asError(value))
  const isAnswer = /response$/i.test(root)
  if (!isRecord(value)) return right(isAnswer && isBlank(value) ? {} : undefined)
  return right(isAnswer || failureOf(value, Number.NaN) !== undefined ? value : undefined)
}

// `<DeleteVolumeResponse/>`, or the same with white space inside.
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
