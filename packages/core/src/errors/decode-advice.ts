import type { Advice } from './category.js'
import type { DecodeReason } from './cloud-error.js'

/**
 * The advice for each reason of a `DecodeError`. A retry helps only where another response may be the vendor's.
 *
 * @category Decoding
 */
export const decodeAdvice = {
  codec: { fault: 'other', retry: 'permanent', replay: 'maybe' },
  unrecognized: { fault: 'server', retry: 'transient', replay: 'maybe' },
  input: { fault: 'client', retry: 'permanent', replay: 'maybe' }
} as const satisfies Readonly<Record<DecodeReason, Advice>>
