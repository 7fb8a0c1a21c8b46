import { orThrow, required } from '@cloud-result/alibaba-kms'
import { makeClient } from '@cloud-result/alibaba-kms/client'
import { CreateAlias, CreateKey } from '@cloud-result/alibaba-kms/operations'
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

/** Starts with a cloud that holds nothing but a key with the alias `alias/my-key`. */
export const resetCloud = async (): Promise<void> => {
  cloud = makeCloud()
  const kms = makeClient({ region: 'cn-hangzhou', ...cloud })
  const key = orThrow(await kms.run(required(CreateKey, 'KeyMetadata.KeyId'), {}))
  orThrow(await kms.run(CreateAlias, { AliasName: 'alias/my-key', KeyId: key.data.KeyMetadata.KeyId }))
  first = cloud.calls().length
}

let first = 0

/** The codes of the calls since the cloud was reset; `ok` for those that succeeded, dry runs included. */
export const codesFromCloud = (): readonly string[] =>
  cloud
    .calls()
    .slice(first)
    .map(({ code = 'ok' }) => (code.startsWith('DryRunOperation') ? 'ok' : code))

const fromSimulator = async (): Promise<unknown> => cloud.credentials
