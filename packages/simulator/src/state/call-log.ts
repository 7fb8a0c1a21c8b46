import type { Fault } from '../faults/fault.js'
import type { ServiceName } from '../credential-services/service-name.js'

/**
 * A call that reached the simulator.
 *
 * @category Calls
 */
export interface CallRecord {
  readonly product: ServiceName
  readonly action: string | undefined
  readonly requestId: string
  /** When it arrived, by the simulator's clock. */
  readonly at: number
  /** The status of the response, even if a fault kept the response from arriving. */
  readonly status: number
  /** The error code of the response; `undefined` for a success and for an error without a code. */
  readonly code: string | undefined
  /** Whether the operation was executed. The response may say otherwise. */
  readonly executed: boolean
  /** The fault that hit the call. */
  readonly fault: Fault | undefined
}

/** The latest calls. */
export interface CallLog {
  readonly add: (record: CallRecord) => void
  /** The latest calls, oldest first. */
  readonly latest: () => readonly CallRecord[]
}

/** Makes a log that keeps the latest calls up to a limit and passes each call to a callback. */
export const makeCallLog = (limit: number, onCall: (record: CallRecord) => void = () => {}): CallLog => {
  let records: CallRecord[] = []
  return {
    add: (record) => {
      records.push(record)
      // Dropping half of the records now and then is cheaper than moving all of them at each call.
      if (records.length >= 2 * limit) records = records.slice(-limit)
      onCall(record)
    },
    latest: () => records.slice(-limit)
  }
}
