/**
 * How a transport over `node:http` and `node:https` connects.
 *
 * @category Transports
 */
export interface NodeTransportOptions {
  /**
   * An `http.Agent` instead of the two keep-alive agents: for proxies (`https-proxy-agent`, `proxy-agent`), for a
   * private certificate authority, for client certificates. It must support the protocol of the endpoint.
   */
  readonly agent?: object | undefined
  /**
   * After how many milliseconds an idle connection is closed; 15 s by default, sooner than the vendors' gateways do.
   */
  readonly idleMs?: number | undefined
}
