import type { CatalogueRow } from '@cloud-result/core'

import type { HttpResponse } from '../http/http.js'
import type { ProductProtocol, ResponseContext } from '../product.js'
import type { ProductError } from '../product-error.js'
import type { InjectedError } from './fault.js'

type ErrorProtocol = Pick<ProductProtocol, 'catalogue' | 'errorDefaults' | 'retryAfterHeader' | 'writeError'>

/** Writes an injected error as the product would. */
export const errorResponse = (
  protocol: ErrorProtocol,
  error: InjectedError,
  context: ResponseContext
): HttpResponse => {
  const response = protocol.writeError(productErrorOf(protocol, error), context)
  return error.retryAfterMs === undefined
    ? response
    : { ...response, headers: { ...response.headers, ...protocol.retryAfterHeader(error.retryAfterMs) } }
}

const productErrorOf = (protocol: ErrorProtocol, error: InjectedError): ProductError => {
  const row = rowOf(protocol.catalogue, error)
  const template = error.message ?? row?.message
  const defaults = protocol.errorDefaults(row ?? { code: error.code, category: 'Unknown', source: '' })
  return {
    code: error.code ?? row?.code,
    status: error.status ?? row?.status ?? defaults.status,
    message: template === undefined ? `The request was refused: ${error.code ?? 'no code'}.` : fill(template, row),
    origin: defaults.origin
  }
}

const rowOf = (rows: readonly CatalogueRow[], error: InjectedError): CatalogueRow | undefined => {
  const sameCode = rows.filter(({ code }) => code === error.code)
  // A message can give a code another meaning. Without one, the error means what the code usually does.
  const usual = sameCode.find(({ message, status }) => message === undefined && status === undefined)
  const isMatch = (row: CatalogueRow): boolean =>
    (error.status === undefined || row.status === undefined || row.status === error.status) &&
    (error.message === undefined
      ? usual === undefined || row.category === usual.category
      : row.message === error.message)
  return sameCode.find(isMatch) ?? (error.code === undefined ? undefined : sameCode[0])
}

const fill = (template: string, row: CatalogueRow | undefined): string => {
  let position = 0
  return template.replaceAll('%s', () => samples[row?.details?.[position++] ?? 'parameter'] ?? 'value')
}

// Sample values for the `%s` of a message template, by the name of the detail in the catalogue. At the nameless detail,
// vendors echo the credentials of the request.
const samples: Readonly<Record<string, string>> = {
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
