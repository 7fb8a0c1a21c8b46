import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { isRecord } from '@cloud-result/core/vendor'
import { parseXml } from '@cloud-result/xml'
import type { XmlFailure } from '@cloud-result/xml'

import { asError, failureOf, namesError } from './envelope.js'
import type { Fields } from './envelope.js'

/**
 * Reads an XML answer into the fields that its JSON would have. A failure may stand under any root, and several are in
 * use (`ErrorResponse`, `response`, `Response`, `Error`), the first of them being one whatever it holds; a success stands
 * under `{Action}Response` alone, lest a login page in XHTML pass for one. Other documents give `undefined`.
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

// `<DeleteVolumeResponse/>`, or the same with only layout inside.
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
