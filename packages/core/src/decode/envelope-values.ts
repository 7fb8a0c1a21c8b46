import * as t from 'io-ts'

import { fieldOf, isRecord } from '../record.js'

/**
 * A short text of an envelope, as vendors really send it: padded, or a number where a text is documented. Accepts every
 * input: blank text, and a value that is neither text nor number, is `undefined`.
 *
 * @category Decoding
 */
export const EnvelopeText = new t.Type<string | undefined, string | undefined, unknown>(
  'EnvelopeText',
  (value): value is string | undefined => value === undefined || typeof value === 'string',
  (value) => t.success(toText(value)),
  t.identity
)

/**
 * The parts of an error member of an envelope. Each part can be missing.
 *
 * @category Decoding
 */
export interface EnvelopeError {
  readonly code: string | undefined
  readonly message: string | undefined
  /** Whose fault it is, in the vendor's own word. */
  readonly type: string | undefined
}

/**
 * The error member of an envelope, its fields in any case. `null` and absence are no error; anything else is one, even
 * `{}`, and a bare text is its message.
 *
 * @category Decoding
 */
export const EnvelopeError = new t.Type<EnvelopeError, EnvelopeError, unknown>(
  'EnvelopeError',
  (value): value is EnvelopeError =>
    isRecord(value) && ['code', 'message', 'type'].every((field) => EnvelopeText.is(value[field])),
  (value, context) =>
    value === null || value === undefined
      ? t.failure(value, context)
      : t.success(
          isRecord(value)
            ? {
                code: toText(fieldOf(value, 'Code')),
                message: toText(fieldOf(value, 'Message')),
                type: toText(fieldOf(value, 'Type'))
              }
            : { code: undefined, message: toText(value), type: undefined }
        ),
  t.identity
)

/**
 * Reads a short text of an envelope: trimmed, a number by its digits. It is `undefined` for blank text, for the word
 * `undefined`, and for a value that is neither text nor number.
 */
export const toText = (value: unknown): string | undefined => {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value
  if (typeof text !== 'string') return undefined
  const trimmed = isTight(text) ? text : text.trim()
  return trimmed === '' || trimmed === 'undefined' ? undefined : trimmed
}

// Whether a text begins and ends with a letter, a digit or the like, as nearly all do: asking costs less than trimming.
const isTight = (text: string): boolean => isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1))

const isPrinted = (character: number): boolean => character > 0x20 && character < 0x7f
