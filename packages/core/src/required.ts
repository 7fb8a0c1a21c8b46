import { withValues } from './codecs/with-values.js'
import { once } from './once.js'
import type { HasDryRun, HasPages, Operation } from './operation.js'

/**
 * The dotted paths of the fields of some data that may be absent, and of its lists, which may be empty. They go through lists:
 * `Volumes.VolumeId` is the field of each volume.
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
            | (undefined extends Data[Name] ? Name : Data[Name] extends readonly unknown[] ? Name : never)
            | `${Name}.${PathWithin<NonNullable<Data[Name]>, [...Depth, unknown]>}`
        }[keyof Data & string]

/**
 * Data in which the fields at these paths are always there, and the lists have entries.
 *
 * @category Operations
 */
export type Present<Data, Path extends string> = Omit<Data, FirstName<Path>> & {
  readonly [Name in FirstName<Path> & keyof Data]: PresentBelow<
    NonNullable<Data[Name]>,
    RestOf<Path, Name & string>,
    Name & Path
  >
}

type FirstName<Path extends string> = Path extends `${infer Name}.${string}` ? Name : Path
type RestOf<Path extends string, Name extends string> = Path extends `${Name}.${infer Rest}` ? Rest : never
// `Named` is never for a value that is only on the way of a path.
type PresentBelow<Value, Path extends string, Named> = Value extends readonly (infer Item)[]
  ? [Named] extends [never]
    ? readonly PresentBelow<Item, Path, never>[]
    : readonly [PresentBelow<Item, Path, never>, ...PresentBelow<Item, Path, never>[]]
  : [Path] extends [never]
    ? Value
    : Present<Value, Path>

type TraitsOf<Some> = (Some extends HasPages<infer Items> ? HasPages<Items> : unknown) &
  (Some extends HasDryRun ? HasDryRun : unknown)

/**
 * Makes an operation whose output must have these fields, which may otherwise be absent:
 * `required(CreateKey, 'KeyMetadata.KeyId')`, `required(DescribeVolumes, 'Volumes.VolumeId', 'Volumes.Size')`. In the types,
 * they are always there. A path through a list is about each of its entries, of which there may be none. A list at the end of a
 * path must have an entry: `required(RunInstances, 'InstanceIdSet')`.
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
