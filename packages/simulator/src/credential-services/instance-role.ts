import type { TemporaryCredentials } from '../state/account.js'

/**
 * The role of a simulated instance.
 *
 * @category Simulators
 */
export interface InstanceRoleOptions {
  /** `simulated-role` by default; null for an instance without a role. */
  readonly name?: string | null
  /** How long its credentials live; six hours by default. */
  readonly durationMs?: number
  /** How long before the old credentials expire there are new ones; 15 minutes by default. */
  readonly leadMs?: number
  /**
   * Whether the metadata service of Alibaba Cloud answers requests without a token (`optional`, the default), refuses them
   * (`required`), or gives no token (`refused`), as to a container that is one hop too far away.
   */
  readonly tokens?: 'optional' | 'required' | 'refused'
}

/** The role of a simulated instance, and the credentials that it has. */
export interface InstanceRole {
  readonly options: () => Required<InstanceRoleOptions>
  readonly set: (options: InstanceRoleOptions) => void
  /** Gives the credentials, new ones if their time has come. */
  readonly credentials: (now: number) => TemporaryCredentials
  /** Lets the next request have new credentials. */
  readonly rotate: () => void
  /** The tokens that were given, with the time at which they end. */
  readonly tokens: Map<string, number>
}

/** Makes the role of an instance. */
export const makeInstanceRole = (issue: (durationMs: number) => TemporaryCredentials): InstanceRole => {
  let options: Required<InstanceRoleOptions> = {
    name: 'simulated-role',
    durationMs: 6 * 3_600_000,
    leadMs: 15 * 60_000,
    tokens: 'optional'
  }
  let held: TemporaryCredentials | undefined
  return {
    options: () => options,
    set: (changes) => {
      options = { ...options, ...changes }
    },
    credentials: (now) => {
      if (held === undefined || now >= held.expiration - options.leadMs) held = issue(options.durationMs)
      return held
    },
    rotate: () => {
      held = undefined
    },
    tokens: new Map()
  }
}
