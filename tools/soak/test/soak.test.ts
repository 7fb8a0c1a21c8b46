import type { Transport } from '@cloud-result/client'
import { describe, expect, it } from 'vitest'

import { problemsOf } from '../src/problems.js'
import { render } from '../src/render.js'
import { soak } from '../src/soak.js'
import type { SoakOptions, SoakReport } from '../src/soak.js'

// Other tests in this process open handles and fill the heap. The program is tested alone in `integration`.
const alone = { openHandles: [], growth: { bytesPerCall: 0, bytes: 0, limitBytes: 1 } }

const differencesOf = ({ differences }: SoakReport): readonly string[] => differences.first

const shortSoak = (options: Partial<SoakOptions> = {}): Promise<SoakReport> =>
  soak({ calls: 400, seed: 'bad', faultRate: 0.3, rounds: 2, ...options })

const actionIn = ({ url, headers, body }: Parameters<Transport>[0]): string =>
  headers['x-tc-action'] ?? headers['x-acs-action'] ?? /Action=(\w+)/.exec(`${url} ${body}`)?.[1] ?? ''

describe('a soak', () => {
  it('finds no difference in 2,000 calls, and reports in 80 columns', async () => {
    const report = await soak({ calls: 2_000, seed: 'short', faultRate: 0.1, rounds: 4 })
    expect(differencesOf(report)).toEqual([])
    expect(report.openHandles.filter((kind) => kind.startsWith('TCP'))).toEqual([])
    expect(Object.values(report.counts.products).map(({ calls }) => calls)).toEqual([500, 500, 500, 500])
    const text = render({ ...report, ...alone })
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toContain('Every call ended as predicted')
  })

  it('has the same results with the same seed', async () => {
    const [one, two, other] = [await shortSoak(), await shortSoak(), await shortSoak({ seed: 'other' })]
    expect(differencesOf(one)).toEqual([])
    expect(two.counts).toEqual(one.counts)
    expect(other.counts).not.toEqual(one.counts)
  })
})

describe('a soak of a defective client or vendor', () => {
  it('finds resources that are created twice', async () => {
    const again =
      (action: string) =>
      (transport: Transport): Transport =>
      async (request, signal) => {
        const response = await transport(request, signal)
        return actionIn(request) === action && response.status === 200 ? transport(request, signal) : response
      }
    const report = await shortSoak({ faultRate: 0, wrap: again('CreateVolume') })
    expect(report.differences.first[0]).toContain('kingsoft-ebs CreateVolume')
    expect(report.differences.first.join('\n')).toContain('requests: expected 1, got 2')
    expect(report.differences.first.join('\n')).toMatch(/kingsoft-ebs, worker \d: .*duplicated \[\d/)
    expect(render(report)).toContain('NOT AS PREDICTED')
  })

  it('finds a missing resource although the response was a success', async () => {
    const wrap =
      (transport: Transport): Transport =>
      async (request, signal) =>
        actionIn(request) === 'CreateAlarmPolicy'
          ? { status: 200, body: '{"requestId":"r","data":{"policyId":1}}' }
          : transport(request, signal)
    const report = await shortSoak({ faultRate: 0, wrap })
    expect(report.differences.first.join('\n')).toContain('requests: expected 1, got 0')
    expect(report.differences.first.join('\n')).toMatch(
      /ListAlarmPolicy.*data agrees with the model: expected true, got false/
    )
  })

  it('finds a missing retry', async () => {
    const report = await shortSoak({ maxAttempts: 2 })
    expect(report.differences.first.join('\n')).toContain('requests: expected 3, got 2')
  })

  it('finds an error that is classified differently', async () => {
    const wrap =
      (transport: Transport): Transport =>
      async (request, signal) => {
        const response = await transport(request, signal)
        return { ...response, status: response.status === 404 ? 503 : response.status }
      }
    expect(differencesOf(await shortSoak({ wrap })).join('\n')).toMatch(/expected HttpError Unsupported/)
  })

  it('finds a memory leak', async () => {
    const leaked: unknown[] = []
    const wrap =
      (transport: Transport): Transport =>
      (request, signal) => {
        leaked.push({ ...request, more: Array.from({ length: 2_000 }, (_, index) => index / 3) })
        return transport(request, signal)
      }
    const report = await shortSoak({ faultRate: 0, rounds: 12, wrap })
    expect(leaked.length).toBeGreaterThan(400)
    expect(problemsOf({ ...report, openHandles: [] }).join()).toMatch(/^the heap grew by \d/)
  })
})
