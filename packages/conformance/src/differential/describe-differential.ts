import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { modelIn, resolve } from '../model/index.js'
import { compareOperation } from './compare-operation.js'
import type { Difference, Parties } from './compare-operation.js'
import { differingValues } from './compare-values.js'
import type { OperationAtPaths } from './compare-values.js'
import type { AnyOperation, Differential, ExpectedDifference } from './differential.js'
import { fieldsAtPaths, typesAtPaths } from './field-paths.js'
import type { FieldAtPath, FieldPaths } from './field-paths.js'
import { startOfficialClient } from './official-client.js'
import { startRecorder } from './recorder.js'

const sides = ['input', 'output'] as const

/**
 * Declares the tests that compare an official client with ours. For every operation that both have, they send the same request,
 * and read the same data from the same answer; and our model says what the official client declares: fields and their types,
 * which are required or deprecated, and the values that are documented.
 *
 * Requests are compared as the server sees them: method, action, version, region and parameters, without signatures. An
 * idempotency token that our client made up does not count. In data, nulls and empty lists count as absent: see `withoutEmpty`.
 */
export const describeDifferential = (differential: Differential): void => {
  const { declares, expectedDifferences, module, official } = differential
  const api = resolve(modelIn(differential.packageUrl))
  const expectedIn = (part: ExpectedDifference['in']): readonly string[] =>
    expectedDifferences.flatMap((difference) => (difference.in === part ? difference.of : [])).toSorted()

  describe(`compared with ${official}`, () => {
    let parties: Parties

    beforeAll(async () => {
      const recorder = await startRecorder()
      const theirs = await startOfficialClient(differential.workerUrl, recorder.host)
      parties = { recorder, ours: differential.ours(recorder.host), theirs }
    }, 60_000)
    afterAll(() => Promise.all([parties.recorder.close(), parties.theirs.close()]))

    const inBoth = (): readonly OperationAtPaths[] =>
      api.operations
        .filter(({ action }) => parties.theirs.actions.includes(action))
        .map((operation) => ({
          operation,
          fields: {
            input: fieldsAtPaths(operation.input.fields, api, 'input'),
            output: fieldsAtPaths(operation.output.fields, api, 'output')
          }
        }))

    it('there is an operation for each of its actions', () => {
      const ours = Object.values(module)
        .filter((value) => typeof value === 'object')
        .map((operation) => (operation as AnyOperation).action)
      const { actions } = parties.theirs
      expect(actions.filter((action) => !ours.includes(action)).toSorted()).toEqual(
        Object.keys(differential.notOurs).toSorted()
      )
      expect(ours.filter((action) => actions.includes(action))).toHaveLength(differential.count)
      const { notTheirs } = differential
      const missing = notTheirs && ours.filter((action) => !actions.includes(action))
      expect(missing?.toSorted()).toEqual(notTheirs && Object.keys(notTheirs).toSorted())
    })

    it('operations have the fields that it declares', () => {
      const theirs = parties.theirs.declares
      expect(theirs === undefined).toBe(declares.fields === 'none')
      const differing = (theirs === undefined ? [] : inBoth()).flatMap(({ fields, operation: { action } }) =>
        sides.flatMap((side) =>
          differingPaths(typesAtPaths(fields[side]), theirs?.[action]?.[side], declares.fields === 'all').map(
            (path) => `${action}.${path}`
          )
        )
      )
      expect(differing.toSorted()).toEqual(expectedIn('declarations'))
    })

    it('operations require the fields that it declares as required', () => {
      const { requires } = parties.theirs
      expect(requires !== undefined).toBe(declares.required)
      const differing = (requires === undefined ? [] : inBoth()).flatMap(({ fields, operation: { action } }) =>
        inOneOnly(
          pathsOf(fields.input, ({ required }) => required),
          requires?.[action]
        ).map((path) => `${action}.${path}`)
      )
      expect(differing.toSorted()).toEqual(expectedIn('requirements'))
    })

    it('operations mark the fields as deprecated that it marks', () => {
      const { deprecates } = parties.theirs
      expect(deprecates !== undefined).toBe(declares.deprecated)
      const differing = (deprecates === undefined ? [] : inBoth()).flatMap(({ fields, operation: { action } }) =>
        sides.flatMap((side) =>
          inOneOnly(
            pathsOf(fields[side], ({ deprecated }) => deprecated !== undefined),
            deprecates?.[action]?.[side]
          ).map((path) => `${action}.${path}`)
        )
      )
      expect(differing.toSorted()).toEqual(expectedIn('deprecations'))
    })

    it('fields have the values that it documents', () => {
      const { documents } = parties.theirs
      const count = Object.values(documents ?? {})
        .flatMap(({ input, output }) => [...Object.values(input), ...Object.values(output)])
        .filter((values) => values.length > 0).length
      expect(documents === undefined).toBe(declares.values === 0)
      expect(count).toBeGreaterThanOrEqual(declares.values)
      const differing = documents === undefined ? [] : differingValues(inBoth(), documents, api)
      expect(differing.toSorted()).toEqual(expectedIn('values'))
    })

    it('operations send what it sends, and read what it reads', async () => {
      const differences: Difference[] = []
      const compared: string[] = []
      for (const { operation } of inBoth()) {
        // oxlint-disable-next-line no-await-in-loop -- the recorder takes one call at a time
        differences.push(...(await compareOperation(differential, operation, api, parties)))
        compared.push(operation.action)
      }
      for (const side of ['request', 'answer'] as const) {
        const expected = expectedIn(side)
        const expectedFor = ({ at }: Difference): string | undefined =>
          expected.find((place) => at === place || at.startsWith(`${place}.`))
        const found = differences.filter((difference) => difference.in === side)
        expect(found.filter((difference) => expectedFor(difference) === undefined).slice(0, 5)).toEqual([])
        expect([...new Set(found.map(expectedFor))].toSorted()).toEqual(expected)
      }
      const expected = parties.theirs.actions.filter((action) => !Object.hasOwn(differential.notOurs, action))
      expect(compared.toSorted()).toEqual(expected.toSorted())
      expect(compared).toHaveLength(differential.count)
    })

    it('failures have the same code and request id', async () => {
      const optionalOnly = inBoth().find(({ operation }) => operation.input.fields.every(({ required }) => !required))
      const described = optionalOnly?.operation ?? expect.fail('every operation requires a field')
      const operation = module[described.name] as AnyOperation
      const { ours, recorder, theirs } = parties
      const reported: unknown[] = []
      const reportedByOfficial: unknown[] = []
      for (const { answer } of differential.failures) {
        // oxlint-disable-next-line no-await-in-loop -- the recorder takes one call at a time
        const { value: result } = await recorder.during(answer, ours.send(operation, {}))
        reported.push(result._tag === 'Left' ? { code: result.left.code, requestId: result.left.requestId } : result)
        // oxlint-disable-next-line no-await-in-loop -- likewise
        const { value: outcome } = await recorder.during(answer, () => theirs.send(described.action, {}))
        reportedByOfficial.push('thrown' in outcome ? outcome.thrown : outcome)
      }
      const expected = differential.failures.map(({ code, requestId }) => ({ code, requestId }))
      expect(expected).not.toEqual([])
      expect(reported).toEqual(expected)
      expect(reportedByOfficial).toMatchObject(expected)
    })
  })
}

const differingPaths = (ours: FieldPaths, theirs: FieldPaths | undefined, areAll: boolean): readonly string[] => {
  if (theirs === undefined) return ['(not declared)']
  const isOurs = (path: string, type: string): boolean =>
    Object.hasOwn(ours, path) && (type === 'unknown' || ours[path] === type)
  const onlyTheirs = Object.entries(theirs).flatMap(([path, type]) => (isOurs(path, type) ? [] : [path]))
  const onlyOurs = Object.keys(ours).filter((path) => !Object.hasOwn(theirs, path))
  return areAll ? [...onlyTheirs, ...onlyOurs] : onlyTheirs
}

const pathsOf = (
  fields: readonly FieldAtPath[],
  isWanted: (field: FieldAtPath['field']) => boolean
): readonly string[] => fields.flatMap(({ field, path }) => (isWanted(field) ? [path] : []))

const inOneOnly = (ours: readonly string[], theirs: readonly string[] = []): readonly string[] => [
  ...theirs.filter((path) => !ours.includes(path)),
  ...ours.filter((path) => !theirs.includes(path))
]
