import type { HostAbortSignal } from './abort-signal.js'
import type { Fetch } from './fetch.js'

/**
 * What the client uses of its host: Node, a browser, a worker, Deno or Bun. It is read at each use and never stored, so
 * that a test runner's fake timers take effect.
 */
export const host = globalThis as unknown as {
  readonly AbortController: new () => {
    readonly signal: HostAbortSignal
    abort(reason: unknown): void
  }
  readonly TextDecoder: new () => {
    decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string
  }
  readonly btoa: (octets: string) => string
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown
  readonly clearTimeout: (timer: unknown) => void
  readonly fetch?: Fetch
  readonly crypto?: { getRandomValues(numbers: Uint32Array): unknown }
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
}
