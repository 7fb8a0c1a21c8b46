import type { Environment } from '../credentials/from-environment-variables.js'
import type { Clock } from '../host/clock.js'
import type { Transport } from '../transport/transport.js'

/**
 * What every provider can be given, mostly for tests.
 *
 * @category Credentials
 */
export interface ProviderOptions {
  /** In place of the variables of the process. */
  readonly environment?: Environment | undefined
  /**
   * Sends the provider's requests. By default, metadata services are asked directly, never through a proxy, and STS through
   * the transport of the client.
   */
  readonly transport?: Transport | undefined
  /** By default the clock of the client. */
  readonly clock?: Clock | undefined
}
