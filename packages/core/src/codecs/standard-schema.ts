import type * as t from 'io-ts'

import { expectedOf, maximumIssues, stepsOf } from '../decode/issues.js'

/**
 * The interface of Standard Schema v1. The specification asks libraries to copy it: https://standardschema.dev
 *
 * @category Standard Schema
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardSchemaResult<Output>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/**
 * The result of a validation by a Standard Schema: the value, or the issues.
 *
 * @category Standard Schema
 */
export type StandardSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] }

/**
 * Converts an io-ts codec to a Standard Schema v1, for libraries that accept one, such as tRPC.
 *
 * A refused value has 1 to 10 issues. Their paths are those in the value and include keys of records.
 *
 * @category Standard Schema
 */
export const toStandardSchema = <Output, Input = unknown>(
  codec: t.Type<Output, Input, unknown>
): StandardSchemaV1<Input, Output> => ({
  '~standard': {
    version: 1,
    vendor: 'cloud-result',
    validate: (value) => {
      const decoded = codec.decode(value)
      if (decoded._tag === 'Right') return { value: decoded.right }
      const issues = decoded.left.slice(0, maximumIssues).map(({ context }) => ({
        message: `Expected ${expectedOf(context)}`,
        path: stepsOf(context).map(({ key, isIndex }) => (isIndex ? Number(key) : key))
      }))
      return { issues: issues.length === 0 ? [{ message: `Expected ${codec.name}`, path: [] }] : issues }
    }
  }
})
