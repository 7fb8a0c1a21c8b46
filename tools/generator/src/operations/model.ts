/** Fields by name; see `readField` for what their texts say. */
export type FieldTexts = Readonly<Record<string, string>>

/** `model/operations.json`: what the vendor's metadata says, and nothing else. */
export interface Facts {
  readonly service: string
  /** The version of all operations that name none. */
  readonly version?: string
  /** How requests travel: as JSON, or as parameters of a query or form. */
  readonly requests: 'json' | 'parameters'
  /** Whether answers are always JSON, or XML at times. */
  readonly answers: 'json' | 'xml'
  /** Whether answers spell their fields as the model does, or in any case. */
  readonly names?: 'exact' | 'any-case'
  readonly shapes: Readonly<Record<string, FieldTexts>>
  /** By action, or by action, `@` and version where there are several. */
  readonly operations: Readonly<Record<string, OperationFacts>>
}

export interface OperationFacts {
  readonly version?: string
  /** The one site of the vendor that has the operation, if not all of them have it. */
  readonly site?: 'international'
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly idempotencyToken?: string
  readonly dryRun?: string
  /** A `Paging` of core, its paths joined by points. */
  readonly paging?: Readonly<Record<string, string>>
  /** How fields are written that are not written in the vendor's usual way. */
  readonly encodings?: Readonly<Record<string, string>>
  /** The function, in a module of its name in `operation-support`, that answers go through before their codec. */
  readonly prepare?: string
  readonly input: FieldTexts
  readonly output: FieldTexts
  readonly codes?: readonly string[]
}

/** An entry of `model/corrections.json`: where the metadata is known to be wrong. */
export interface Correction {
  /** Shapes, or operations as the facts name them. */
  readonly of: string | readonly string[]
  readonly in: 'input' | 'output'
  /** Fields that the metadata lacks. */
  readonly add?: FieldTexts
  /** Fields of another type than the metadata says. */
  readonly change?: FieldTexts
  readonly remove?: readonly string[]
  /** Fields that are written in another way than the metadata says. */
  readonly encode?: Readonly<Record<string, string>>
  /** Lists of single values in a request that may be empty, since an empty one cannot mean everything. */
  readonly mayBeEmpty?: readonly string[]
  readonly because: string
}

/** `model/descriptions.json`: what no metadata says, in our own words. */
export interface Descriptions {
  /** Where operations are documented; `{action}` and `{version}` stand for theirs. */
  readonly page: string
  /** The pages of operations that have another one. */
  readonly pages?: Readonly<Record<string, string>>
  readonly operations: Readonly<Record<string, OperationDescription>>
  readonly shapes: Readonly<Record<string, string>>
  /** By the name of the interface and that of the field. A shape's hold for requests and answers. */
  readonly fields: Readonly<Record<string, string>>
  /** The fields that the vendor has deprecated, named as in `fields`, with a sentence on what to use instead. */
  readonly deprecated?: Readonly<Record<string, string>>
  /** The names of request fields, at any depth, whose texts are secrets. */
  readonly secrets?: readonly string[]
  /** Documented values, by the name of their type. */
  readonly values: Readonly<Record<string, ValueSet>>
  /** What `operation-support/waiters.ts`, written by hand, exports beside the operations, and the operation whose answers it reads. */
  readonly waiters: Readonly<Record<string, string>>
}

export interface OperationDescription {
  /** The file it stands in. */
  readonly group: string
  readonly effect: 'read' | 'idempotent' | 'unsafe'
  readonly does: string
  /** Why it is not safe to repeat, or what else to know before repeating it: whole sentences. */
  readonly because?: string
  /** What to use instead, if the vendor has deprecated the operation. */
  readonly deprecated?: string
  /** The waiters for what the operation starts and does not wait for. Where there are several, its input decides which. */
  readonly settles?: string | readonly string[]
}

export interface ValueSet {
  readonly is: string
  /** The fields whose values these are, as in `fields`. */
  readonly of: readonly string[]
  readonly values: readonly string[]
}

/** All that a vendor package's `model` folder says about its operations. */
export interface Model {
  readonly facts: Facts
  readonly corrections: readonly Correction[]
  readonly descriptions: Descriptions
}
