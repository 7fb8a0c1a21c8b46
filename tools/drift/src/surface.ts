/** What a model, or an official client, says about the operations of a product. What it does not say is left out. */
export interface Surface {
  /** By action, or by action, `@` and version where the product has several versions. */
  readonly operations: ReadonlyMap<string, SurfaceOperation>
  readonly codes?: readonly string[]
  /** Whether it has some of the operations only, so that the absence of others means nothing. */
  readonly isPartial?: boolean
}

export interface SurfaceOperation {
  readonly method?: string
  /** Whether only one site of the vendor has it, so that the client of another site may lack it. */
  readonly isOfOneSite?: boolean
  /** The fields of the input and the output, if they are known completely. */
  readonly input?: SurfaceFields
  readonly output?: SurfaceFields
  /** The paths in the input of fields that are required, where only these are known. */
  readonly required?: readonly string[]
  /** The values that an official client documents, by `input.` or `output.` and the path. */
  readonly documents?: ReadonlyMap<string, readonly string[]>
}

/** By path, without marks of lists: `Filters.Name` is in the objects of the list `Filters`. */
export type SurfaceFields = ReadonlyMap<string, SurfaceField>

export interface SurfaceField {
  /** `string`, `boolean`, `integer`, `float`, `number` for either of them, `object` or `unknown`; then `[]` for lists, `{}` for maps. */
  readonly type: string
  readonly required?: boolean
  readonly deprecated?: boolean
  /** The values that our model documents. */
  readonly values?: readonly string[]
}

export const sides = ['input', 'output'] as const
