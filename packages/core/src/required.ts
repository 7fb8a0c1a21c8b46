import { withValues } from './codecs/with-values.js'
import { once } from './once.js'
import type { HasDryRun, HasPages, Operation } from './operation.js'

/**
 * The dotted paths of the fields of some data that may be absent, through lists as well: `Volumes.VolumeId` is the field of
 * each volume.
 *
 * @category Operations
 */
export type OptionalPath<Data> = PathWithin<Data, []>

type PathWithin<Data, Depth extends readonly unknown[]> = Depth['length'] extends 8
  ? never
  : Data extends readonly (infer Item)[]
    ? PathWithin<Item, [...Depth, unknown]>
    : string extends keyof Data
      ? never
      : {
          [Name in keyof Data & string]:
            | (undefined extends Data[Name] ? Name : never)
            | `${Name}.${PathWithin<NonNullable<Data[Name]>, [...Depth, unknown]>}`
        }[keyof Data & string]

/**
 * Data in which the fields at these paths are always there.
 *
 * @category Operations
 */
export type Present<Data, Path extends string> = Omit<Data, FirstName<Path>> & {
  readonly [Name in FirstName<Path> & keyof Data]: PresentBelow<NonNullable<Data[Name]>, RestOf<Path, Name & string>>
}

type FirstName<Path extends string> = Path extends `${infer Name}.${string}` ? Name : Path
type RestOf<Path extends string, Name extends string> = Path extends `${Name}.${infer Rest}` ? Rest : never
type PresentBelow<Value, Path extends string> = [Path] extends [never]
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly PresentBelow<Item, Path>[]
    : Present<Value, Path>

type TraitsOf<Some> = (Some extends HasPages<infer Items> ? HasPages<Items> : unknown) &
  (Some extends HasDryRun ? HasDryRun : unknown)

/**
 * Makes an operation whose output must have these fields, which may otherwise be absent:
 * `required(CreateKey, 'KeyMetadata.KeyId')`, `required(DescribeVolumes, 'Volumes.VolumeId', 'Volumes.Size')`. In the types,
 * they are always there. A path through a list is about each of its entries; an empty list is accepted.
 *
 * A response without them is a permanent `DecodeError` with the path, the operation and the request id. The call was executed:
 * it is the answer that lacks a field. A dry run that passes needs none of them.
 *
 * @category Operations
 */
export const required = <
  Input,
  Output,
  Code extends string,
  Product extends string,
  Given,
  const Path extends OptionalPath<NoInfer<Output>>
>(
  operation: Operation<Input, Output, Code, Product> & Given,
  ...paths: readonly [Path, ...Path[]]
): Operation<Input, Present<Output, Path>, Code, Product> & TraitsOf<Given> => {
  const output = once(() => withValues(operation.output(), paths))
  return { ...operation, output } as unknown as Operation<Input, Present<Output, Path>, Code, Product> & TraitsOf<Given>
}
