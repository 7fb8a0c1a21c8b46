import type { Effect, Result } from '@cloud-result/core'
import type * as t from 'io-ts'

import type { CallOptions } from './client.js'
import type { OperationCall } from './operation-call.js'
import type { RequestFault } from './request-error.js'

/** One call, ready to run. */
export interface Call<Data> {
  readonly operation: OperationCall
  readonly effect: Effect
  /** Checks and writes the parameters; run once for a call, so that all attempts send the same. */
  readonly parameters: () => Result<Readonly<Record<string, unknown>>, RequestFault>
  readonly codec: t.Decoder<unknown, Data>
  readonly options: CallOptions
}
