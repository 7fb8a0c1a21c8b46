import type { CatalogueRow, Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import codes from '../model/codes.json' with { type: 'json' }
import { readEnvelope } from './envelope.js'

export const vendor = 'huawei'
export const service = 'ecs'

export const { sources } = codes

type ModelRow = Omit<CatalogueRow, 'source'> & {
  readonly because?: string
  readonly meaning?: string
  readonly seenStatus?: number
  readonly sources: readonly string[]
}

// A published vendor has a generated table instead.
export const errorCatalogue: readonly CatalogueRow[] = (codes.codes as unknown as readonly ModelRow[]).map(
  ({ because: _because, meaning: _meaning, seenStatus: _seenStatus, sources: [source = ''], ...row }) => ({
    ...row,
    source
  })
)

/**
 * Decodes a response of Huawei Cloud ECS with a codec of its JSON. A response with a 2xx status and without the fields of an error
 * is a success.
 *
 * Source: https://support.huaweicloud.com/intl/en-us/api-ecs/ErrorCode.html
 */
export const decode: Decode = makeDecode({
  vendor,
  service,
  catalogue: { rows: errorCatalogue },
  readEnvelope,
  requestIdFields: ['request_id'],
  requestIdHeaders: ['x-request-id'],
  signatureAlgorithms: ['SDK-HMAC-SHA256']
})
