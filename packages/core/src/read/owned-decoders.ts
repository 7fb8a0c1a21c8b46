import type * as t from 'io-ts'

import type { Either } from '../either.js'
import type { Reading } from './reader.js'

/** Decodes a value as a reading asks for it, which says afterwards whether a number may be rounded. */
export type DecodeOwned<A> = (wire: unknown, reading: Reading) => Either<t.Errors, A>

/** How `decode` of a vendor runs the codecs that were made of readers. It does not import the readers. */
export const ownedDecoders: WeakMap<t.Decoder<unknown, unknown>, DecodeOwned<unknown>> = new WeakMap()
