import { writeFileSync } from 'node:fs'

import { logicalFailures, readFixtures, readMarkdown, renderTable } from '@cloud-result/conformance'
import type { Advice, WireResponse } from '@cloud-result/core'
import { hasFailureMark, isRecord } from '@cloud-result/core/vendor'
import type { LogicalFailure, ParityCase, VendorModule } from '@cloud-result/conformance'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { packagesUrl, vendors } from './vendors.js'

const failures = Object.keys(logicalFailures) as readonly LogicalFailure[]

describe.each(failures)('the same everywhere: %s', (failure) => {
  it.each(vendors)('$name', ({ module, cases }) => {
    const parityCase = cases[failure]
    if (typeof parityCase === 'string') {
      expect(parityCase).toMatch(/\w+ \w+ \w+/)
      return
    }
    const { response, differs, because } = parityCase
    expect(module.decode(t.unknown)(response)).toMatchObject({
      _tag: 'Left',
      left: { vendor: module.vendor, service: module.service, ...logicalFailures[failure], ...differs }
    })
    // Each difference is listed with its reason, and nothing else is listed.
    expect(because === undefined).toBe(differs === undefined)
    for (const [axis, value] of Object.entries(differs ?? {})) {
      expect(logicalFailures[failure][axis as keyof Advice]).not.toBe(value)
    }
  })
})

describe('the README of the repository', () => {
  it('shows the same failures as they are', () => {
    const readmeUrl = new URL('../README.md', packagesUrl)
    const readme = readMarkdown(readmeUrl)
    const shown = vendors.filter(({ name }) => readme.includes(`(packages/${name})`))
    const table = renderTable(
      ['failure', 'category', 'retry', ...shown.map(({ module }) => `${module.vendor} ${module.service}`)],
      failures.map((failure) => [
        failure,
        logicalFailures[failure].category,
        logicalFailures[failure].retry,
        ...shown.map(({ module, cases }) => cellOf(module, cases[failure]))
      ])
    )
    const current = readme.replace(
      /<!-- parity -->[\s\S]*<!-- \/parity -->/,
      `<!-- parity -->\n\n${table}\n\n<!-- /parity -->`
    )
    if (process.env['CLOUD_RESULT_UPDATE'] === '1') writeFileSync(readmeUrl, current)
    expect(readMarkdown(readmeUrl)).toBe(current)
  })
})

// What the vendor sends: the status, the code if there is one, and in brackets what is advised if that differs.
const cellOf = (module: VendorModule, parityCase: ParityCase | string): string => {
  if (typeof parityCase === 'string') return '–'
  const { isCodeMadeUp, response, differs } = parityCase
  const result = module.decode(t.unknown)(response)
  const code = result._tag === 'Left' ? result.left.code : undefined
  const shownCode = code === undefined ? '' : isCodeMadeUp === true ? ', by message' : ` \`${code}\``
  return `${response.status}${shownCode}${differs === undefined ? '' : ` (${Object.values(differs).join(', ')})`}`
}

describe('across vendors', () => {
  const errors = vendors.flatMap(({ name, packageUrl }) =>
    readFixtures(packageUrl)
      .filter((fixture) => fixture.outcome !== 'Right')
      .map((fixture) => ({ name, ...fixture }))
  )

  it('finds every vendor that decodes', () => {
    expect(vendors.length).toBeGreaterThan(0)
    expect(errors.length).toBeGreaterThan(vendors.length)
  })

  const succeeds = ({ module }: (typeof vendors)[number], response: WireResponse) =>
    module.decode(t.unknown)(response)._tag === 'Right'

  // A success without a mark of its own cannot be distinguished from what another vendor may send with a status of success.
  const isMarked = (vendor: (typeof vendors)[number]) => !succeeds(vendor, { status: 200, body: '{"anything":1}' })

  const isKnownAsFailure = ({ status, body }: WireResponse) => {
    if (status < 200 || status > 299) return true
    try {
      const parsed: unknown = JSON.parse(body)
      return !isRecord(parsed) || hasFailureMark(parsed)
    } catch {
      return true
    }
  }

  it.each(errors)('no other vendor decodes the error of $name as a success: $file', ({ response }) => {
    const asked = vendors.filter((vendor) => isMarked(vendor) || isKnownAsFailure(response))
    expect(asked.filter((vendor) => succeeds(vendor, response)).map(({ name }) => name)).toEqual([])
  })

  it('has errors with a status of success that all vendors are asked about', () => {
    const hidden = errors.filter(({ response: { status } }) => status === 200)
    expect(hidden.filter(({ response }) => isKnownAsFailure(response)).length).toBeGreaterThan(10)
  })
})
