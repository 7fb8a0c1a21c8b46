import * as kms from '@cloud-result/alibaba-kms'
import type { TransportRequest } from '@cloud-result/client'
import type { CloudError, Operation, Result, Success, WireResponse } from '@cloud-result/core'
import { encodeParameters } from '@cloud-result/client/vendor'
import * as ebs from '@cloud-result/kingsoft-ebs'
import * as monitor from '@cloud-result/kingsoft-monitor'
import * as cvm from '@cloud-result/tencent-cvm'
import type * as t from 'io-ts'
import { expect } from 'vitest'

import { makeSimulator } from '../../src/index.js'
import type { ProductName, Simulator, SimulatorOptions } from '../../src/index.js'
import { cvmRequest, ebsRequest, kingsoftRequest, kmsRequest, makeClock, send } from './requests.js'
import type { Changes, Key } from './requests.js'

/** The `decode` of each package. */
export const decoders: Readonly<
  Record<ProductName, <Data>(codec: t.Decoder<unknown, Data>) => (response: WireResponse) => Result<Success<Data>>>
> = {
  'alibaba-kms': kms.decode,
  'kingsoft-ebs': ebs.decode,
  'kingsoft-monitor': monitor.decode,
  'tencent-cvm': cvm.decode
}

type AnyFields = Readonly<Record<string, unknown>>

const flatten = (
  input: AnyFields,
  encodings: Readonly<Record<string, string>> = {}
): Readonly<Record<string, string>> => Object.fromEntries(encodeParameters(input, encodings))

/** Writes and signs a request of a typed operation. */
export const requestFor = (
  product: ProductName,
  key: Key,
  operation: Pick<Operation<unknown, unknown>, 'action' | 'encodings' | 'method' | 'version'>,
  input: AnyFields,
  changes: Changes = {}
): TransportRequest => {
  const { action, version = '', encodings, method } = operation
  switch (product) {
    case 'tencent-cvm':
      return cvmRequest(key, action, input, { version, ...changes })
    case 'alibaba-kms':
      return kmsRequest(key, action, flatten(input, encodings), { version, ...changes })
    case 'kingsoft-ebs':
      return ebsRequest(key, action, flatten(input, encodings), {
        version,
        ...(method === undefined ? {} : { method }),
        ...changes
      })
    case 'kingsoft-monitor': {
      if (method === undefined || method === 'GET') {
        return kingsoftRequest('monitor', key, action, flatten(input, encodings), { version, ...changes })
      }
      const headers = { accept: 'application/json', 'content-type': 'application/json', ...changes.headers }
      const whole = Object.entries(encodings ?? {}).find(([, way]) => way === 'body')?.[0]
      const body = JSON.stringify(whole === undefined ? input : input[whole])
      return kingsoftRequest('monitor', key, action, {}, { version, method, body, ...changes, headers })
    }
  }
}

/** Makes a simulator of one product, and a function that calls its typed operations. */
export const simulate = (product: ProductName, options: SimulatorOptions = {}) => {
  const clock = makeClock()
  const simulator: Simulator = makeSimulator({ clock, products: [product], rateLimits: false, ...options })
  const call = async <Input extends object, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    changes: Changes = {}
  ): Promise<Result<Success<Output>>> => {
    const request = requestFor(product, simulator.credentials, operation as never, input as AnyFields, {
      instant: clock.now(),
      ...changes
    })
    return decoders[product](operation.output())(await send(simulator, request))
  }
  return { clock, simulator, call }
}

/** The data of a success. */
export const dataOf = <Data>(result: Result<Success<Data>>): Data => {
  if (result._tag === 'Left') expect.fail(`${result.left.code}: ${result.left.message}`)
  return result.right.data
}

/** The error of a failure. */
export const errorOf = (result: Result<unknown>): CloudError => {
  if (result._tag === 'Right') expect.fail('expected a failure')
  return result.left
}

/** The code, the category and the retry advice of a failure. */
export const errorSummaryOf = (result: Result<unknown>): string => {
  const { code, category, retry } = errorOf(result)
  return [code, category, retry].filter((part) => part !== undefined && part !== 'permanent').join(' ')
}
