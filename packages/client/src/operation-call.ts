import type { Operation } from '@cloud-result/core'

/** What the calls of an operation have in common on the wire, typed or not. */
export interface OperationCall extends Pick<Operation<never, never>, 'action' | 'version'> {
  readonly method?: Operation<never, never>['method'] | undefined
  readonly encodings?: Operation<never, never>['encodings'] | undefined
  readonly idempotencyToken?: string | undefined
}
