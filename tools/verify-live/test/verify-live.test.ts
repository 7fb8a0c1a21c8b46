import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import { describe, expect, it } from 'vitest'

import { isDeviation } from '../src/finding.js'
import { render } from '../src/render.js'
import { exitCodeOf } from '../src/report.js'
import type { Report } from '../src/report.js'
import { vendors } from '../src/vendors.js'
import { readOperations, verifyLive } from '../src/verify-live.js'
import { seeded, subjects } from './subjects.js'
import type { Subject, Tree } from './subjects.js'

const canary = 'Zhang-Wei-13800138000@example.com'
const number = 7_318_293

const textsOf = (report: Report): string => render(report) + JSON.stringify(report)

/** Replaces all values of a tree by canaries of the same type, except those that say whether it is a success. */
const withCanaries = (value: unknown): unknown => {
  if (typeof value === 'string') return /^\d+$/.test(value) ? String(number) : canary
  if (typeof value === 'number') return number
  if (Array.isArray(value)) return value.map(withCanaries)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, /^(status|code)$/i.test(name) ? inner : withCanaries(inner)])
  )
}

interface Deviation {
  readonly name: string
  readonly kinds: readonly string[]
  /** Where it is reported, if at a field. */
  readonly at: (subject: Subject) => string
  readonly change: (payload: Tree, subject: Subject) => void
}

const ownerOf = (payload: Tree, path: string): readonly [Tree, string] => {
  const names = path.split('.')
  const owner = names.slice(0, -1).reduce<Tree>((tree, name) => tree[name], payload)
  return [owner, names.at(-1) ?? '']
}

const inBody: readonly Deviation[] = [
  {
    name: 'a new field at the top',
    kinds: ['unknown-field'],
    at: () => 'QuotaLimit',
    change: (payload) => {
      payload['QuotaLimit'] = canary
    }
  },
  {
    name: 'a new field of an object',
    kinds: ['unknown-field'],
    at: ({ object }) => `${object.shown}.QuotaLimit`,
    change: (payload, { object }) => {
      object.owner(payload)[object.name].QuotaLimit = { [canary]: canary }
    }
  },
  {
    name: 'a new field of an entry, whose name a person chose',
    kinds: ['unknown-field'],
    at: ({ item }) => `${item.shown}.string(${canary.length})`,
    change: (payload, { item }) => {
      item.of(payload)[canary] = [canary, canary]
    }
  },
  {
    name: 'a number in place of a text',
    kinds: ['wrong-type', 'other-form'],
    at: ({ item }) => `${item.shown}.${item.text}`,
    change: (payload, { item }) => {
      item.of(payload)[item.text] = number
    }
  },
  {
    name: 'a list in place of an object',
    kinds: ['wrong-type'],
    at: ({ object }) => object.shown,
    change: (payload, { object }) => {
      object.owner(payload)[object.name] = [canary]
    }
  },
  {
    name: 'null where pages need a number',
    kinds: ['missing'],
    at: ({ total }) => total,
    change: (payload, { total }) => {
      const [owner, name] = ownerOf(payload, total)
      owner[name] = null
    }
  },
  {
    name: 'no field where pages need a number',
    kinds: ['missing'],
    at: ({ total }) => total,
    change: (payload, { total }) => {
      const [owner, name] = ownerOf(payload, total)
      delete owner[name]
    }
  }
]

const inEnvelope: readonly {
  readonly name: string
  readonly kind: string
  readonly at: string
  readonly status: number
  readonly body: (subject: Subject) => string
}[] = [
  {
    name: 'an unknown code with personal data in it',
    kind: 'unknown-code',
    at: `InvalidQuota.string(${'ZhangWei13800138000'.length})`,
    status: 400,
    body: ({ failure }) => JSON.stringify(failure('InvalidQuota.ZhangWei13800138000', canary, canary))
  },
  {
    name: 'an unknown envelope',
    kind: 'unknown-envelope',
    at: 'HTTP 200',
    status: 200,
    body: () => JSON.stringify([{ [canary]: canary }])
  },
  {
    name: 'an HTML page',
    kind: 'unknown-envelope',
    at: 'HTTP 502',
    status: 502,
    body: () => `<!DOCTYPE html><html><body>${canary}</body></html>`
  }
]

describe.each(subjects)('verifying $vendor', (subject) => {
  const { operation, payloadOf, vendor } = subject

  it('reports no deviation of the simulator, and why operations were not called', async () => {
    const report = await verifyLive(await seeded(subject))
    expect(report.findings.filter(isDeviation)).toEqual([])
    expect(exitCodeOf(report)).toBe(0)
    expect(report.tried).toContainEqual({ operation, outcome: 'success' })
    const named = [...report.tried, ...report.notTried].map((each) => each.operation)
    expect(named.toSorted()).toEqual([...readOperations(vendor)].toSorted())
    for (const name of Object.keys(vendors[vendor].secrets)) {
      expect(report.notTried.find((each) => each.operation === name)?.because).toContain('--only')
    }
  })

  it.each(inBody)('reports $name', async ({ at, change, kinds }) => {
    const options = await seeded(subject, (response) => {
      const tree = withCanaries(JSON.parse(response.body)) as Tree
      change(payloadOf(tree), subject)
      return { ...response, headers: { ...response.headers, 'x-note': canary }, body: JSON.stringify(tree) }
    })
    const report = await verifyLive({ ...options, only: [operation] })
    expect(report.tried).toEqual([{ operation, outcome: 'success' }])
    const found = report.findings.find((finding) => finding.at === at(subject))
    expect(kinds).toContain(found?.kind)
    expect(report.findings.filter((finding) => finding !== found && isDeviation(finding))).toEqual([])
    expect(exitCodeOf(report)).toBe(found?.kind === 'other-form' ? 0 : 1)
    expectNoCanary(report)
    expect(render(report)).toContain(`\`${at(subject)}\``)
  })

  it.each(inEnvelope)('reports $name', async ({ at, body, kind, status }) => {
    const options = await seeded(subject, (response) => ({
      status,
      headers: { ...response.headers, 'content-type': 'text/plain', 'x-note': canary },
      body: body(subject)
    }))
    const report = await verifyLive({ ...options, only: [operation] })
    expect(report.findings).toMatchObject([{ kind, at, operation, count: 1 }])
    expect(exitCodeOf(report)).toBe(1)
    expectNoCanary(report)
  })

  it('shows no canary of a whole run in which every value is one', async () => {
    const options = await seeded(subject, (response) => ({
      ...response,
      headers: { ...response.headers, 'x-note': canary },
      body: JSON.stringify(withCanaries(JSON.parse(response.body)))
    }))
    const report = await verifyLive({ ...options, only: readOperations(vendor) })
    expect(report.tried.length).toBeGreaterThan(5)
    expectNoCanary(report)
  })

  it('shows no value of any answer, header or credential of a whole run', async () => {
    const values = new Set<string>()
    const options = await seeded(subject, (response) => {
      for (const [, text = ''] of response.body.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g)) values.add(text)
      for (const text of Object.values(response.headers ?? {})) values.add(String(text))
      return response
    })
    const report = textsOf(await verifyLive(options))
    // Only texts that no model could have: with digits, and not those of the region.
    const told = [...values].filter(
      (text) => text.length > 5 && /\d/.test(text) && !/^(cn|ap)-[a-z]+(-\d)?$/.test(text)
    )
    expect(told.length).toBeGreaterThan(5)
    expect(told.filter((text) => report.includes(text))).toEqual([])
  })
})

const expectNoCanary = (report: Report): void => {
  const text = textsOf(report)
  for (const part of [canary, 'Zhang', 'Wei', '13800138000', String(number)]) expect(text).not.toContain(part)
}

describe('a run', () => {
  it.each([null, undefined])('reports a field that requests require, with %s', async (value) => {
    const subject = subjects.find(({ vendor }) => vendor === 'tencent-cvm')
    if (subject === undefined) throw new Error('no subject')
    const options = await seeded(subject, (response) => {
      const tree = JSON.parse(response.body) as Tree
      tree['Response'].InstanceSet[0].Placement.Zone = value
      return { ...response, body: JSON.stringify(tree) }
    })
    const report = await verifyLive({ ...options, only: ['DescribeInstances'] })
    const found = value === null ? 'null' : 'no field'
    expect(report.findings).toMatchObject([{ kind: 'missing', at: 'InstanceSet[].Placement.Zone', found }])
  })

  it('ends without calls where there are no credentials', async () => {
    const clock = makeVirtualClock()
    const { calls, transport } = makeSimulator({ clock })
    const credentials = () => Promise.reject(new Error(canary))
    const report = await verifyLive({ vendor: 'tencent-cvm', clock, transport, credentials })
    expect(report.problem).toContain('credentials')
    expect(exitCodeOf(report)).toBe(2)
    expect(calls()).toEqual([])
    expect(report.notTried).toHaveLength(readOperations('tencent-cvm').length)
    expectNoCanary(report)
  })

  it('says that nothing was verified where every call is refused', async () => {
    const clock = makeVirtualClock()
    const { transport } = makeSimulator({ clock })
    const credentials = { accessKeyId: 'AKIDunknown', secretAccessKey: canary }
    const report = await verifyLive({ vendor: 'tencent-cvm', clock, transport, credentials, only: ['DescribeZones'] })
    expect(report.problem).toBe('No operation succeeded.')
    expect(report.tried).toEqual([
      {
        operation: 'DescribeZones',
        outcome: 'ServiceError, Unauthenticated, HTTP 200, AuthFailure.SecretIdNotFound'
      }
    ])
    expect(exitCodeOf(report)).toBe(2)
    expectNoCanary(report)
  })

  it('makes at most two calls in a second, and gives required input from earlier answers', async () => {
    const [subject] = subjects
    if (subject === undefined) throw new Error('no subject')
    const options = await seeded(subject)
    const startedAt = options.clock?.now() ?? 0
    const report = await verifyLive({
      ...options,
      only: ['ListKeys', 'DescribeKey', 'ListKeyVersions', 'GetPublicKey']
    })
    expect(report.tried.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['ListKeys', 'DescribeKey', 'ListKeyVersions'])
    )
    expect(report.tried.filter(({ outcome }) => outcome === 'success').length).toBeGreaterThanOrEqual(3)
    expect((options.clock?.now() ?? 0) - startedAt).toBeGreaterThanOrEqual((report.tried.length - 1) * 500)
  })
})
