import type { SimulatorClock } from '../clock.js'
import { makeInstanceRole } from '../credential-services/instance-role.js'
import type { InstanceRole } from '../credential-services/instance-role.js'
import { makeFaultQueue } from '../faults/fault-queue.js'
import type { FaultQueue } from '../faults/fault-queue.js'
import type { ProductName } from '../product.js'
import { instanceFactories, productNames } from '../products.js'
import { makeRandom } from '../random.js'
import type { Random } from '../random.js'
import type { SimulatorOptions } from '../simulator-options.js'
import { addAccount, issueCredentials } from './account.js'
import type { Account, Accounts } from './account.js'
import { makeCallLog } from './call-log.js'
import type { CallLog } from './call-log.js'
import type { ProductInstance } from './product-instance.js'

/** The state of a simulator. Only `handleRequest` and the simulator's own methods change it. */
export interface SimulatorState {
  readonly instances: ReadonlyMap<ProductName, ProductInstance>
  readonly clock: SimulatorClock
  readonly accounts: Accounts
  readonly instanceRole: InstanceRole
  /** The nonces of requests to security token services. */
  readonly credentialNonces: Map<string, number>
  /** The first account that the simulator was made with. */
  readonly firstAccount: Account
  readonly faults: FaultQueue
  readonly calls: CallLog
  /** For temporary credentials; each product has a generator of its own. */
  readonly random: Random
  readonly rateLimits: SimulatorOptions['rateLimits']
  readonly quota: number
  readonly transitionMs: (usualMs: number) => number
}

/** Makes the state of a simulator that has received no call. */
export const makeSimulatorState = (options: SimulatorOptions): SimulatorState => {
  const { products = productNames, transitionMs } = options
  const seed = String(options.seed ?? 'simulator')
  const initialAccounts = options.accounts ?? [defaultAccount]
  const accounts: Accounts = new Map()
  for (const account of initialAccounts) addAccount(accounts, account)
  const clock = options.clock ?? { now: () => Date.now() }
  const random = makeRandom(`${seed}/accounts`)
  return {
    instances: new Map(products.map((name) => [name, instanceFactories[name](makeRandom(`${seed}/${name}`))])),
    clock,
    accounts,
    instanceRole: makeInstanceRole((durationMs) => issueCredentials(accounts, random, clock.now(), durationMs)),
    credentialNonces: new Map(),
    firstAccount: initialAccounts[0] ?? defaultAccount,
    faults: makeFaultQueue(seed, options.faults),
    calls: makeCallLog(recordedCalls, options.onCall),
    random,
    rateLimits: options.rateLimits,
    quota: options.quota ?? defaultQuota,
    transitionMs: transitionMs === undefined ? (usualMs) => usualMs : () => transitionMs
  }
}

const defaultAccount: Account = {
  accessKeyId: 'simulated-access-key',
  secretAccessKey: 'simulated-secret-key'
}

const recordedCalls = 1_000
const defaultQuota = 5_000
