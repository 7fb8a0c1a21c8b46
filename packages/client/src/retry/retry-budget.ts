/**
 * A supply of tokens that limits retries: during an outage it runs out, so that retries do not add to the load.
 *
 * @category Retries
 */
export interface RetryBudget {
  /** Takes tokens if there are enough, and says whether it did. */
  readonly take: (tokens: number) => boolean
  /** Returns tokens, up to the capacity. */
  readonly give: (tokens: number) => void
}

/**
 * Makes a retry budget, full at first. Clients that share one stop retrying together.
 *
 * @category Retries
 */
export const makeRetryBudget = (capacity: number = 500): RetryBudget => {
  let tokens = capacity
  return {
    take: (wanted) => {
      if (!(wanted <= tokens)) return false
      tokens -= wanted
      return true
    },
    give: (given) => {
      tokens = Math.min(capacity, tokens + given)
    }
  }
}
