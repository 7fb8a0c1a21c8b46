import { categoryOfPage, failure, isSentAgain, mostAttempts, mostPatienceMs } from './expected-behaviour.js'
import type { Failure, Purse, Repetition } from './expected-behaviour.js'
import type { Card } from './planned-fault.js'

/** A request as the model of the vendor sees it. */
export interface ModelledRequest {
  readonly repetition: Repetition
  /** Carries it out in the model. Gives what the vendor refuses it with, if it does. */
  readonly execute: () => Failure | undefined
}

/** How a call ends if everything keeps to the rules. */
export interface Prediction {
  /** `undefined` for a Right. */
  readonly failure: Failure | undefined
  /** How many requests arrive. */
  readonly arrivals: number
  /** How many of them the vendor carries out; with a token, a repetition counts and changes nothing. */
  readonly executions: number
  /** How many cards are used up. */
  readonly used: number
}

/**
 * Plays a call through on paper: the cards, what is known of them, and the rules of retrying. Changes the model as the call
 * will change the vendor.
 */
export const predict = (request: ModelledRequest, cards: readonly Card[], purse: Purse): Prediction => {
  let executions = 0
  let isDone = false
  let mayHaveRun = false
  let paidFor: Failure | undefined
  let isRecovered = false

  const execute = (): Failure | undefined => {
    if (isDone && request.repetition === 'has a token') {
      executions++
      return undefined
    }
    const refusal = request.execute()
    if (refusal === undefined) {
      executions++
      isDone = true
    }
    return refusal
  }

  for (let arrivals = 1; ; arrivals++) {
    const card = cards[arrivals - 1]
    const failed = attempt(card, execute)
    const end = (): Prediction => ({
      failure: failed && (mayHaveRun && failed.replay === 'yes' ? { ...failed, replay: 'maybe' } : failed),
      arrivals,
      executions,
      used: Math.min(arrivals, cards.length)
    })
    if (failed === undefined) {
      purse.refill(paidFor)
      return end()
    }
    mayHaveRun ||= failed.replay !== 'yes'
    if (arrivals === mostAttempts) return end()
    if (card?.kind === 'wrong clock' || card?.kind === 'expired token') {
      if (isRecovered) return end()
      isRecovered = true
      continue
    }
    if (!isSentAgain(failed, request.repetition)) return end()
    if ((failed.retryAfterMs ?? 0) > mostPatienceMs || !purse.pay(failed)) return end()
    paidFor = failed
  }
}

const attempt = (card: Card | undefined, execute: () => Failure | undefined): Failure | undefined => {
  switch (card?.kind) {
    case undefined:
      return execute()
    case 'row': {
      if (card.executed) execute()
      const { category, ...said } = card.row
      return failure('ServiceError', category, { ...said, retryAfterMs: card.retryAfterMs })
    }
    case 'transport':
      return arrived(card, card.executed ? execute() : undefined)
    case 'abandoned':
      return failure('TransportError', 'Cancelled')
    case 'wrong clock':
      return failure('ServiceError', 'Unauthenticated', { retry: 'clock-skew' })
    case 'expired token':
      return failure('ServiceError', 'Unauthenticated', { retry: 'credential-refresh' })
  }
}

const arrived = (
  { trouble }: Extract<Card, { readonly kind: 'transport' }>,
  answer: Failure | undefined
): Failure | undefined => {
  switch (trouble.kind) {
    case 'reset':
    case 'truncate':
      return failure('TransportError', 'Unavailable')
    case 'stall':
      return failure('TransportError', 'DeadlineExceeded')
    case 'gateway-page': {
      const { status = 502 } = trouble
      return failure(status < 300 ? 'DecodeError' : 'HttpError', categoryOfPage[status] ?? 'Unknown')
    }
    case 'content-type':
    case 'date':
    case 'drip':
      return answer
  }
}
