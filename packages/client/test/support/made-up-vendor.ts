import type { Client, ClientConfig, TransportRequest, TransportResponse } from '@cloud-result/client'
import { makeClient } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'
import { sigV4 } from '@cloud-result/signing'
import type { SigningScheme } from '@cloud-result/signing'
import * as t from 'io-ts'

const Failure = t.type({ error: t.type({ code: t.string, message: t.string }) })
const Data = t.type({ data: t.unknown })

const scheme: SigningScheme<'nonce'> = {
  algorithm: 'ACS3-HMAC-SHA256',
  path: 'as-sent',
  queryOrder: 'raw',
  headerValue: 'trimmed',
  signedHeaders: ['content-type', 'x-acs-*'],
  timestamp: 'extended',
  addedHeaders: [
    ['x-acs-date', 'timestamp'],
    ['x-acs-signature-nonce', 'nonce'],
    ['x-acs-content-sha256', 'payloadHash']
  ],
  sessionHeaders: [
    ['x-acs-accesskey-id', 'accessKeyId'],
    ['x-acs-security-token', 'sessionToken']
  ],
  scope: undefined,
  separator: ','
}
const signature = sigV4(scheme)

/** A vendor that does not exist: JSON both ways, signed with a nonce, errors of every kind. */
export const profile: ClientProfile<'made-up', 'things'> = {
  vendor: 'made-up',
  service: 'things',
  version: '2025-01-01',
  decode: makeDecode({
    vendor: 'made-up',
    service: 'things',
    requestIdHeaders: ['x-things-id'],
    catalogue: {
      rows: [
        { code: 'TooFast', category: 'Throttled' },
        { code: 'Broken', category: 'Internal' },
        { code: 'NeverBegan', category: 'Unavailable', replay: 'yes' },
        { code: 'NoSuchThing', category: 'NotFound' },
        { code: 'Busy', category: 'Conflict' },
        { code: 'WrongTime', category: 'Unauthenticated', retry: 'clock-skew' },
        { code: 'OldToken', category: 'Unauthenticated', retry: 'credential-refresh' },
        { code: 'DryRunPassed', category: 'DryRunSucceeded' }
      ]
    },
    readEnvelope: (tree) => {
      const failure = Failure.decode(tree)
      if (failure._tag === 'Right') return { _tag: 'Failure', ...failure.right.error }
      return Data.is(tree) ? { _tag: 'Success', payload: tree.data } : { _tag: 'Unrecognized' }
    }
  }),
  endpoint: (region) => `things.${region}.example`,
  prepare: ({ action, version, parameters, region, nonce, sign }) =>
    sign(
      signature,
      {
        method: 'POST',
        path: '/',
        query: [],
        headers: { 'content-type': 'application/json', 'x-acs-action': action, 'x-acs-version': version, region },
        body: JSON.stringify(parameters)
      },
      { nonce: nonce() }
    )
}

/** An operation of the made-up vendor. */
export const thing = <
  const Overrides extends Partial<Omit<Operation<unknown, unknown>, 'product'> & HasPages & HasDryRun>
>(
  overrides: Overrides
): Operation<Readonly<Record<string, unknown>>, unknown, string, 'made-up-things'> & Overrides => ({
  product: 'made-up-things',
  action: 'DescribeThings',
  version: '2025-01-01',
  effect: 'read',
  input: () => t.readonly(t.record(t.string, t.unknown)),
  output: () => t.unknown,
  ...overrides
})

export const describeThings = thing({})
export const createThing = thing({ action: 'CreateThing', effect: 'unsafe' })

export const credentials = { accessKeyId: 'AKIDCANARYID', secretAccessKey: 'CANARYsecretkey' }

/** A client of the made-up vendor. */
export const makeThings = (config: Partial<ClientConfig> = {}): Client<'made-up-things'> =>
  makeClient(profile, { region: 'here-1', credentials, ...config })

/** A success of the made-up vendor. */
export const success = (data: unknown, headers: Readonly<Record<string, string>> = {}): TransportResponse => ({
  status: 200,
  headers,
  body: JSON.stringify({ RequestId: 'r-ok', data })
})

/** A failure of the made-up vendor. */
export const failure = (code: string, headers: Readonly<Record<string, string>> = {}): TransportResponse => ({
  status: 200,
  headers,
  body: JSON.stringify({ RequestId: `r-${code}`, error: { code, message: 'made up' } })
})

/** One step of a script: a response, a rejection, no answer, or a function of the request. */
export type Step =
  | TransportResponse
  | { readonly rejects: unknown }
  | 'hangs'
  | ((request: TransportRequest) => TransportResponse | Promise<TransportResponse>)

/** A transport that answers by a script, repeats its last step, and keeps the requests. */
export const scripted = (...steps: readonly Step[]) => {
  const sent: TransportRequest[] = []
  return {
    sent,
    transport: async (request: TransportRequest): Promise<TransportResponse> => {
      const step = steps[Math.min(sent.length, steps.length - 1)] as Step
      sent.push(request)
      if (step === 'hangs') return new Promise(() => undefined)
      if (typeof step === 'function') return step(request)
      if ('rejects' in step) throw step.rejects
      return step
    }
  }
}
