import type { Field } from './field-type.js'
import type { OperationDescription, OperationFacts, ValueSet } from './model.js'

export type Direction = 'input' | 'output'

/** An interface to be written, with the codec of its name. */
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
  /** Whether it is a list of ids in a request that may not be empty; then its type asks for an entry, too. */
  readonly isIdList: boolean
  /** The type of its values, where they are documented. */
  readonly values: string | undefined
}

/** An operation to be written. */
export interface ApiOperation {
  /** The name it is exported by: the action, with the version behind it where an action has several. */
  readonly name: string
  readonly action: string
  readonly version: string
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

/** A model with its corrections made and its names resolved. */
export interface Api {
  readonly operations: readonly ApiOperation[]
  /** The shapes in use, by direction and name. */
  readonly shapes: Readonly<Record<Direction, ReadonlyMap<string, Structure>>>
  readonly values: ReadonlyMap<string, ValueSet>
}

/** What the interface of a shape is called. What one sends and what one gets are two types, so they have two names. */
export const shapeName = (shape: string, direction: Direction): string =>
  direction === 'input' ? `${shape}Input` : shape
