import { isRecord } from '../record.js'
import { toRequestId } from './request-id.js'
import type { Success } from '../result.js'

const requestIdOnly = Symbol.for('@cloud-result/request-id-only')

/** Returns whether a payload holds nothing but a request id. */
export const holdsRequestIdOnly = (payload: unknown, names: readonly string[]): boolean =>
  isRecord(payload) &&
  Object.keys(payload).every((key) => names.includes(key) && toRequestId(payload[key]) !== undefined)

/** Notes on a success, out of sight, that the answer held nothing but a request id. */
export const markRequestIdOnly = <S extends Success<unknown>>(success: S): S =>
  Object.defineProperty(success, requestIdOnly, { enumerable: false, value: true })

/** Returns whether the answer held nothing but a request id, at a vendor where that is how a dry run passes. */
export const isRequestIdOnly = (success: Success<unknown>): boolean => Object.hasOwn(success, requestIdOnly)
