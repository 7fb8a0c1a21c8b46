import { isRecord } from './record.js'
import { toRequestId } from './request-id.js'
import type { Success } from './result.js'

const requestIdOnly = Symbol.for('@cloud-result/request-id-only')

/** Notes on a success, out of sight, that the answer held nothing but a request id. */
export const markRequestIdOnly = <S extends Success<unknown>>(success: S, payload: unknown): S =>
  isRecord(payload) &&
  Object.keys(payload).every((key) => key === 'RequestId' && toRequestId(payload[key]) !== undefined)
    ? Object.defineProperty(success, requestIdOnly, { enumerable: false, value: true })
    : success

/** Tells whether the answer held nothing but a request id, at a vendor where that is how a dry run passes. */
export const isRequestIdOnly = (success: Success<unknown>): boolean => Object.hasOwn(success, requestIdOnly)
