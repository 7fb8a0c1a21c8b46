import { addAccount } from './account.js'
import type { Account, Accounts } from './account.js'
import { makeCallLog } from './call-log.js'
import type { CallLog, CallRecord } from './call-log.js'
import { makeChance } from '../random.js'
import type { Chance } from '../random.js'
import type { Desk } from './product-instance.js'
import type { Fault } from '../faults/fault.js'
import { makeFaultScript } from '../faults/fault-queue.js'
import type { FaultScript } from '../faults/fault-queue.js'
import type { ProductName } from '../product.js'
import { openers } from '../products.js'
import type { RateLimit } from './rate-limit.js'

/** What decides about a simulated world, beside the requests and the time. */
export interface WorldOptions {
  /** What all chance in it follows from; the same seed and requests give the same answers. By default `'simulator'`. */
  readonly seed?: string | number
  /** The access keys that are known; by default one, `defaultAccount`. */
  readonly accounts?: readonly Account[]
  /** The script of faults; more can be injected later. */
  readonly faults?: readonly Fault[]
  /** How many calls pass, by action or `*`, in place of the vendors' own limits; `false` lets all pass. */
  readonly rateLimits?: false | Readonly<Record<string, RateLimit>>
  /** How many resources of one kind there may be in a region; 5,000 by default. */
  readonly quota?: number
  /** How long each change of state takes, in place of some seconds; with 0 states settle at once. */
  readonly settleMs?: number
  /** Told of every call, before the caller has its answer. */
  readonly onCall?: (call: CallRecord) => void
}

/** Everything that the simulated vendors keep. Changed by `handle` alone. */
export interface World {
  readonly desks: ReadonlyMap<ProductName, Desk>
  readonly accounts: Accounts
  readonly faults: FaultScript
  readonly calls: CallLog
  /** For what is not a product's own. */
  readonly chance: Chance
  readonly rateLimits: WorldOptions['rateLimits']
  readonly quota: number
  readonly settleMs: (usualMs: number) => number
}

/** The access key that the simulator knows unless it is told others. */
export const defaultAccount: Account = {
  accessKeyId: 'simulated-access-key',
  secretAccessKey: 'simulated-secret-key'
}

/** Makes a world of some products, in which nothing has happened. */
export const makeWorld = (products: readonly ProductName[], options: WorldOptions = {}): World => {
  const seed = String(options.seed ?? 'simulator')
  const accounts: Accounts = new Map()
  for (const account of options.accounts ?? [defaultAccount]) addAccount(accounts, account)
  const { settleMs } = options
  return {
    desks: new Map(products.map((name) => [name, openers[name](makeChance(`${seed}/${name}`))])),
    accounts,
    faults: makeFaultScript(seed, options.faults),
    calls: makeCallLog(rememberedCalls, options.onCall),
    chance: makeChance(`${seed}/accounts`),
    rateLimits: options.rateLimits,
    quota: options.quota ?? defaultQuota,
    settleMs: settleMs === undefined ? (usualMs) => usualMs : () => settleMs
  }
}

const rememberedCalls = 1_000
const defaultQuota = 5_000
