/** Fields by name; `readField` describes their texts. */
export type FieldTexts = Readonly<Record<string, string>>

/** `model/operations.json`: the vendor's metadata, without additions. */
export interface Facts {
  readonly service: string
  /** The version of all operations without a version of their own. */
  readonly version?: string
  /** How requests are sent: as JSON, or as parameters in a query or a form. */
  readonly requests: 'json' | 'parameters'
  /** Whether responses are always JSON, or can be XML. */
  readonly answers: 'json' | 'xml'
  /** Whether field names in responses have the case of the model, or any case. */
  readonly names?: 'exact' | 'any-case'
  readonly shapes: Readonly<Record<string, FieldTexts>>
  /** By action, or by action, `@` and version if the action has several. */
  readonly operations: Readonly<Record<string, OperationFacts>>
}

export interface OperationFacts {
  readonly version?: string
  /** The only site of the vendor that has the operation, if not all sites have it. */
  readonly site?: 'international'
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path, with the fields of the input that stand in it, and values that the client knows, in braces. */
  readonly path?: string
  readonly idempotencyToken?: string
  readonly dryRun?: string
  /** A `Paging` of core, with paths as text: `Page.TotalCount`. */
  readonly paging?: Readonly<Record<string, string>>
  /** The notations of fields that do not have the vendor's usual one. `query` is for a field beside a body. */
  readonly encodings?: Readonly<Record<string, string>>
  /** The function, in a module of its name in `operation-support`, that prepares responses for their codec. */
  readonly prepare?: string
  readonly input: FieldTexts
  readonly output: FieldTexts
  readonly codes?: readonly string[]
}

/** An entry of `model/corrections.json`: where the metadata is known to be wrong. */
export interface Correction {
  /** Names of shapes, or of operations as in the facts. */
  readonly of: string | readonly string[]
  readonly in: 'input' | 'output'
  /** Fields that the metadata lacks. */
  readonly add?: FieldTexts
  /** Fields whose type in the metadata is wrong. */
  readonly change?: FieldTexts
  readonly remove?: readonly string[]
  /** Fields whose notation in the metadata is wrong. */
  readonly encode?: Readonly<Record<string, string>>
  /** Lists of values in a request that may be empty, because an empty list cannot select everything. */
  readonly mayBeEmpty?: readonly string[]
  readonly because: string
}

/** `model/descriptions.json`: what the metadata does not say, in our own words. */
export interface Descriptions {
  /** The documentation of operations; `{action}` and `{version}` are replaced. */
  readonly page: string
  /** The documentation of operations that have another page. */
  readonly pages?: Readonly<Record<string, string>>
  readonly operations: Readonly<Record<string, OperationDescription>>
  readonly shapes: Readonly<Record<string, string>>
  /** By the name of the interface and of the field, as in `Instance.Memory`. Those of a shape are for requests and responses. */
  readonly fields: Readonly<Record<string, string>>
  /** The fields that the vendor has deprecated, named as in `fields`, with a sentence on what to use instead. */
  readonly deprecated?: Readonly<Record<string, string>>
  /** The names of request fields, at any depth, whose texts are secrets. */
  readonly secrets?: readonly string[]
  /** Documented values, by the name of their type. */
  readonly values: Readonly<Record<string, ValueSet>>
  /** The waiters in `operation-support/waiters.ts`, which is written by hand, with the operation that each of them polls. */
  readonly waiters: Readonly<Record<string, string>>
}

export interface OperationDescription {
  /** The file of the operation. */
  readonly group: string
  readonly effect: 'read' | 'idempotent' | 'unsafe'
  readonly does: string
  /** Why the operation is not safe to repeat, or what to know before a repetition, in whole sentences. */
  readonly because?: string
  /** What to use instead, if the vendor has deprecated the operation. */
  readonly deprecated?: string
  /** The waiters for what the operation starts. If there are several, the input decides which one applies. */
  readonly settles?: string | readonly string[]
}

export interface ValueSet {
  readonly is: string
  /** The fields with these values, named as in `fields`. */
  readonly of: readonly string[]
  readonly values: readonly string[]
}

/** The model of a vendor's operations: the contents of its `model` folder. */
export interface Model {
  readonly facts: Facts
  readonly corrections: readonly Correction[]
  readonly descriptions: Descriptions
}
