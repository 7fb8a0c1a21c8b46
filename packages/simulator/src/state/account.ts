import type { Random } from '../random.js'
import { setBounded } from './bounded-map.js'

/**
 * An access key that the simulated vendors accept, and its permissions.
 *
 * @category Accounts
 */
export interface Account {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** The token of temporary credentials; required in every request that uses them. */
  readonly sessionToken?: string | undefined
  /** When temporary credentials expire, in milliseconds since 1970. */
  readonly expiration?: number | undefined
  /** Whether the access key is disabled. */
  readonly disabled?: boolean | undefined
  /** The actions that its policies deny; `*` denies all. */
  readonly denied?: readonly string[] | undefined
}

/**
 * Temporary credentials and their expiration, in milliseconds since 1970.
 *
 * @category Accounts
 */
export interface TemporaryCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration: number
}

/** The accounts of a simulator, by access key. */
export type Accounts = Map<string, Account>

// Enough for the temporary keys of a long test; above it, the oldest are removed.
const maximumAccounts = 1_000

/** Adds an access key, or replaces the one with the same id. */
export const addAccount = (accounts: Accounts, account: Account): void =>
  setBounded(accounts, account.accessKeyId, account, maximumAccounts)

/** Issues temporary credentials, as a vendor's security token service does. */
export const issueCredentials = (
  accounts: Accounts,
  random: Random,
  now: number,
  durationMs: number
): TemporaryCredentials => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  const credentials = {
    accessKeyId: `temporary${random.text(16, letters)}`,
    secretAccessKey: random.text(32, letters),
    sessionToken: random.text(64, letters),
    expiration: now + durationMs
  }
  addAccount(accounts, credentials)
  return credentials
}

/** Returns whether an account may call an action. */
export const mayCall = (account: Account, action: string): boolean =>
  account.denied === undefined || !(account.denied.includes('*') || account.denied.includes(action))

/** Checks the session token of a request; `undefined` if nothing is wrong with it. */
export const tokenProblem = (
  account: Account,
  sessionToken: string | undefined,
  now: number
): 'missing' | 'wrong' | 'expired' | undefined => {
  if (account.sessionToken === undefined) return sessionToken === undefined || sessionToken === '' ? undefined : 'wrong'
  if (sessionToken === undefined || sessionToken === '') return 'missing'
  if (sessionToken !== account.sessionToken) return 'wrong'
  return account.expiration !== undefined && now >= account.expiration ? 'expired' : undefined
}
