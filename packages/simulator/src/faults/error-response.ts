import type { CatalogueRow } from '@cloud-result/core'

import type { Answer } from '../http/http.js'
import type { Failure } from '../product-error.js'
import type { Frame, Gateway } from '../product.js'
import type { ErrorToInject } from './fault.js'

/** Writes an injected error as the product would. */
export const errorAnswer = (gateway: Gateway, error: ErrorToInject, frame: Frame): Answer => {
  const failure = failureOf(gateway, error)
  const answer = gateway.failure(failure, frame)
  return error.retryAfterMs === undefined
    ? answer
    : { ...answer, headers: { ...answer.headers, ...gateway.retryAfterHeader(error.retryAfterMs) } }
}

const failureOf = (gateway: Gateway, error: ErrorToInject): Failure => {
  const row = rowOf(gateway.catalogue, error)
  const template = error.message ?? row?.message
  const usual = gateway.usually(row ?? { code: error.code, category: 'Unknown', source: '' })
  return {
    code: error.code ?? row?.code,
    status: error.status ?? row?.status ?? usual.status,
    message: template === undefined ? `The request was refused: ${error.code ?? 'no code'}.` : fill(template, row),
    by: usual.by
  }
}

const rowOf = (rows: readonly CatalogueRow[], error: ErrorToInject): CatalogueRow | undefined => {
  const sameCode = rows.filter(({ code }) => code === error.code)
  const fits = (row: CatalogueRow): boolean =>
    (error.status === undefined || row.status === undefined || row.status === error.status) &&
    (error.message === undefined || row.message === error.message)
  return sameCode.find(fits) ?? (error.code === undefined ? undefined : sameCode[0])
}

const fill = (template: string, row: CatalogueRow | undefined): string => {
  let place = 0
  return template.replaceAll('%s', () => words[row?.details?.[place++] ?? 'parameter'] ?? 'value')
}

// What vendors put where their tables say `%s`, by the name that a catalogue gives the place. The nameless one is where
// they echo the request's credentials.
const words: Readonly<Record<string, string>> = {
  '': 'AWS4-HMAC-SHA256 Credential=simulated-access-key/20250101/cn-beijing-6/ebs/aws4_request',
  action: 'ebs:DescribeVolumes',
  algorithm: 'AWS4-HMAC-SHA512',
  date: '2025-01-01',
  exception: 'java.net.SocketTimeoutException',
  header: 'X-Amz-Date',
  method: 'PATCH',
  namespace: 'KEC',
  parameter: 'VolumeId',
  reason: 'length must be 36 characters.',
  reference: ' http://en.wikipedia.org/wiki/ISO_8601.',
  region: 'cn-nowhere-1',
  resources: '*',
  service: 'ebs',
  terminator: 'aws5_request',
  times: '20250101T000000Z is now earlier than 20250101T001500Z',
  user: 'krn:ksc:iam::73403574:user/simulated'
}
