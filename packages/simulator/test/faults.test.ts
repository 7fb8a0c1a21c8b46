import { errorCatalogue as kmsRows } from '@cloud-result/alibaba-kms'
import { makeClient as makeKms } from '@cloud-result/alibaba-kms/client'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import type { ClientConfig } from '@cloud-result/client'
import { categoryAdvice } from '@cloud-result/core'
import type { CatalogueRow, Result } from '@cloud-result/core'
import { errorCatalogue as ebsRows } from '@cloud-result/kingsoft-ebs'
import { makeClient as makeEbs } from '@cloud-result/kingsoft-ebs/client'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import { errorCatalogue as monitorRows } from '@cloud-result/kingsoft-monitor'
import { makeClient as makeMonitor } from '@cloud-result/kingsoft-monitor/client'
import { ListAlarmPolicy } from '@cloud-result/kingsoft-monitor/operations'
import { errorCatalogue as cvmRows } from '@cloud-result/tencent-cvm'
import { makeClient as makeCvm } from '@cloud-result/tencent-cvm/client'
import { DescribeImages, DescribeInstances, RunInstances } from '@cloud-result/tencent-cvm/operations'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeSimulator, makeVirtualClock } from '../src/index.js'
import type { Fault, ProductName } from '../src/index.js'
import { cvmRequest, ebsRequest, kingsoftRequest, kmsRequest, makeClock, send } from './support/requests.js'
import type { Changes, Key } from './support/requests.js'
import { dataOf, decoders, simulate, errorSummaryOf } from './support/typed-calls.js'

const rowsOf: Readonly<Record<ProductName, readonly CatalogueRow[]>> = {
  'alibaba-kms': kmsRows,
  'kingsoft-ebs': ebsRows,
  'kingsoft-monitor': monitorRows,
  'tencent-cvm': cvmRows
}

const aRequestTo = (product: ProductName, key: Key, changes: Changes = {}) =>
  ({
    'alibaba-kms': () => kmsRequest(key, 'ListKeys', {}, changes),
    'kingsoft-ebs': () => ebsRequest(key, 'DescribeVolumes', {}, changes),
    'kingsoft-monitor': () => kingsoftRequest('monitor', key, 'ListMetrics', {}, changes),
    'tencent-cvm': () => cvmRequest(key, 'DescribeInstances', {}, changes)
  })[product]()

const regions: Readonly<Record<ProductName, string>> = {
  'alibaba-kms': 'cn-hangzhou',
  'kingsoft-ebs': 'cn-beijing-6',
  'kingsoft-monitor': 'cn-beijing-6',
  'tencent-cvm': 'ap-guangzhou'
}

const callsOf: Readonly<Record<ProductName, (config: ClientConfig) => () => Promise<Result<unknown>>>> = {
  'alibaba-kms': (config) => makeKms(config).send(ListKeys, {}),
  'kingsoft-ebs': (config) => makeEbs(config).send(DescribeVolumes, {}),
  'kingsoft-monitor': (config) => makeMonitor(config).send(ListAlarmPolicy, {}),
  'tencent-cvm': (config) => makeCvm(config).send(DescribeInstances, {})
}

const outcomes = async (faults: readonly Fault[], count: number, seed = 'one'): Promise<string> => {
  const simulator = makeSimulator({ seed, faults, clock: makeClock(), rateLimits: false })
  let seen = ''
  for (let index = 0; index < count; index++) {
    // oxlint-disable-next-line no-await-in-loop -- the order matters
    const { body } = await send(simulator, cvmRequest(simulator.credentials, 'DescribeInstances'))
    seen += body.includes('"Error"') ? 'x' : '.'
  }
  return seen
}

const busy = { error: { code: 'RequestLimitExceeded' } }

describe('errors of the catalogues', () => {
  it.each(Object.keys(rowsOf) as readonly ProductName[])(
    'can all be injected into %s, in JSON and in XML',
    async (product) => {
      const simulator = makeSimulator({ clock: makeClock(), products: [product], rateLimits: false })
      const wrong: unknown[] = []
      for (const row of rowsOf[product]) {
        const { code, status, message } = row
        for (const accept of product === 'tencent-cvm' ? ['*/*'] : ['application/json', 'application/xml']) {
          simulator.faults.inject({ error: { code, status, message } })
          const request = aRequestTo(product, simulator.credentials, { headers: { accept } })
          // oxlint-disable-next-line no-await-in-loop -- one fault for one call
          const result = decoders[product](t.unknown)(await send(simulator, request))
          const usual = categoryAdvice[row.category]
          const expected = [row.category, row.retry ?? usual.retry, row.replay ?? usual.replay].join(' ')
          const found =
            result._tag === 'Left'
              ? [result.left.category, result.left.retry, result.left.replay].join(' ')
              : 'a success'
          const requestId = simulator.calls().at(-1)?.requestId
          if (found !== expected || result._tag !== 'Left' || result.left.requestId !== requestId) {
            wrong.push({ row, accept, found })
          }
        }
      }
      expect(wrong).toEqual([])
      expect(simulator.faults.pending()).toEqual([])
    }
  )

  it.each(Object.keys(rowsOf) as readonly ProductName[])(
    'are all returned by the client of %s as their rows say',
    async (product) => {
      const clock = makeVirtualClock()
      const { transport, credentials, faults } = makeSimulator({ clock, products: [product], rateLimits: false })
      const config = { region: regions[product], transport, credentials, clock, retry: { maxAttempts: 1 } }
      const call = callsOf[product](config)
      const wrong: unknown[] = []
      for (const row of rowsOf[product]) {
        const { code, status, message } = row
        faults.inject({ error: { code, status, message } })
        // oxlint-disable-next-line no-await-in-loop -- one fault for one call
        const result = await call()
        const usual = categoryAdvice[row.category]
        const expected = [row.category, row.retry ?? usual.retry, row.replay ?? usual.replay].join(' ')
        const found =
          result._tag === 'Left' ? [result.left.category, result.left.retry, result.left.replay].join(' ') : 'a success'
        if (found !== expected) wrong.push({ row, found })
      }
      expect(wrong).toEqual([])
      expect((await call())._tag).toBe('Right')
    }
  )

  it('can be in no catalogue', async () => {
    const { simulator, call } = simulate('tencent-cvm')
    simulator.faults.inject({ error: { code: 'SomethingNew.Strange', status: 418, message: 'I am %s.' } })
    expect(await call(DescribeInstances, {})).toMatchObject({
      left: { code: 'SomethingNew.Strange', status: 418, message: 'I am VolumeId.', category: 'Unknown' }
    })
  })

  it.each<[ProductName, number | undefined]>([
    ['tencent-cvm', 3_000],
    ['kingsoft-ebs', 3_000],
    ['kingsoft-monitor', 3_000],
    ['alibaba-kms', 2_500]
  ])('can ask the client to wait: %s', async (product, retryAfterMs) => {
    const simulator = makeSimulator({ clock: makeClock() })
    simulator.faults.inject({ error: { code: 'LimitExceeded', retryAfterMs: 2_500 } })
    const response = await send(simulator, aRequestTo(product, simulator.credentials))
    expect(decoders[product](t.unknown)(response)).toMatchObject({ left: { retryAfterMs } })
  })
})

describe('a queue of faults', () => {
  it('hits one call per fault by default, in order', async () => {
    expect(await outcomes([busy], 3)).toBe('x..')
    expect(await outcomes([{ ...busy, times: 2 }], 4)).toBe('xx..')
    expect(await outcomes([{ ...busy, after: 2 }], 4)).toBe('..x.')
    expect(await outcomes([busy, { ...busy, after: 1 }], 5)).toBe('x.x..')
  })

  it('hits calls by product and operation', async () => {
    expect(await outcomes([{ ...busy, product: 'alibaba-kms' }], 2)).toBe('..')
    expect(await outcomes([{ ...busy, operation: 'RunInstances' }], 2)).toBe('..')
    expect(await outcomes([{ ...busy, product: 'tencent-cvm', operation: 'DescribeInstances' }], 2)).toBe('x.')
  })

  it('hits calls with a probability, the same calls for the same seed', async () => {
    const faults = [{ ...busy, probability: 0.3 }]
    const seen = await outcomes(faults, 200)
    expect(await outcomes(faults, 200)).toBe(seen)
    expect(await outcomes(faults, 200, 'two')).not.toBe(seen)
    const hits = seen.split('x').length - 1
    expect(hits).toBeGreaterThan(40)
    expect(hits).toBeLessThan(80)
    expect(await outcomes([{ ...busy, probability: 1, times: 2 }], 4)).toBe('xx..')
    expect(await outcomes([{ ...busy, probability: 0 }], 4)).toBe('....')
  })

  it('can be changed between calls', async () => {
    const { simulator, call } = simulate('tencent-cvm')
    const takeAway = simulator.faults.inject({ ...busy, times: 9 })
    expect(errorSummaryOf(await call(DescribeInstances, {}))).toContain('RequestLimitExceeded')
    takeAway()
    dataOf(await call(DescribeInstances, {}))
    simulator.faults.inject(busy, busy)
    simulator.faults.clear()
    dataOf(await call(DescribeInstances, {}))
    expect(simulator.faults.pending()).toEqual([])
  })

  it('keeps a call from being executed, unless the fault says that it is executed', async () => {
    const { simulator, call } = simulate('tencent-cvm')
    const { ImageSet } = dataOf(await call(DescribeImages, {}))
    const input = { Placement: { Zone: 'ap-guangzhou-3' }, ImageId: ImageSet[0]?.ImageId ?? '', ClientToken: 'mine' }
    const count = async () => dataOf(await call(DescribeInstances, {})).TotalCount
    const lost = { error: { code: 'InternalError' } }
    simulator.faults.inject(lost)
    expect(errorSummaryOf(await call(RunInstances, input))).toContain('InternalError')
    expect(await count()).toBe(0)
    simulator.faults.inject({ ...lost, executed: true })
    expect(errorSummaryOf(await call(RunInstances, input))).toContain('InternalError')
    expect(await count()).toBe(1)
    dataOf(await call(RunInstances, input))
    expect(await count()).toBe(1)
    expect(
      simulator
        .calls()
        .map(({ action, code, executed }) => [action, code, executed])
        .slice(1)
    ).toEqual([
      ['RunInstances', 'InternalError', false],
      ['DescribeInstances', undefined, true],
      ['RunInstances', 'InternalError', true],
      ['DescribeInstances', undefined, true],
      ['RunInstances', undefined, true],
      ['DescribeInstances', undefined, true]
    ])
  })
})

describe('a simulator', () => {
  it('responds with the same bytes to the same requests with the same seed', async () => {
    const run = async (seed: number) => {
      const simulator = makeSimulator({ seed, clock: makeClock(), rateLimits: false })
      const bodies: string[] = []
      for (const request of [
        cvmRequest(simulator.credentials, 'DescribeImages'),
        cvmRequest(simulator.credentials, 'DescribeHosts'),
        ebsRequest(simulator.credentials, 'DescribeEbsInstances', { AvailabilityZone: 'a', VolumeType: 'b' }),
        kmsRequest(simulator.credentials, 'CreateKey')
      ]) {
        // oxlint-disable-next-line no-await-in-loop -- in a fixed order
        bodies.push((await send(simulator, request)).body)
      }
      return bodies
    }
    const first = await run(7)
    expect(await run(7)).toEqual(first)
    const other = await run(8)
    expect(other.filter((body, index) => body === first[index])).toEqual([])
  })
})
