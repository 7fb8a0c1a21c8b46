/** A supply of tokens that retries are paid from, so that an outage is not answered by a flood of them. */
export interface RetryBudget {
  /** Takes so many tokens, if there are as many. */
  readonly take: (tokens: number) => boolean
  /** Gives tokens back, up to the capacity. */
  readonly give: (tokens: number) => void
}

/** Makes a budget, full at first. Clients that share one stop retrying together. */
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
