import type { WrittenFailure } from '@cloud-result/core/vendor'

/**
 * Reads the error of an instance's own gateway: a protobuf message of status, code, message and request id. Decoded as text, it
 * is damaged where a number is above 127, but the texts are whole.
 *
 * Source: https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/common-error-codes-1
 */
export const readProtobufFailure = (body: string): WrittenFailure | undefined => {
  const start = body.indexOf(fields.code)
  if (start < 0 || start > longestStatus || (start > 0 && !body.startsWith(fields.status))) return undefined
  const length = body.charCodeAt(start + 1)
  const end = start + 2 + length
  const code = body.slice(start + 2, end)
  if (code.length !== length || !/^[A-Za-z][\w.-]*$/.test(code)) return undefined
  const requestId = requestIdAtEndOf(body)
  const rest = body.slice(end, requestId === undefined ? undefined : -requestId.length - 2)
  return { code, message: rest.startsWith(fields.message) ? rest.slice(1 + digitsAt(rest, 1)) : undefined, requestId }
}

// How the fields begin: a byte of number and type. A text has its length in bytes before it.
const fields = { status: '\u0008', code: '\u0012', message: '\u001A', requestId: '"' }

const longestStatus = 5

// A message can contain quotation marks. The one before the request id is followed by the length of the rest.
const requestIdAtEndOf = (body: string): string | undefined => {
  const end = body.slice(-129)
  for (let at = end.indexOf(fields.requestId); at >= 0; at = end.indexOf(fields.requestId, at + 1)) {
    const requestId = end.slice(at + 2)
    if (requestId.length === end.charCodeAt(at + 1) && /^[\w-]+$/.test(requestId)) return requestId
  }
  return undefined
}

// Of the bytes of a length only the last is ASCII.
const digitsAt = (text: string, start: number): number =>
  text.charCodeAt(start) < 0x80 ? 1 : 1 + digitsAt(text, start + 1)
