import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'

import { categoryAdvice, toError } from '@cloud-result/core'
import type { CatalogueRow, ClassifiedBy, CloudError, ServiceError } from '@cloud-result/core'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { codesIn, problemsOf } from './model/index.js'
import type { CodeRow } from './model/index.js'
import { checkError } from './check-error.js'
import { fixtureFiles, readFixtures } from './fixtures.js'
import { hostileBodies, statuses } from './hostile-bodies.js'
import { packageShapeProblems } from './package-shape.js'
import { isEmpty, nextStep } from './next-step.js'
import { testTimeout } from './test-timeout.js'
import { codeBlocksOf, readMarkdown, runCodeBlock } from './readme.js'
import type { FailureToRender, Rendering, Vendor } from './vendor.js'

/** The number of random responses for each property. CI sets it to 10,000. */
const runs = Number(process.env['CLOUD_RESULT_PROPERTY_RUNS'] ?? 1_000)

const usualUnlistedCode = 'SomeVendorCode'
const numbers = fc.integer({ min: 1, max: 999_999_999 })
const fits = t.type({ marker: t.literal('present') })

/**
 * Declares the tests that every vendor package must pass. A vendor without codes and fixtures passes those that need none. One
 * that is begun fails a single test, which says in a sentence what to do next, until it is complete.
 */
export const describeVendor = (vendor: Vendor): void => {
  describe(`${vendor.module.vendor} ${vendor.module.service} conforms`, testTimeout, () => {
    const step = nextStep(vendor)

    it('has no next step', () => {
      if (step !== undefined) expect.fail(`Next step: ${step}`)
      expect(step).toBeUndefined()
    })

    describe.skipIf(step !== undefined)('once it is complete', () => {
      describeFixtures(vendor)
      describeCatalogue(vendor)
      describeAnswers(vendor)
      describeProperties(vendor)
      describeSecrets(vendor)
      describePackage(vendor)
    })
  })
}

const describeFixtures = (vendor: Vendor): void => {
  const { module, packageUrl } = vendor
  const fixtures = readFixtures(packageUrl)

  it('lists every fixture with its source', () => {
    expect(fixtures.map((fixture) => fixture.file).toSorted()).toEqual(fixtureFiles(packageUrl).toSorted())
    expect(fixtures.filter((fixture) => fixture.source === '')).toEqual([])
    expect(fixtures.length > 0 || isEmpty(vendor)).toBe(true)
  })

  it.each(fixtures)('decodes $file ($status) as $outcome', ({ file, response, outcome, requestId }) => {
    const result = module.decode(t.unknown)(response)
    if (result._tag === 'Right') {
      expect(outcome).toBe('Right')
      expect(file).toMatch(/^[a-z0-9-]+\.ok\./)
      expect(result.right.requestId).toBe(requestId)
    } else {
      checkError(result.left)
      const { _tag, category, code } = result.left
      expect(outcome).toBe([_tag, category, code].filter((part) => part !== undefined).join(' '))
      expect(file).toMatch(/^[a-z0-9-]+\.error\./)
      expect(result.left.requestId).toBe(requestId)
    }
  })
}

const describeCatalogue = (vendor: Vendor): void => {
  const { anyCode, module, packageUrl, errorResponses, unlistedCode } = vendor
  const rows = module.errorCatalogue
  const model = codesIn(packageUrl)

  it('has a model of its codes without problems', () => {
    expect(problemsOf(model)).toEqual([])
    expect(module.sources).toEqual(model.sources)
  })

  it('has a row for every code of the model, and no other', () => {
    const wanted = model.codes.map(({ code, sources: [source = ''], ...row }) =>
      factsOf({ ...row, code: code ?? undefined, source })
    )
    const found = rows.map(factsOf)
    expect({
      missing: wanted.filter((row) => !found.includes(row)),
      extra: found.filter((row) => !wanted.includes(row))
    }).toEqual({ missing: [], extra: [] })
    expect(found).toHaveLength(wanted.length)
  })

  it('names a known source in every row, states only what differs, and repeats no row', () => {
    expect(rows.filter((row) => !Object.hasOwn(module.sources, row.source))).toEqual([])
    const redundant = rows.filter((row) =>
      (['fault', 'retry', 'replay'] as const).some((axis) => row[axis] === categoryAdvice[row.category][axis])
    )
    expect(redundant).toEqual([])
    const keys = rows.map((row) => JSON.stringify([row.code, row.status, row.message]))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('gives every row its own category, advice and details, in every envelope', () => {
    const wrong: unknown[] = []
    for (const row of model.codes) {
      for (const { carries, name: envelope, response } of errorResponses(failureOf(row, unlistedCode))) {
        if (!has(carries, 'code')) continue
        const result = module.decode(t.unknown)(response)
        const usual = categoryAdvice[row.category]
        const expected = {
          _tag: 'ServiceError',
          category: row.category,
          retry: row.retry ?? usual.retry,
          replay: row.replay ?? usual.replay,
          classifiedBy: classifiedBy(row),
          requestId: has(carries, 'requestId') ? 'request-1' : undefined,
          details: Object.fromEntries(namedDetails(row).map((name) => [name, capture]))
        }
        const error: Partial<ServiceError> = result._tag === 'Left' ? (result.left as ServiceError) : {}
        const found = {
          ...Object.fromEntries(Object.keys(expected).map((key) => [key, error[key as keyof ServiceError]])),
          // An envelope may have details of its own.
          details: Object.fromEntries(namedDetails(row).map((name) => [name, error.details?.[name]]))
        }
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ envelope, row, found })
      }
    }
    expect(wrong).toEqual([])
  })

  it('classifies unlisted codes by the prefixes of the model', () => {
    for (const { category, prefix } of model.prefixes ?? []) {
      for (const { response } of errorResponses({ code: `${prefix}.Zzz`, requestId: 'request-1' })) {
        expect(module.decode(t.unknown)(response)).toMatchObject({ left: { category, classifiedBy: 'prefix' } })
      }
    }
  })

  it.skipIf(isEmpty(vendor))('trims codes, and treats inherited property names as unknown codes', () => {
    const code = rows.find(
      (row) => row.code !== undefined && row.status === undefined && row.message === undefined
    )?.code
    if (code === undefined) expect.fail('every row needs a status or a message')
    // Numbers have neither blanks nor names of properties.
    if (anyCode !== undefined) return
    for (const { carries, response } of errorResponses({ code: ` ${code}\t`, requestId: 'request-1' })) {
      if (!has(carries, 'code')) continue
      expect(module.decode(t.unknown)(response)).toMatchObject({ left: { code, classifiedBy: 'code' } })
    }
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      for (const { carries, response } of errorResponses({ code: name, status: 200, requestId: 'request-1' })) {
        if (!has(carries, 'code')) continue
        const result = module.decode(t.unknown)(response)
        expect(result).toMatchObject({ left: { code: name } })
        expect(result._tag === 'Left' && ['status', 'default'].includes(result.left.classifiedBy)).toBe(true)
      }
    }
  })
}

const describeAnswers = ({
  module,
  errorResponses,
  successResponses,
  unlistedCode = usualUnlistedCode
}: Vendor): void => {
  it.each(Object.entries(hostileBodies))('gives a Left for a hostile body: %s', (_, body) => {
    for (const status of statuses) {
      const result = module.decode(fits)({ status, headers: {}, body })
      if (result._tag === 'Right') expect.fail('decoded as a success')
      checkError(result.left)
    }
  })

  it('gives a Left for a value that is not a response', () => {
    const nonResponses: readonly unknown[] = [
      undefined,
      null,
      1,
      'x',
      [],
      {},
      { status: 200 },
      { status: '200', body: 1 }
    ]
    for (const value of nonResponses) {
      const result = module.decode(fits)(value as never)
      if (result._tag === 'Right') expect.fail('decoded as a success')
      checkError(result.left)
    }
  })

  it('gives a Left for a codec that throws, without what it threw', () => {
    const thrower = new t.Type<never, never, unknown>(
      'thrower',
      (value): value is never => value !== value,
      (value) => {
        throw new Error(`secret ${JSON.stringify(value)}`)
      },
      t.identity
    )
    for (const { response } of successResponses({ marker: 'present' }, 'request-1')) {
      const result = module.decode(thrower)(response)
      expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'DecodeError', category: 'Internal' } })
      expect(inspect(result)).not.toContain('secret')
    }
  })

  it('decodes successes with and without a request id', () => {
    for (const id of [
      '5e1b5f6c-0000-4000-8000-000000000000',
      '5e1b5f6c-0000-4000-8000-000000000000001',
      'x',
      undefined
    ]) {
      for (const { response } of successResponses({ marker: 'present' }, id)) {
        expect(module.decode(fits)(response)).toEqual({
          _tag: 'Right',
          right: { data: expect.objectContaining({ marker: 'present' }), requestId: id, status: response.status }
        })
      }
    }
  })

  it('gives a Left for an error, even if the codec accepts everything', () => {
    const failure = { code: unlistedCode, message: 'no', requestId: 'request-1' }
    for (const { carries, response } of errorResponses(failure)) {
      const code = has(carries, 'code') ? unlistedCode : undefined
      const requestId = has(carries, 'requestId') ? 'request-1' : undefined
      for (const codec of [t.unknown, t.UnknownRecord, t.type({}), t.partial({ marker: t.string })]) {
        expect(module.decode<unknown>(codec)(response)).toMatchObject({
          _tag: 'Left',
          left: { _tag: 'ServiceError', code, requestId }
        })
      }
    }
  })

  it('reports issues by path, without values', () => {
    for (const { response } of successResponses({ marker: 'canary-value' }, 'request-1')) {
      const result = module.decode(fits)(response)
      expect(result).toMatchObject({
        _tag: 'Left',
        left: {
          _tag: 'DecodeError',
          category: 'Internal',
          requestId: 'request-1',
          issues: [{ path: 'marker', expected: '"present"' }]
        }
      })
      expect(inspect(result, { depth: Infinity })).not.toContain('canary-value')
    }
  })
}

const describeProperties = ({
  anyCode,
  module,
  packageUrl,
  errorResponses,
  unlistedCode = usualUnlistedCode
}: Vendor): void => {
  // A new vendor has no fixtures yet, for which another test fails.
  const bodies = ['', ...readFixtures(packageUrl).map((fixture) => fixture.response.body)]
  const status = fc.oneof(fc.constantFrom(...statuses), fc.integer({ min: 100, max: 599 }), fc.double())
  const headers = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), { maxKeys: 4 })
  const mutated = fc
    .tuple(fc.constantFrom(...bodies), fc.nat(), fc.nat({ max: 12 }), fc.string({ unit: 'binary', maxLength: 12 }))
    .map(([body, position, length, insert]) => {
      const at = position % (body.length + 1)
      return body.slice(0, at) + insert + body.slice(at + length)
    })
  const body = fc.oneof(
    mutated,
    mutated,
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => new TextDecoder().decode(bytes)),
    fc.json()
  )

  it(`never throws, and gives complete errors, for ${runs} random responses`, () => {
    fc.assert(
      fc.property(status, headers, body, (someStatus, someHeaders, someBody) => {
        const result = module.decode(fits)({ status: someStatus, headers: someHeaders, body: someBody })
        if (result._tag === 'Left') checkError(result.left)
      }),
      { numRuns: runs }
    )
  })

  it(`keeps the request id and the code of ${runs} well-formed errors`, () => {
    const printable = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() === text && text !== 'undefined' && !/[=:>%]/.test(text))
    fc.assert(
      fc.property(printable, anyCode === undefined ? printable : numbers.map(anyCode), (requestId, code) => {
        for (const { carries, response } of errorResponses({ code, requestId })) {
          const result = module.decode(t.unknown)(response)
          const expected = {
            ...(has(carries, 'requestId') ? { requestId } : {}),
            ...(has(carries, 'code') ? { code } : {})
          }
          expect(result).toMatchObject({ _tag: 'Left', left: expected })
        }
      }),
      { numRuns: runs }
    )
  })

  it(`gives the same result with a blank after the body, for ${runs / 5} errors and malformed errors`, () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.stringMatching(/^[\w.-]{0,40}$/),
      fc.constantFrom('undefined', ' padded ', 'a "quoted" word', 'back\\slash', 'two\nlines', '\u007f')
    )
    const edit = fc.option(
      fc.record({
        at: fc.nat(),
        length: fc.nat({ max: 3 }),
        insert: fc.constantFrom('', ' ', '"', '\\', '{', '}', ',', 'x', '\u0000', '\n', '}}', '"a":1,', '\uD800')
      })
    )
    fc.assert(
      fc.property(
        anyCode === undefined ? anyText : numbers.map(anyCode),
        anyText,
        anyText,
        fc.constantFrom(...statuses),
        edit,
        (code, message, requestId, someStatus, change) => {
          for (const { response } of errorResponses({ code, message, requestId })) {
            const at = change === null ? 0 : change.at % response.body.length
            const someBody =
              change === null
                ? response.body
                : response.body.slice(0, at) + change.insert + response.body.slice(at + change.length)
            const [plain, padded] = [someBody, `${someBody} `].map((text) =>
              module.decode(fits)({ status: someStatus, body: text })
            )
            expect(plain).toStrictEqual(padded)
          }
        }
      ),
      { numRuns: runs / 5 }
    )
  })

  it('gives the same result twice, and does not change its input', () => {
    for (const { response } of errorResponses({ code: unlistedCode, requestId: 'request-1' })) {
      const frozen = Object.freeze({ ...response, headers: Object.freeze({ ...response.headers }) })
      expect(module.decode(t.unknown)(frozen)).toEqual(module.decode(t.unknown)(frozen))
    }
  })
}

const describeSecrets = ({
  echoes,
  module,
  errorResponses,
  successResponses,
  unlistedCode = usualUnlistedCode
}: Vendor): void => {
  const canary = 'CANARY7f3a9c'
  const ownEchoes = echoes(canary)
  const allEchoes = [
    ...ownEchoes,
    `Authorization=AWS4-HMAC-SHA256 Credential=${canary}/20261122/r/s/aws4_request, Signature=${canary}`,
    `server string to sign is:POST&%2F&AccessKeyId%3D${canary}%26Plaintext%3D${canary}`,
    `The canonical request was: ${canary}`,
    `AccessKeyId=${canary}`,
    `"SecretAccessKey": "${canary}"`,
    `<SecurityToken>${canary}</SecurityToken>`,
    `key AKID${canary}${canary} and LTAI${canary}${canary} and AKLT${canary}${canary}`
  ]

  it('has echoes of its own secrets', () => {
    expect(ownEchoes.length).toBeGreaterThan(0)
    expect(ownEchoes.filter((echo) => !echo.includes(canary))).toEqual([])
  })

  it.each(allEchoes)('removes secrets from the message: %s', (message) => {
    for (const { response } of errorResponses({ code: unlistedCode, message, requestId: 'request-1' })) {
      const result = module.decode(t.unknown)(response)
      if (result._tag === 'Right') expect.fail('decoded as a success')
      for (const output of outputsOf(result.left)) expect(output).not.toContain(canary)
    }
  })

  it('keeps the body of an error out of all outputs, in a property that is not enumerable', () => {
    const headers = { authorization: canary, 'set-cookie': canary, 'content-type': canary }
    const bodies = [
      `<html>${canary}</html>`,
      `{"Plaintext":"${canary}"}`,
      `plain ${canary}`,
      `{"Plaintext":"${canary}`,
      ...successResponses({ Plaintext: canary }, 'request-1').map(({ response }) => response.body),
      ...errorResponses({ code: unlistedCode, message: 'no' }).map(({ response }) => `${response.body} ${canary}`)
    ]
    for (const body of bodies) {
      for (const status of [200, 400, 502]) {
        const result = module.decode(fits)({ status, headers, body })
        if (result._tag === 'Right') expect.fail('decoded as a success')
        for (const output of outputsOf(result.left)) expect(output).not.toContain(canary)
        expect(Object.getOwnPropertyDescriptor(result.left, 'body')?.enumerable).toBe(false)
        expect((result.left as { readonly body?: string }).body).toBe(body)
      }
    }
  })
}

const describePackage = ({ packageUrl }: Vendor): void => {
  const readmeUrl = new URL('README.md', packageUrl)

  it.runIf(isOfThisRepository(packageUrl))('has the shape of every package', () => {
    expect(packageShapeProblems(packageUrl)).toEqual([])
  })

  it('uses no clock, no randomness and no host, except in its client and its credentials', () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.|process\.|console\.|setTimeout|setInterval|fetch\(|globalThis|node:)/
    const sources = new URL('src/', packageUrl)
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/^(?:client|credentials|operations)\b/.test(name)
    )
    expect(files).toContain('index.ts')
    expect(files.filter((name) => impure.test(readFileSync(new URL(name, sources), 'utf8')))).toEqual([])
  })

  it.runIf(existsSync(readmeUrl))('has a README whose examples run, and print the output in it', async () => {
    const blocks = codeBlocksOf(readMarkdown(readmeUrl))
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) {
      // It would call the cloud. The test of the packed examples compiles it.
      if (block.code.includes('fromEnv()')) continue
      const printed = await runCodeBlock(packageUrl, block, (path) => import(/* @vite-ignore */ path))
      expect(printed).toBe(block.output ?? '')
    }
  })
}

const has = (carries: Rendering['carries'], part: 'code' | 'requestId'): boolean => carries?.includes(part) ?? true

// A vendor in another repository has the shape that is usual there.
const isOfThisRepository = (packageUrl: URL): boolean => {
  const manifestUrl = new URL('package.json', packageUrl)
  return existsSync(manifestUrl) && readFileSync(manifestUrl, 'utf8').includes('"name": "@cloud-result/')
}

const outputsOf = (error: CloudError): readonly string[] => [
  JSON.stringify(error),
  JSON.stringify({ ...error }),
  inspect(error, { depth: Infinity }),
  inspect(structuredClone(error), { depth: Infinity }),
  String(toError(error)),
  inspect(toError(error), { depth: Infinity }),
  Object.values(error).join()
]

const factsOf = ({ code, status, message, details, category, retry, replay, fault, source }: CatalogueRow): string =>
  JSON.stringify({ code, status, message, details, category, retry, replay, fault, source })

/** What a message has in the place of `%s` in its template. */
const capture = 'something'

const failureOf = ({ code, message = 'any', status }: CodeRow, unlisted = usualUnlistedCode): FailureToRender => ({
  code: code ?? unlisted,
  ...(status === undefined ? {} : { status }),
  message: message.replaceAll('%s', capture),
  requestId: 'request-1'
})

const namedDetails = ({ details = [] }: CodeRow): readonly string[] => details.filter((name) => name !== '')

const classifiedBy = ({ message, status }: CodeRow): ClassifiedBy =>
  message !== undefined ? 'code+status+message' : status !== undefined ? 'code+status' : 'code'
