import { readFileSync } from 'node:fs'

import { makeRateLimiter } from '@cloud-result/client'
import type { ClientConfig } from '@cloud-result/client'
import { codesIn, modelIn, resolve } from '@cloud-result/conformance/model'
import type { ApiOperation } from '@cloud-result/conformance/model'
import type { CloudError } from '@cloud-result/core'
import type { Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { compareAnswer, pathOf } from './compare-answer.js'
import { describeBody } from './describe-body.js'
import { withCounts } from './finding.js'
import type { Finding } from './finding.js'
import { inputOf, textsIn } from './input-of.js'
import type { SeenText } from './input-of.js'
import { namesFrom } from './known-words.js'
import type { NotTried, Report, Tried } from './report.js'
import { folderOf, vendorNames, vendors } from './vendors.js'
import type { VendorName } from './vendors.js'

/** What a run calls, and how. */
export interface VerifyOptions extends Pick<ClientConfig, 'clock' | 'credentials' | 'endpoint' | 'transport'> {
  readonly vendor: VendorName
  /** By default a usual region of the vendor. */
  readonly region?: string | undefined
  /** The names of the operations to call; by default all that only read, except those that give secrets. */
  readonly only?: readonly string[] | undefined
}

/** Lists the names of the operations of a vendor that only read. */
export const readOperations = (vendor: VendorName): readonly string[] =>
  resolve(modelIn(folderOf(vendor)))
    .operations.filter(isRead)
    .map(({ name }) => name)

/**
 * Calls the operations of a vendor that only read, two in a second at most, and compares each answer with the model. Required
 * input comes from earlier answers. It rejects with what a broken model is; failures of calls are in the report.
 */
export const verifyLive = async (options: VerifyOptions): Promise<Report> => {
  const { clock, endpoint, only, transport } = options
  const { defaultProvider, makeClient, operations, region: usualRegion, secrets } = vendors[options.vendor]
  const region = options.region ?? usualRegion
  const folder = folderOf(options.vendor)
  const model = modelIn(folder)
  const api = resolve(model)
  const names = namesFrom(vendorNames.flatMap((name) => [modelIn(folderOf(name)), codesIn(folderOf(name))]))
  const codes = new Set(codesIn(folder).codes.map(({ code }) => code))
  const showCode = (code: string): string => (codes.has(code) ? code : names.code(code))
  const client = makeClient({
    region,
    endpoint,
    transport,
    clock,
    credentials: options.credentials ?? defaultProvider(),
    rateLimiter: makeRateLimiter({ perSecond: 2, burst: 1, clock }),
    rateLimitKey: () => options.vendor,
    retry: { maxAttempts: 2 }
  })

  const findings: Omit<Finding, 'count'>[] = []
  const tried: Tried[] = []
  const notTried: NotTried[] = []
  const seen: SeenText[] = []

  const onSuccess = (operation: ApiOperation, output: t.Decoder<unknown, unknown>, answer: unknown): void => {
    const decoded = output.decode(answer)
    const refused =
      decoded._tag === 'Right' ? [] : decoded.left.map(({ context }) => pathOf(context.slice(1).map(({ key }) => key)))
    // What prepares the answer for the model is part of the package's decoder, which keeps unknown fields.
    const isPrepared = operation.facts.prepare !== undefined && decoded._tag === 'Right'
    findings.push(
      ...compareAnswer(isPrepared ? decoded.right : answer, {
        api,
        operation,
        names,
        anyCase: model.facts.names === 'any-case',
        readsXml: model.facts.answers === 'xml',
        refused
      })
    )
    seen.push(...textsIn(answer, operation.action))
  }

  const onError = ({ name: operation }: ApiOperation, error: CloudError): void => {
    const found = { operation, expected: 'a row of the catalogue' }
    if (error._tag === 'HttpError' || error._tag === 'DecodeError') {
      const body = describeBody(error.body ?? '', names)
      const at = `HTTP ${error.status ?? '?'}`
      findings.push({ kind: 'unknown-envelope', operation, at, expected: `an envelope of the vendor`, found: body })
    } else if (error._tag === 'ServiceError' && !error.classifiedBy.startsWith('code')) {
      const at = error.code === undefined ? '(no code)' : showCode(error.code)
      const read = `${error.category} by ${error.classifiedBy}, HTTP ${error.status ?? '?'}`
      findings.push({ ...found, kind: 'unknown-code', at, found: read })
    }
  }

  const call = async (
    operation: ApiOperation,
    input: Readonly<Record<string, unknown>>
  ): Promise<CloudError | undefined> => {
    const exported = operations[operation.name] as Operation<unknown, unknown>
    const result = await client.run({ ...exported, output: () => t.unknown }, input)
    if (result._tag === 'Right') {
      tried.push({ operation: operation.name, outcome: 'success' })
      onSuccess(operation, exported.output(), result.right.data)
      return undefined
    }
    const error = result.left
    if (error._tag === 'RequestError') {
      notTried.push({ operation: operation.name, because: `the client refused it (${error.reason})` })
    } else {
      tried.push({ operation: operation.name, outcome: outcomeOf(error, showCode) })
      onError(operation, error)
    }
    return error
  }

  const wanted = api.operations.filter(isRead).filter(({ action, name }) => {
    if (only !== undefined) return only.includes(name)
    const secret = secrets[action]
    if (secret !== undefined) notTried.push({ operation: name, because: `it gives ${secret}; name it with --only` })
    return secret === undefined
  })

  let problem: string | undefined
  let waiting = wanted
  for (let isGoingOn = true; isGoingOn && problem === undefined;) {
    isGoingOn = false
    const later: ApiOperation[] = []
    for (const operation of waiting) {
      const input = inputOf(operation, region, seen)
      if (input._tag === 'Left') {
        later.push(operation)
        continue
      }
      isGoingOn = true
      // oxlint-disable-next-line no-await-in-loop -- one call at a time: gentle, and answers give the input of later calls
      const error = await call(operation, input.right)
      if (error?._tag === 'RequestError' && error.reason !== 'input') {
        problem = problems[error.reason]
        break
      }
    }
    waiting = later
  }
  const done = new Set([...tried, ...notTried].map(({ operation }) => operation))
  for (const operation of wanted.filter(({ name }) => !done.has(name))) {
    const input = inputOf(operation, region, seen)
    const because =
      input._tag === 'Left' ? `no earlier answer gave ${input.left.join(', ')}` : 'the run ended before it'
    notTried.push({ operation: operation.name, because })
  }
  const isVerified = tried.some(({ outcome }) => outcome === 'success')
  return {
    vendor: options.vendor,
    version: versionIn(folder),
    region,
    findings: withCounts(findings),
    tried,
    notTried,
    ...(isVerified ? {} : { problem: problem ?? 'No operation succeeded.' })
  }
}

const isRead = ({ description }: ApiOperation): boolean => description.effect === 'read'

const outcomeOf = (error: CloudError, showCode: (code: string) => string): string =>
  [
    error._tag,
    error.category,
    ...(error.status === undefined ? [] : [`HTTP ${error.status}`]),
    ...(error.code === undefined || error._tag === 'TransportError' ? [] : [showCode(error.code)])
  ].join(', ')

const problems = {
  configuration: 'An option is wrong: the client refused its configuration.',
  credentials: 'There are no usable credentials where the vendor’s tools look for them.',
  endpoint: 'The client refused the endpoint or the region.',
  input: undefined
} as const

const versionIn = (folder: URL): string =>
  (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { readonly version: string }).version
