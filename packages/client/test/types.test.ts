import { describe, expect, expectTypeOf, it } from 'vitest'

import { fromFetch, makeFetchTransport, systemClock } from '@cloud-result/client'
import type {
  AbortSignalLike,
  CallOptions,
  Clock,
  Fetch,
  FetchResponse,
  HostAbortSignal,
  Transport
} from '@cloud-result/client'

describe('the types', () => {
  it("accept the host's own signals, fetch and responses", () => {
    expectTypeOf<AbortSignal>().toExtend<AbortSignalLike>()
    expectTypeOf<AbortSignal | undefined>().toExtend<CallOptions['signal']>()
    expectTypeOf<typeof fetch>().toExtend<Fetch>()
    expectTypeOf<Response>().toExtend<FetchResponse>()
    expectTypeOf(fromFetch).parameter(0).toExtend<FetchResponse>()
    expect(makeFetchTransport(fetch)).toBeTypeOf('function')
  })

  it("give transports a signal that the host's functions accept", () => {
    expectTypeOf<HostAbortSignal>().toExtend<AbortSignal>()
    const transport: Transport = async ({ url, method }, signal) => fromFetch(await fetch(url, { method, signal }))
    const clock: Clock = {
      now: () => 0,
      sleep: async (milliseconds, signal) => {
        const timers = await import('node:timers/promises')
        return timers.setTimeout(milliseconds, undefined, { signal })
      }
    }
    expect(Object.keys(clock)).toEqual(Object.keys(systemClock))
    expect(transport).toBeTypeOf('function')
  })
})
