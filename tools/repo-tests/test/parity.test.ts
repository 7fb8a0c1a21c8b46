import { existsSync, readdirSync, writeFileSync } from 'node:fs'

import { logicalFailures, readFixtures, readMarkdown, renderTable } from '@cloud-result/conformance'
import type { Advice } from '@cloud-result/core'
import type { LogicalFailure, Parity, ParityCase, VendorModule } from '@cloud-result/conformance'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

// Found, not listed: a vendor's folder brings its own.
const packagesUrl = new URL('../../../packages/', import.meta.url)
const folders = readdirSync(packagesUrl).filter((folder) =>
  existsSync(new URL(`${folder}/test/parity.ts`, packagesUrl))
)
const vendors = await Promise.all(
  folders.map(async (name) => {
    const packageUrl = new URL(`${name}/`, packagesUrl)
    const { parity } = (await import(/* @vite-ignore */ new URL('test/parity.ts', packageUrl).href)) as {
      readonly parity: Parity
    }
    return { name, packageUrl, ...parity }
  })
)

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
    // Whatever differs says why, and only what differs is said to.
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

  it.each(errors)('nobody takes the error of $name for a success: $file', ({ response }) => {
    for (const { name, module } of vendors) {
      const result = module.decode(t.unknown)(response)
      expect({ name, side: result._tag }).toEqual({ name, side: 'Left' })
    }
  })
})
