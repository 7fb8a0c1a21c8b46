import type { Fault } from '../faults/fault.js'
import type { ProductName } from '../product.js'

/** A call that the simulator answered, or left unanswered. */
export interface CallRecord {
  readonly product: ProductName
  readonly action: string | undefined
  readonly requestId: string
  /** When it arrived, by the simulator's clock. */
  readonly at: number
  /** The status of the answer, also of one that a fault kept from arriving. */
  readonly status: number
  /** The code of the error that was answered; `undefined` for successes and for errors without one. */
  readonly code: string | undefined
  /** Whether the operation was carried out, whatever was answered. */
  readonly executed: boolean
  /** The fault that hit it. */
  readonly fault: Fault | undefined
}

/** The latest calls. */
export interface CallLog {
  readonly add: (record: CallRecord) => void
  /** The latest calls, oldest first. */
  readonly latest: () => readonly CallRecord[]
}

/** Makes a log that keeps so many calls, and tells of each. */
export const makeCallLog = (limit: number, onCall: (record: CallRecord) => void = () => {}): CallLog => {
  let records: CallRecord[] = []
  return {
    add: (record) => {
      records.push(record)
      // Halved now and then: cheaper than moving all of them at each call.
      if (records.length >= 2 * limit) records = records.slice(-limit)
      onCall(record)
    },
    latest: () => records.slice(-limit)
  }
}
