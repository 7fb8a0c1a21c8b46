import type { Documented } from '@cloud-result/conformance'

import documentedCodes from '../model/documented-codes.json' with { type: 'json' }

/** The rows that the sources hold, in one list. */
export const documented: readonly Documented[] = Object.entries(documentedCodes).flatMap(([source, rows]) =>
  (rows as readonly Omit<Documented, 'source'>[]).map(({ code, status, message }) => ({
    source,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(message === undefined ? {} : { message })
  }))
)
