import type { Field } from './field-type.js'
import type { OperationDescription, OperationFacts, ValueSet } from './operations-model.js'

export type Direction = 'input' | 'output'

/** An interface to write, with the codec of the same name. */
export interface Structure {
  readonly name: string
  readonly direction: Direction
  readonly does: string
  readonly fields: readonly DescribedField[]
}

export interface DescribedField extends Field {
  readonly does: string | undefined
  /** What to use instead, where the vendor has deprecated the field. */
  readonly deprecated: string | undefined
  /** Whether an empty list is accepted, if this is a list in a request. */
  readonly mayBeEmpty: boolean
  /** Whether this is a list of ids in a request that must not be empty; then its type requires an entry, too. */
  readonly isIdList: boolean
  /** Whether it stands in the path of the operation, where a blank one would make another path. */
  readonly isInPath: boolean
  /** The type of its values, where they are documented. */
  readonly values: string | undefined
}

/** An operation to write. */
export interface ApiOperation {
  /** The name of the export: the action, followed by the version if the action has several. */
  readonly name: string
  readonly action: string
  readonly version: string | undefined
  readonly facts: OperationFacts
  readonly description: OperationDescription
  readonly page: string
  /** The waiters for what it starts, each with the operation that it polls. */
  readonly waiters: readonly { readonly name: string; readonly polls: string | undefined }[]
  /** The names of the fields of its input, at any depth, whose texts are secrets. */
  readonly secrets: readonly string[]
  readonly input: Structure
  readonly output: Structure
}

/** A model with its corrections applied and its names resolved. */
export interface Api {
  readonly operations: readonly ApiOperation[]
  /** The shapes that are used, by direction and name. */
  readonly shapes: Readonly<Record<Direction, ReadonlyMap<string, Structure>>>
  readonly values: ReadonlyMap<string, ValueSet>
}

/** The name of the interface of a shape. Requests and responses have separate types, so they have separate names. */
export const shapeName = (shape: string, direction: Direction): string =>
  direction === 'input' ? `${shape}Input` : shape
