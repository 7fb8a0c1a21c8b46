import type * as t from 'io-ts'

import { expectedOf, maximumIssues, stepsOf } from '../decode/issues.js'

/** The interface of Standard Schema v1 (https://standardschema.dev), which asks libraries to copy it. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardSchemaResult<Output>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** What validation by a Standard Schema gives: the value, or what is wrong with it. */
export type StandardSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] }

/**
 * Lets libraries that speak Standard Schema v1 (zod, valibot, tRPC) consume an io-ts codec. A refused value leads to at
 * least one issue and at most 10, with paths as they are in the value, keys of records included.
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
