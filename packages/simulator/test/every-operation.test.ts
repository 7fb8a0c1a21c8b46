import { describe, expect, it } from 'vitest'

import { alibabaKms } from '../src/alibaba-kms/product.js'
import type { Fields } from '../src/fields.js'
import { makeSimulator } from '../src/index.js'
import { kingsoftEbs } from '../src/kingsoft-ebs/product.js'
import { kingsoftMonitor } from '../src/kingsoft-monitor/product.js'
import { operationKey } from '../src/operation-registry.js'
import type { AnyOperation } from '../src/product.js'
import { makeRandom } from '../src/random.js'
import { inferShape } from '../src/shape/infer-shape.js'
import { sampleFields } from '../src/shape/sample-data.js'
import { tencentCvm } from '../src/tencent-cvm/product.js'
import { makeClock, send } from './support/requests.js'
import { decoders, requestFor } from './support/typed-calls.js'

const products = [alibabaKms, kingsoftEbs, kingsoftMonitor, tencentCvm]

// What an operation cannot do without, made up as answers are; but a tag of nothing would not be written at all.
const leastInput = (operation: AnyOperation): Fields => ({
  ...sampleFields(inferShape(operation.input()), {
    random: makeRandom(operation.action),
    input: {},
    region: 'r',
    timestamp: '2026-01-15T08:00:00Z',
    now: 0
  }),
  ...(operation.action === 'TagResources' ? { Tag: [{ Key: 'key', Value: 'value' }] } : {})
})

// Names of fields without a value, on any level. A list of nothing is one, too: made-up lists hold something.
const gaps = (value: unknown, path = ''): readonly string[] => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => gaps(child, `${path}.${name}`))
}

describe('the operations', () => {
  it('are 265', () => {
    expect(products.map(({ name, operations }) => [name, operations.length])).toEqual([
      ['alibaba-kms', 90],
      ['kingsoft-ebs', 30],
      ['kingsoft-monitor', 34],
      ['tencent-cvm', 111]
    ])
  })

  it.each(products)(
    'of $name can all be called, in JSON and in XML, and answer what their codecs describe',
    async (product) => {
      const { name, operations } = product
      const byHand = new Set(product.handlers.map(({ operation }) => operationKey(operation)))
      const simulator = makeSimulator({ clock: makeClock(), products: [name], rateLimits: false })
      const wrong: unknown[] = []
      for (const operation of operations) {
        for (const accept of name === 'tencent-cvm' ? ['*/*'] : ['application/json', 'application/xml']) {
          const request = requestFor(name, simulator.credentials, operation, leastInput(operation), {
            headers: { accept }
          })
          // oxlint-disable-next-line no-await-in-loop -- one after another
          const result = decoders[name](operation.output())(await send(simulator, request))
          const label = `${operationKey(operation)} ${accept}`
          if (byHand.has(operationKey(operation))) {
            // Made-up ids name nothing: what is written by hand may well refuse them, but not for being unknown.
            if (result._tag === 'Left' && ['Internal', 'Unsupported'].includes(result.left.category)) {
              if (result.left.code !== 'UnsupportedOperation') wrong.push([label, result.left])
            }
          } else if (result._tag === 'Left') {
            wrong.push([label, result.left])
          } else {
            const missing = gaps(result.right.data).filter((path) => !/\.request_?id$/i.test(path))
            if (missing.length > 0) wrong.push([label, missing])
          }
        }
      }
      expect(wrong).toEqual([])
    }
  )
})
