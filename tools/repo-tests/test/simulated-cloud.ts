import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'

/** What the entry `client` of a vendor package has in common with the others. */
interface ClientEntry {
  readonly makeClient: (config: never) => unknown
  readonly fromEnv: (environment?: never) => unknown
}

/**
 * The entry `client` of a vendor package, whose `fromEnv()` has the credentials of a simulator, and whose clients call that
 * simulator if they have these credentials and no transport. The examples of the pages can then show what a program is like
 * that calls the cloud.
 */
export const simulatedCloud = <Entry extends ClientEntry>(entry: Entry): Entry => ({
  ...entry,
  fromEnv: (environment?: never) => (environment === undefined ? fromSimulator : entry.fromEnv(environment)),
  makeClient: (config: { readonly credentials?: unknown; readonly transport?: unknown }) => {
    if (config.credentials !== fromSimulator || config.transport !== undefined) return entry.makeClient(config as never)
    return entry.makeClient({ ...config, transport: cloud.transport, clock: cloud.clock } as never)
  }
})

const makeCloud = () => {
  const clock = makeVirtualClock()
  return { clock, ...makeSimulator({ clock, transitionMs: 0 }) }
}

let cloud = makeCloud()

/** Starts with a cloud that holds no resources. */
export const resetCloud = (): void => {
  cloud = makeCloud()
}

/** The calls since the cloud was reset. */
export const callsToCloud = (): ReturnType<typeof cloud.calls> => cloud.calls()

const fromSimulator = async (): Promise<unknown> => cloud.credentials
