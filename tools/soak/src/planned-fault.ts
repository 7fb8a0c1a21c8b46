import type { CatalogueRow } from '@cloud-result/core'
import type { Fault, TransportFault } from '@cloud-result/simulator'

/** A fault that is planned for one attempt of a call. */
export type PlannedFault =
  /** The vendor responds with an error of its catalogue. */
  | {
      readonly kind: 'row'
      readonly row: CatalogueRow
      /** How long the response asks the client to wait. */
      readonly retryAfterMs: number | undefined
      /** Whether the operation is executed nevertheless. */
      readonly executed: boolean
    }
  /** The response does not arrive as it was sent. */
  | {
      readonly kind: 'transport'
      readonly label: string
      readonly fault: TransportFault
      readonly executed: boolean
    }
  /** No response arrives, and the caller aborts as soon as the request has arrived. */
  | { readonly kind: 'aborted' }
  /** The client's clock is an hour slow. */
  | { readonly kind: 'wrong clock' }
  /** The client's token has expired, and the provider has a new one. */
  | { readonly kind: 'expired token' }

/** Names a fault in the report. */
export const labelOf = (fault: PlannedFault): string => {
  if (fault.kind === 'transport') return fault.label
  if (fault.kind !== 'row') return fault.kind
  return fault.retryAfterMs === undefined ? 'row' : `wait ${fault.retryAfterMs / 1_000} s`
}

/** The fault to inject into the simulator; `undefined` if the fault is the client's own. */
export const injectedFaultOf = (fault: PlannedFault): Fault | undefined => {
  switch (fault.kind) {
    case 'row': {
      const { code, status, message } = fault.row
      return { error: { code, status, message, retryAfterMs: fault.retryAfterMs }, executed: fault.executed }
    }
    case 'transport':
      return { transport: fault.fault, executed: fault.executed }
    case 'aborted':
      return { transport: { kind: 'stall' } }
    case 'wrong clock':
    case 'expired token':
      return undefined
  }
}
