import { isRecord } from '../record.js'
import { toRequestId } from './request-id.js'

const requestIdOnly = Symbol.for('@cloud-result/request-id-only')

/** Returns whether a payload holds nothing but a request id. */
export const holdsRequestIdOnly = (payload: unknown, names: readonly string[]): boolean =>
  isRecord(payload) &&
  Object.keys(payload).every((key) => names.includes(key) && toRequestId(payload[key]) !== undefined)

/** Marks a success, or the error of a codec, whose response held only a request id. The mark is not enumerable. */
export const markRequestIdOnly = <Outcome extends object>(outcome: Outcome): Outcome =>
  Object.defineProperty(outcome, requestIdOnly, { enumerable: false, value: true })

/** Returns whether a success or an error has the mark. That is how a dry run passes at vendors that report it in this way. */
export const isRequestIdOnly = (outcome: unknown): boolean =>
  typeof outcome === 'object' && outcome !== null && Object.hasOwn(outcome, requestIdOnly)
