import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import type { Fields } from '../operations/answer-sample.js'
import type { FieldPaths } from './field-paths.js'

/** The result of a call by an official client: data under the names of the wire, or what it threw. */
export type Outcome =
  | { readonly data: unknown }
  | { readonly thrown: { readonly code?: unknown; readonly requestId?: unknown; readonly message: string } }

/** The same about the input and the output of an operation. */
export type Sides<About> = Readonly<Record<'input' | 'output', About>>

/** Documented values by the path of their field. */
export type DocumentedValues = Readonly<Record<string, readonly string[]>>

/** What an official client declares, by action and path. What it does not declare is left out. */
export interface Declarations {
  readonly actions: readonly string[]
  /** The types of the fields that it declares. */
  readonly declares?: Readonly<Record<string, Sides<FieldPaths>>>
  /** The fields of inputs that it declares as required. */
  readonly requires?: Readonly<Record<string, readonly string[]>>
  /** The fields that it marks as deprecated. */
  readonly deprecates?: Readonly<Record<string, Sides<readonly string[]>>>
  /** The values that it documents. */
  readonly documents?: Readonly<Record<string, Sides<DocumentedValues>>>
}

/** An official client in a thread of its own. */
export interface OfficialClient extends Declarations {
  readonly send: (action: string, input: Fields) => Promise<Outcome>
  readonly close: () => Promise<unknown>
}

/**
 * Starts an official client for a server on this machine. The worker answers `{ host }` with its `Declarations`, and
 * `{ action, input }` with an `Outcome`.
 *
 * The thread has no export conditions of the test runner, because some official clients cannot be loaded with them, and no
 * environment variables, where official clients look for proxies and credentials.
 */
export const startOfficialClient = async (workerUrl: URL, host: string): Promise<OfficialClient> => {
  const worker = new Worker(workerUrl, { execArgv: [], env: {} })
  const ask = async (message: object): Promise<unknown> => {
    worker.postMessage(message, [])
    const [answer] = await once(worker, 'message')
    return answer
  }
  const declarations = (await ask({ host })) as Declarations
  return {
    ...declarations,
    send: async (action, input) => (await ask({ action, input })) as Outcome,
    close: () => worker.terminate()
  }
}
