import { isRecord } from '../record.js'
import { toRequestId } from './request-id.js'
import type { Success } from '../result.js'

const requestIdOnly = Symbol.for('@cloud-result/request-id-only')

/** Returns whether a payload holds nothing but a request id. */
export const holdsRequestIdOnly = (payload: unknown, names: readonly string[]): boolean =>
  isRecord(payload) &&
  Object.keys(payload).every((key) => names.includes(key) && toRequestId(payload[key]) !== undefined)

/** Marks a success whose response held only a request id. The mark is not enumerable. */
export const markRequestIdOnly = <S extends Success<unknown>>(success: S): S =>
  Object.defineProperty(success, requestIdOnly, { enumerable: false, value: true })

/** Returns whether a success has the mark: the response held only a request id, and that is how the vendor's dry runs pass. */
export const isRequestIdOnly = (success: Success<unknown>): boolean => Object.hasOwn(success, requestIdOnly)
