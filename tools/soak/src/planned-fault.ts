import type { CatalogueRow } from '@cloud-result/core'
import type { Fault, TransportFault } from '@cloud-result/simulator'

/** Something that goes wrong with an attempt of a call. */
export type Card =
  /** The vendor answers with a row of its catalogue. */
  | {
      readonly kind: 'row'
      readonly row: CatalogueRow
      /** How long the answer asks to wait. */
      readonly retryAfterMs: number | undefined
      /** Whether the work is done all the same. */
      readonly executed: boolean
    }
  /** The answer does not come as it was sent. */
  | {
      readonly kind: 'transport'
      readonly label: string
      readonly trouble: TransportFault
      readonly executed: boolean
    }
  /** Nothing comes, and the caller gives up as soon as the request has arrived. */
  | { readonly kind: 'abandoned' }
  /** The caller's clock is an hour slow. */
  | { readonly kind: 'wrong clock' }
  /** The caller's token has expired, and there is a new one. */
  | { readonly kind: 'expired token' }

/** Names a card for people. */
export const labelOf = (card: Card): string => {
  if (card.kind === 'transport') return card.label
  if (card.kind !== 'row') return card.kind
  return card.retryAfterMs === undefined ? 'row' : `wait ${card.retryAfterMs / 1_000} s`
}

/** What the simulator is told for a card: nothing where the caller itself is what is wrong. */
export const faultOf = (card: Card): Fault | undefined => {
  switch (card.kind) {
    case 'row': {
      const { code, status, message } = card.row
      return { error: { code, status, message, retryAfterMs: card.retryAfterMs }, executed: card.executed }
    }
    case 'transport':
      return { transport: card.trouble, executed: card.executed }
    case 'abandoned':
      return { transport: { kind: 'stall' } }
    case 'wrong clock':
    case 'expired token':
      return undefined
  }
}
