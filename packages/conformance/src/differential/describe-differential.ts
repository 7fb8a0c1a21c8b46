import { modelIn, resolve } from '@cloud-result/generator'
import type { ApiOperation } from '@cloud-result/generator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compareOperation } from './compare-operation.js'
import type { Difference, Parties } from './compare-operation.js'
import type { AnyOperation, Differential, Disagreement } from './differential.js'
import { fieldPathsOf } from './field-paths.js'
import type { FieldPaths } from './field-paths.js'
import { startOfficialClient } from './official-client.js'
import { startRecorder } from './recorder.js'

/**
 * Declares the tests that compare an official client with ours. For every operation that both have, they send the same
 * parameters, and read the same data from the same answer.
 *
 * Parameters are compared as the server sees them: no method, no signature, nothing that only signs. An idempotency token
 * that our client made up does not count. In data, nothing is nothing: see `withoutEmpty`.
 */
export const describeDifferential = (differential: Differential): void => {
  const { declares, disagreements, module, official } = differential
  const model = modelIn(differential.packageUrl)
  const api = resolve(model)

  describe(`beside ${official}`, () => {
    let parties: Parties

    beforeAll(async () => {
      const recorder = await startRecorder()
      const theirs = await startOfficialClient(differential.workerUrl, recorder.host)
      parties = { recorder, ours: differential.ours(recorder.host), theirs }
    }, 60_000)
    afterAll(() => Promise.all([parties.recorder.close(), parties.theirs.close()]))

    const inBoth = (): readonly ApiOperation[] =>
      api.operations.filter(({ action }) => parties.theirs.actions.includes(action))

    it('there is an operation for each of its actions', () => {
      const ours = Object.values(module)
        .filter((value) => typeof value === 'object')
        .map((operation) => (operation as AnyOperation).action)
      const { actions } = parties.theirs
      expect(actions.filter((action) => !ours.includes(action)).toSorted()).toEqual(
        Object.keys(differential.notOurs).toSorted()
      )
      expect(ours.filter((action) => actions.includes(action))).toHaveLength(differential.count)
    })

    it('operations have the fields that it declares', () => {
      const theirs = parties.theirs.declares
      expect(theirs === undefined).toBe(declares.fields === 'none')
      const differing = (theirs === undefined ? [] : inBoth()).flatMap(({ action, input, output }) => {
        const areAll = declares.fields === 'all'
        return [
          ...differingPaths(fieldPathsOf(input.fields, api, 'input'), theirs?.[action]?.input, areAll),
          ...differingPaths(fieldPathsOf(output.fields, api, 'output'), theirs?.[action]?.output, areAll)
        ].map((path) => `${action}.${path}`)
      })
      expect(differing.toSorted()).toEqual(placesOf(disagreements, 'declarations'))
    })

    it('operations require what it declares as required', () => {
      const { requires } = parties.theirs
      expect(requires !== undefined).toBe(declares.required)
      for (const { action, input } of requires === undefined ? [] : inBoth()) {
        const required = input.fields.filter((field) => field.required).map(({ name }) => name)
        expect(required.toSorted(), action).toEqual(requires?.[action]?.toSorted())
      }
    })

    it('operations send what it sends, and read what it reads', async () => {
      const differences: Difference[] = []
      const compared: string[] = []
      for (const operation of inBoth()) {
        // oxlint-disable-next-line no-await-in-loop -- the recorder takes one call at a time
        differences.push(...(await compareOperation(differential, operation, api, parties)))
        compared.push(operation.action)
      }
      for (const side of ['request', 'answer'] as const) {
        const excuses = placesOf(disagreements, side)
        const excuseFor = ({ at }: Difference): string | undefined =>
          excuses.find((place) => at === place || at.startsWith(`${place}.`))
        const found = differences.filter((difference) => difference.in === side)
        expect(found.filter((difference) => excuseFor(difference) === undefined).slice(0, 5)).toEqual([])
        expect([...new Set(found.map(excuseFor))].toSorted()).toEqual(excuses)
      }
      const expected = parties.theirs.actions.filter((action) => !Object.hasOwn(differential.notOurs, action))
      expect(compared.toSorted()).toEqual(expected.toSorted())
      expect(compared).toHaveLength(differential.count)
    })

    it('failures have the code and the request id that it tells', async () => {
      const described = inBoth().find(({ input }) => input.fields.every(({ required }) => !required)) as ApiOperation
      const operation = module[described.name] as AnyOperation
      const { ours, recorder, theirs } = parties
      const told: unknown[] = []
      const toldByOfficial: unknown[] = []
      for (const { answer } of differential.failures) {
        // oxlint-disable-next-line no-await-in-loop -- the recorder takes one call at a time
        const { value: result } = await recorder.during(answer, ours.send(operation, {}))
        told.push(result._tag === 'Left' ? { code: result.left.code, requestId: result.left.requestId } : result)
        // oxlint-disable-next-line no-await-in-loop -- likewise
        const { value: outcome } = await recorder.during(answer, () => theirs.send(described.action, {}))
        toldByOfficial.push('thrown' in outcome ? outcome.thrown : outcome)
      }
      const expected = differential.failures.map(({ code, requestId }) => ({ code, requestId }))
      expect(expected).not.toEqual([])
      expect(told).toEqual(expected)
      expect(toldByOfficial).toMatchObject(expected)
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

const placesOf = (disagreements: readonly Disagreement[], side: Disagreement['in']): readonly string[] =>
  disagreements.flatMap((disagreement) => (disagreement.in === side ? disagreement.of : [])).toSorted()
