import type { Transport } from '@cloud-result/client'
import { describe, expect, it } from 'vitest'

import { problemsOf } from '../src/problems.js'
import { render } from '../src/render.js'
import { soak } from '../src/soak.js'
import type { SoakOptions, SoakReport } from '../src/soak.js'

// Beside other tests, handles and code of theirs come and go; the program is looked at by itself in `integration`.
const aloneInTheProcess = { handles: [], growth: { bytesPerCall: 0, bytes: 0, limitBytes: 1 } }

const deviationsOf = ({ deviations }: SoakReport): readonly string[] => deviations.first

const bad = (options: Partial<SoakOptions> = {}): Promise<SoakReport> =>
  soak({ calls: 400, seed: 'bad', share: 0.3, rounds: 2, ...options })

const actionIn = ({ url, headers, body }: Parameters<Transport>[0]): string =>
  headers['x-tc-action'] ?? headers['x-acs-action'] ?? /Action=(\w+)/.exec(`${url} ${body}`)?.[1] ?? ''

describe('a soak', () => {
  it('finds 2,000 calls as predicted, and shows it in 80 columns', async () => {
    const report = await soak({ calls: 2_000, seed: 'short', share: 0.1, rounds: 4 })
    expect(deviationsOf(report)).toEqual([])
    expect(report.handles.filter((kind) => kind.startsWith('TCP'))).toEqual([])
    expect(Object.values(report.counts.products).map(({ calls }) => calls)).toEqual([500, 500, 500, 500])
    const text = render({ ...report, ...aloneInTheProcess })
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toContain('Every call ended as predicted')
  })

  it('comes to the same with the same seed', async () => {
    const [one, two, other] = [await bad(), await bad(), await bad({ seed: 'other' })]
    expect(deviationsOf(one)).toEqual([])
    expect(two.counts).toEqual(one.counts)
    expect(other.counts).not.toEqual(one.counts)
  })
})

describe('a soak of something broken', () => {
  it('sees what is created twice', async () => {
    const again =
      (action: string) =>
      (transport: Transport): Transport =>
      async (request, signal) => {
        const answer = await transport(request, signal)
        return actionIn(request) === action && answer.status === 200 ? transport(request, signal) : answer
      }
    const report = await bad({ share: 0, wrap: again('CreateVolume') })
    expect(report.deviations.first[0]).toContain('kingsoft-ebs CreateVolume')
    expect(report.deviations.first.join('\n')).toContain('arrived 2 instead of 1')
    expect(report.deviations.first.join('\n')).toMatch(/kingsoft-ebs, lane \d: .*several \[\d/)
    expect(render(report)).toContain('NOT AS PREDICTED')
  })

  it('sees what is lost while somebody says that it is there', async () => {
    const wrap =
      (transport: Transport): Transport =>
      async (request, signal) =>
        actionIn(request) === 'CreateAlarmPolicy'
          ? { status: 200, body: '{"requestId":"r","data":{"policyId":1}}' }
          : transport(request, signal)
    const report = await bad({ share: 0, wrap })
    expect(report.deviations.first.join('\n')).toContain('arrived 0 instead of 1')
    expect(report.deviations.first.join('\n')).toMatch(/ListAlarmPolicy.*has the data of the book false/)
  })

  it('sees a retry that is missing', async () => {
    const report = await bad({ mostAttempts: 2 })
    expect(report.deviations.first.join('\n')).toContain('arrived 2 instead of 3')
  })

  it('sees an answer that is taken for another', async () => {
    const wrap =
      (transport: Transport): Transport =>
      async (request, signal) => {
        const answer = await transport(request, signal)
        return { ...answer, status: answer.status === 404 ? 503 : answer.status }
      }
    expect(deviationsOf(await bad({ wrap })).join('\n')).toMatch(/instead of HttpError NotFound/)
  })

  it('sees what is never let go', async () => {
    const kept: unknown[] = []
    const wrap =
      (transport: Transport): Transport =>
      (request, signal) => {
        kept.push({ ...request, more: Array.from({ length: 2_000 }, (_, index) => index / 3) })
        return transport(request, signal)
      }
    const report = await bad({ share: 0, rounds: 12, wrap })
    expect(kept.length).toBeGreaterThan(400)
    expect(problemsOf({ ...report, handles: [] }).join()).toMatch(/^the heap grew by \d/)
  })
})
