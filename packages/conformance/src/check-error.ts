import { categories, CloudErrorCodec } from '@cloud-result/core'
import type { CloudError } from '@cloud-result/core'
import { expect } from 'vitest'

const fields = [
  '_tag',
  'vendor',
  'service',
  'operation',
  'category',
  'fault',
  'retry',
  'replay',
  'classifiedBy',
  'requestId',
  'status',
  'code',
  'message',
  'retryAfterMs'
]

/** Checks what holds for every error: it has all fields, survives JSON, is bounded, and does not show the raw body. */
export const checkError = (error: CloudError): void => {
  expect(fields.filter((field) => !Object.hasOwn(error, field))).toEqual([])
  expect(categories).toContain(error.category)
  expect(error.requestId).not.toBe('undefined')
  expect(error.requestId).not.toBe('')
  expect(error.code).not.toBe('')
  expect((error.message ?? '').length).toBeLessThan(2_500)
  expect(Object.keys(error)).not.toContain('body')
  if ('issues' in error) expect(error.issues.length).toBeLessThanOrEqual(10)

  const decoded = CloudErrorCodec.decode(JSON.parse(JSON.stringify(error)))
  expect(decoded).toEqual({ _tag: 'Right', right: error })
}
