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

// Sample values for the required fields of an input. An empty tag would not be written at all.
const requiredInput = (operation: AnyOperation): Fields => ({
  ...sampleFields(inferShape(operation.input()), {
    random: makeRandom(operation.action),
    input: {},
    region: 'r',
    timestamp: '2026-01-15T08:00:00Z',
    now: 0
  }),
  ...(operation.action === 'TagResources' ? { Tag: [{ Key: 'key', Value: 'value' }] } : {})
})

// The paths of fields without a value. An empty list counts, because sample lists have one entry.
const pathsWithoutValue = (value: unknown, path = ''): readonly string[] => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => pathsWithoutValue(child, `${path}.${name}`))
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
    'of $name can all be called, in JSON and in XML, and their responses fit their codecs',
    async (product) => {
      const { name, operations } = product
      const handled = new Set(product.handlers.map(({ operation }) => operationKey(operation)))
      const simulator = makeSimulator({ clock: makeClock(), products: [name], rateLimits: false })
      const wrong: unknown[] = []
      for (const operation of operations) {
        for (const accept of name === 'tencent-cvm' ? ['*/*'] : ['application/json', 'application/xml']) {
          const request = requestFor(name, simulator.credentials, operation, requiredInput(operation), {
            headers: { accept }
          })
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          const result = decoders[name](operation.output())(await send(simulator, request))
          const label = `${operationKey(operation)} ${accept}`
          if (handled.has(operationKey(operation))) {
            // A handler may refuse a sample id, but not because it does not know the operation.
            if (result._tag === 'Left' && ['Internal', 'Unsupported'].includes(result.left.category)) {
              if (result.left.code !== 'UnsupportedOperation') wrong.push([label, result.left])
            }
          } else if (result._tag === 'Left') {
            wrong.push([label, result.left])
          } else {
            const missing = pathsWithoutValue(result.right.data).filter((path) => !/\.request_?id$/i.test(path))
            if (missing.length > 0) wrong.push([label, missing])
          }
        }
      }
      expect(wrong).toEqual([])
    }
  )
})
