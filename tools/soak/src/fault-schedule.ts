import type { CatalogueRow } from '@cloud-result/core'
import type { TransportFault } from '@cloud-result/simulator'

import { categoryOfPage, failure } from './expected-behaviour.js'
import type { Card } from './planned-fault.js'
import { makeChance, oneOf, shuffled } from './seeded-random.js'

/** Hands out what goes wrong, to one lane. */
export interface Dealer {
  /** What goes wrong with the lane's next call, attempt by attempt: mostly nothing. */
  readonly deal: () => readonly Card[]
}

/** Which cards there are, and who of how many is dealt to. */
export interface Table {
  readonly seed: string
  readonly rows: readonly CatalogueRow[]
  /** How likely something goes wrong with a call. */
  readonly share: number
  readonly lane: number
  readonly lanes: number
}

/**
 * Makes the dealer of one lane. The lanes of a product share one deck of rows and one of other troubles, of which each takes
 * every n-th card; so all cards turn up, and what a lane gets does not depend on how fast the others are.
 */
export const makeDealer = ({ seed, rows, share, lane, lanes }: Table): Dealer => {
  const chance = makeChance(`${seed}/lane ${lane}`)
  const drawRow = makeDeck(rows.map(rowCard), `${seed}/rows`, lane, lanes)
  const drawTrouble = makeDeck(troubles(rows), `${seed}/troubles`, lane, lanes)
  const more = [...rows.map(rowCard).filter(isPassing), ...troubles(rows).filter(isPassing)]
  let dealt = 0

  return {
    deal: () => {
      if (chance() >= share) return []
      const first = dealt++ % 2 === 0 ? drawRow() : drawTrouble()
      const cards = [withLuck(first, chance())]
      while (isPassing(first) && cards.length < 3 && chance() < 0.5) {
        cards.push(withLuck(oneOf(more, chance), chance()))
      }
      return cards
    }
  }
}

/** Every kind of trouble that is no row. */
export const troubles = (rows: readonly CatalogueRow[]): readonly Card[] => [
  ...transports.flatMap(([label, trouble, ...executions]) =>
    executions.map((executed): Card => ({ kind: 'transport', label, trouble, executed }))
  ),
  ...Object.keys(categoryOfPage).flatMap((status): readonly Card[] =>
    [true, false].map((executed) => ({
      kind: 'transport',
      label: `page ${status}`,
      trouble: { kind: 'gateway-page', status: Number(status) },
      executed: executed && Number(status) !== 429
    }))
  ),
  ...rows
    .filter(({ category }) => category === 'Throttled')
    .slice(0, 1)
    .flatMap((row) =>
      [1_000, 90_000].map((retryAfterMs): Card => ({ kind: 'row', row, retryAfterMs, executed: false }))
    ),
  { kind: 'abandoned' },
  { kind: 'wrong clock' },
  { kind: 'expired token' }
]

const hourMs = 3_600_000

// Each with whether the work is done: where both are possible, both.
const transports: readonly (readonly [string, TransportFault, ...(readonly boolean[])])[] = [
  ['reset', { kind: 'reset' }, false, true],
  ['stall', { kind: 'stall' }, false, true],
  ['stalled body', { kind: 'stall', after: 'headers' }, true],
  ['cut body', { kind: 'truncate' }, true],
  ['cut body', { kind: 'truncate', fraction: 0.95 }, true],
  ['content type', { kind: 'content-type' }, true],
  ['content type', { kind: 'content-type', value: 'application/octet-stream' }, true],
  ['wrong date', { kind: 'date', skewMs: hourMs }, true],
  ['wrong date', { kind: 'date', skewMs: -hourMs }, true],
  ['slow drip', { kind: 'drip', bytes: 32, everyMs: 1 }, true]
]

const rowCard = (row: CatalogueRow): Card => ({ kind: 'row', row, retryAfterMs: undefined, executed: false })

// Rows of which nobody can tell whether the work was done: half of the time it was.
const withLuck = (card: Card, luck: number): Card =>
  card.kind === 'row' && failureOfRow(card.row).replay === 'maybe' ? { ...card, executed: luck < 0.5 } : card

const failureOfRow = ({ category, retry, replay }: CatalogueRow) => failure('ServiceError', category, { retry, replay })

/** Whether a call may go on after it, so that a second trouble can follow. */
const isPassing = (card: Card): boolean => {
  if (card.kind === 'row') {
    return card.retryAfterMs === undefined && ['transient', 'throttling'].includes(failureOfRow(card.row).retry)
  }
  return card.kind === 'transport'
}

const makeDeck = (cards: readonly Card[], seed: string, lane: number, lanes: number): (() => Card) => {
  let place = lane
  let pass = -1
  let order: readonly Card[] = []
  return () => {
    if (Math.floor(place / cards.length) !== pass) {
      pass = Math.floor(place / cards.length)
      order = shuffled(cards, makeChance(`${seed}/${pass}`))
    }
    const card = order[place % cards.length] as Card
    place += lanes
    return card
  }
}
