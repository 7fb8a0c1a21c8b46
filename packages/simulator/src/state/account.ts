import { remember } from './bounded-map.js'
import type { Chance } from '../random.js'

/** An access key that the simulated vendors know, and what it may do. */
export interface Account {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of temporary credentials: must come with every request. */
  readonly sessionToken?: string | undefined
  /** When temporary credentials cease to work, in milliseconds since 1970. */
  readonly expiration?: number | undefined
  /** A key that its owner has switched off. */
  readonly disabled?: boolean | undefined
  /** The actions that its policies forbid; `*` forbids all. */
  readonly denied?: readonly string[] | undefined
}

/** Temporary credentials, with the moment from which on they are refused. */
export interface TemporaryCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration: number
}

/** The accounts of a simulator. */
export type Accounts = Map<string, Account>

// As many temporary keys as a long test asks for, the oldest forgotten first.
const rememberedAccounts = 1_000

/** Adds an access key, or replaces the one of the same id. */
export const addAccount = (accounts: Accounts, account: Account): void =>
  remember(accounts, account.accessKeyId, account, rememberedAccounts)

/** Makes temporary credentials for a while, as a vendor's STS does. */
export const issueCredentials = (
  accounts: Accounts,
  chance: Chance,
  now: number,
  durationMs: number
): TemporaryCredentials => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  const credentials = {
    accessKeyId: `temporary${chance.text(16, letters)}`,
    secretAccessKey: chance.text(32, letters),
    sessionToken: chance.text(64, letters),
    expiration: now + durationMs
  }
  addAccount(accounts, credentials)
  return credentials
}

/** Tells whether an account may call an action. */
export const mayCall = (account: Account, action: string): boolean =>
  account.denied === undefined || !(account.denied.includes('*') || account.denied.includes(action))

/** What is wrong with the session token of a request, if anything. */
export const tokenFault = (
  account: Account,
  sessionToken: string | undefined,
  now: number
): 'missing' | 'wrong' | 'expired' | undefined => {
  if (account.sessionToken === undefined) return sessionToken === undefined || sessionToken === '' ? undefined : 'wrong'
  if (sessionToken === undefined || sessionToken === '') return 'missing'
  if (sessionToken !== account.sessionToken) return 'wrong'
  return account.expiration !== undefined && now >= account.expiration ? 'expired' : undefined
}
