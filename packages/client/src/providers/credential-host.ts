/**
 * What providers need of Node: files, processes, connections without a proxy. In Node, `node/credential-host.ts` replaces
 * this file.
 *
 * @module
 */
import type { Transport } from '../transport/transport.js'

/** What a file with keys holds, and whether other users of the machine can read it. */
export interface KeyFile {
  readonly text: string
  readonly isReadableByOthers: boolean
}

/** How a process ended: with its output, or why there is none. */
export type ProcessEnd =
  | { readonly _tag: 'Done'; readonly output: string }
  | { readonly _tag: 'Failed'; readonly why: string }

/** The parts of Node; absent on other platforms. */
export interface CredentialHost {
  /** Rejects as Node does, with a `code`. */
  readonly readFile: (path: string) => Promise<KeyFile>
  readonly homeDirectory: () => string
  /** Runs a program without a shell. Never rejects. */
  readonly run: (
    file: string,
    programArguments: readonly string[],
    environment: Readonly<Record<string, string | undefined>> | undefined,
    timeoutMs: number
  ) => Promise<ProcessEnd>
  /** Connects directly, although the environment may name proxies. */
  readonly directTransport: () => Transport
}

/** There is none here: only Node has files, processes and connections of its own. */
export const credentialHost: CredentialHost | undefined = undefined
