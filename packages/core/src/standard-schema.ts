import type * as t from 'io-ts'

import { toIssues } from './issues.js'

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

/** Lets libraries that speak Standard Schema v1 (zod, valibot, tRPC) consume an io-ts codec. */
export const toStandardSchema = <Output, Input = unknown>(
  codec: t.Type<Output, Input, unknown>
): StandardSchemaV1<Input, Output> => ({
  '~standard': {
    version: 1,
    vendor: 'cloud-result',
    validate: (value) => {
      const decoded = codec.decode(value)
      return decoded._tag === 'Right'
        ? { value: decoded.right }
        : {
            issues: toIssues(decoded.left).map(({ path, expected }) => ({
              message: `Expected ${expected}`,
              path: path === '' ? [] : path.split('.')
            }))
          }
    }
  }
})
