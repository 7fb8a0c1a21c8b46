/**
 * What sends requests for `makeDispatcherTransport`: an `Agent`, `Pool` or `ProxyAgent` of undici, version 6 or later. It must
 * not repeat requests by itself, as a `RetryAgent` does: the client does that, and only where it is safe.
 *
 * @category Transports
 */
export interface HttpDispatcher {
  dispatch(options: object, handler: object): unknown
}
