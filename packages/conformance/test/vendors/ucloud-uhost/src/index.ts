import type { CatalogueRow, Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import codes from '../model/codes.json' with { type: 'json' }
import { readEnvelope } from './envelope.js'

export const vendor = 'ucloud'
export const service = 'uhost'

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
 * Decodes a response of UCloud UHost with a codec of its fields. Failures come with status 200 and a `RetCode` other than 0.
 *
 * Source: https://docs.ucloud.cn/api/summary/public
 */
export const decode: Decode = makeDecode({
  vendor,
  service,
  catalogue: { rows: errorCatalogue },
  readEnvelope,
  requestIdHeaders: ['x-ucloud-request-uuid'],
  secretNames: ['PublicKey']
})
