import { left, right } from '@cloud-result/core'
import type { CloudError, Result, WireResponse } from '@cloud-result/core'
import { EnvelopeError, isRecord, makeDecode } from '@cloud-result/core/vendor'
import type { Envelope, VendorProfile } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { expect } from 'vitest'

/** The profile of a fictitious vendor: `{"Fault": {"Code", "Message", "Type"}, "RequestId"}`, and `<ok>data</ok>`. */
export const profile = {
  vendor: 'acme',
  service: 'rockets',
  catalogue: {
    rows: [
      { code: 'Slow', category: 'Throttled' },
      { code: 'Bad', status: 400, message: 'bad %s', details: ['what'], category: 'InvalidArgument' },
      { code: 'Key', message: 'key %s', details: [''], category: 'Unauthenticated', retry: 'credential-refresh' },
      { code: 'WouldWork', category: 'DryRunSucceeded' }
    ]
  },
  readEnvelope: (tree): Envelope => {
    if (!isRecord(tree)) return { _tag: 'Unrecognized' }
    const fault = EnvelopeError.decode(tree['Fault'])
    if (fault._tag === 'Left') return { _tag: 'Success', payload: tree }
    const { code, message, type } = fault.right
    return { _tag: 'Failure', code, message, fault: type === 'Sender' ? 'client' : undefined }
  },
  parseXml: (text) =>
    /^<ok>(.*)<\/ok>\s*$/s.test(text) ? right({ text: text.trimEnd().slice(4, -5) }) : left('malformed'),
  requestIdHeaders: ['x-acme-id', 'x-old-id'],
  retryAfterMsHeaders: ['x-acme-wait']
} as const satisfies VendorProfile

export const decode = makeDecode(profile)

export const answer = (status: number, body: unknown, headers?: Readonly<Record<string, string>>): WireResponse => ({
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...(headers === undefined ? {} : { headers })
})

export const Rocket = t.type({ Name: t.string })

export const errorOf = (result: Result<unknown>): CloudError =>
  result._tag === 'Left' ? result.left : expect.fail('expected a Left')
