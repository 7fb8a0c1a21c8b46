import { readFileSync } from 'node:fs'

import type { Decode, Operation, WireResponse } from '@cloud-result/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { modelIn, resolve } from '../model/index.js'
import type { Api, ApiOperation, Field } from '../model/index.js'
import { testTimeout } from '../test-timeout.js'
import { answerOf } from './answer-sample.js'
import type { Fields } from './answer-sample.js'
import { inputOf } from './input-sample.js'
import { invalidInputs } from './invalid-input.js'
import { sentInput } from './sent-input.js'
import type { ClientOf, SentRequest } from './sent-input.js'

/** What a vendor's tests know about its operations. */
export interface Operations {
  /** The package's `./operations`, as a namespace import. */
  readonly module: Readonly<Record<string, unknown>>
  /** The package's folder. */
  readonly packageUrl: URL
  readonly decode: Decode
  readonly clientOf: ClientOf
  /** Renders the fields of a success, for each envelope that the vendor uses. */
  readonly renderings: Readonly<Record<string, (fields: Fields, action: string) => WireResponse>>
  /** Which of these are XML, in which every value is text. */
  readonly xml: readonly string[]
  /** Top-level fields that tell a success from a failure, with their values in a success. */
  readonly ofSuccess?: Fields
  /** Every code in the vendor's catalogue. */
  readonly codes: readonly string[]
}

type AnyOperation = Operation<unknown, unknown>

/** Declares the tests that every vendor's operations must pass. */
export const describeOperations = (operations: Operations): void => {
  const { decode, module } = operations
  const model = modelIn(operations.packageUrl)
  const product = productOf(operations.packageUrl)
  const api = resolve(model)
  const readsXml = model.facts.answers === 'xml'
  const exported = Object.entries(module).filter(([, value]) => typeof value === 'object')
  const operationOf = ({ name }: ApiOperation): AnyOperation => module[name] as AnyOperation

  describe('operations', testTimeout, () => {
    it('are exactly those of the model', () => {
      expect(exported.map(([name]) => name).toSorted()).toEqual(api.operations.map(({ name }) => name).toSorted())
      expect(
        exported.map(([, value]) => `${(value as AnyOperation).action} ${(value as AnyOperation).version}`).toSorted()
      ).toEqual(api.operations.map(({ action, version }) => `${action} ${version}`).toSorted())
    })

    it('have the waiters that the model names', () => {
      const waiters = Object.entries(module).filter(([, value]) => typeof value === 'function')
      expect(waiters.map(([name]) => name).toSorted()).toEqual(Object.keys(model.descriptions.waiters).toSorted())
      for (const [waiter, name] of Object.entries(model.descriptions.waiters)) {
        const answer = (module[name] as AnyOperation).output().decode({})
        const holds = module[waiter] as (data: unknown) => boolean
        expect(answer._tag === 'Right' && typeof holds(answer.right), waiter).toBe('boolean')
      }
      const named = api.operations.flatMap((operation) => operation.waiters.map(({ name }) => name))
      expect(waiters.map(([name]) => name)).toEqual(expect.arrayContaining([...new Set(named)]))
    })

    it('list only codes of the catalogue', () => {
      const known = new Set(operations.codes)
      expect(
        api.operations.flatMap(({ facts, name }) =>
          (facts.codes ?? []).filter((code) => !known.has(code)).map((code) => `${name}: ${code}`)
        )
      ).toEqual([])
    })

    it('name only fields that exist', () => {
      const missing = api.operations.flatMap(({ facts, input, name }) => {
        const { limit, marker, offset, page, size, token } = facts.paging ?? {}
        const wanted = [facts.idempotencyToken, facts.dryRun, limit, marker, offset, page, size, token].filter(
          (field) => field !== undefined
        )
        const encoded = Object.keys(facts.encodings ?? {}).filter((path) => path !== '*')
        return [
          ...wanted.filter((field) => !input.fields.some((candidate) => candidate.name === field)),
          ...encoded.filter((path) => !hasField(path.split('.'), input.fields, api))
        ].map((field) => `${name}: ${field}`)
      })
      expect(missing).toEqual([])
    })

    it('make their codecs once', () => {
      for (const operation of api.operations.map(operationOf)) {
        expect(operation.input()).toBe(operation.input())
        expect(operation.output()).toBe(operation.output())
      }
    })

    describe.each(api.operations.map((operation) => [operation.name, operation] as const))('%s', (_, described) => {
      const operation = operationOf(described)

      it('has the properties of the model', () => {
        const { facts } = described
        expect({ ...operation, input: undefined, output: undefined }).toEqual({
          product,
          action: described.action,
          version: described.version,
          method: facts.method,
          path: facts.path,
          effect: described.description.effect,
          idempotencyToken: facts.idempotencyToken,
          dryRun: facts.dryRun,
          encodings: facts.encodings,
          secrets: described.secrets.length === 0 ? undefined : described.secrets,
          paging:
            facts.paging &&
            Object.fromEntries(
              Object.entries(facts.paging).map(([name, text]) => [
                name,
                ['items', 'total', 'more', 'next', 'id'].includes(name) ? text.split('.') : text
              ])
            )
        })
      })

      it('accepts valid inputs, and sends requests that contain them', async () => {
        const requests: SentRequest[] = []
        const client = operations.clientOf((request) => {
          requests.push(request)
          return Promise.resolve({ status: 400, body: '' })
        })
        await fc.assert(
          fc.asyncProperty(inputOf(described.input.fields, api), async (input) => {
            expect(operation.input().decode(input)).toEqual({ _tag: 'Right', right: input })
            await client.send(operation, input)()
            const sent = sentInput(requests.pop() as SentRequest, operation, described.input.fields, api)
            const { [operation.idempotencyToken ?? '']: token, ...rest } = sent
            const isFilled = token !== undefined && !Object.hasOwn(input, operation.idempotencyToken ?? '')
            expect(isFilled ? rest : sent).toEqual(input)
            expect(requests).toEqual([])
          }),
          { numRuns: 10 }
        )
      })

      it('refuses invalid inputs, with the path of the problem', () => {
        for (const { input, path } of invalidInputs(described.input.fields, api)) {
          const decoded = operation.input().decode(input)
          const paths =
            decoded._tag === 'Right'
              ? []
              : decoded.left.map(({ context }) =>
                  context
                    .slice(1)
                    .map(({ key }) => key)
                    .join('.')
                )
          expect(paths, JSON.stringify(input)).toEqual([path])
        }
      })

      it.each(Object.entries(operations.renderings))('decodes responses: %s', (rendering, render) => {
        const isXml = operations.xml.includes(rendering)
        const habits = { readsXml, ofSuccess: operations.ofSuccess ?? {} }
        fc.assert(
          fc.property(answerOf(described.output.fields, api, habits), ({ data, json, xml }) => {
            const decoded = decode(operation.output())(render(isXml ? xml : json, described.action))
            expect(decoded).toEqual({ _tag: 'Right', right: expect.objectContaining({ data }) })
          }),
          { numRuns: 20 }
        )
      })
    })
  })
}

// The name of the package without its scope.
const productOf = (packageUrl: URL): string => {
  const { name } = JSON.parse(readFileSync(new URL('package.json', packageUrl), 'utf8')) as { readonly name: string }
  return name.replace(/^@[^/]*\//, '')
}

const hasField = ([name, ...below]: readonly string[], fields: readonly Field[], api: Api): boolean => {
  const field = fields.find((candidate) => candidate.name === name)
  if (field === undefined || below.length === 0) return field !== undefined
  return field.type.kind === 'shape' && hasField(below, api.shapes.input.get(field.type.shape)?.fields ?? [], api)
}
