import type { Category } from './category.js'
import type {
  CloudError,
  CloudErrorExcept,
  CloudErrorFields,
  CloudErrorOf,
  HttpErrorOf,
  ServiceErrorOf
} from './cloud-error.js'

/** The fields that tell a `CloudError` from other failures: those that `isCloudError` looks at. */
export type AnyCloudError = Pick<CloudError, '_tag' | 'category'> &
  Pick<CloudErrorFields, 'vendor' | 'service' | 'fault' | 'retry' | 'replay'>

/**
 * The members of a failure that are a `CloudError` of some categories. Failures of your own are of none.
 *
 * @category Handling errors
 */
export type InCategory<E, Kind extends Category> = unknown extends E
  ? E & CloudErrorOf<Kind>
  : Extract<E, AnyCloudError & { readonly category: Kind }>

/**
 * What is left of a failure without a `CloudError` of some categories. Failures of your own stay. A `CloudError` that was whole is
 * then `CloudErrorExcept`, the name that editors show in place of thirty members.
 *
 * @category Handling errors
 */
export type WithoutCategory<E, Kind extends Category> = [Extract<E, AnyCloudError>] extends [
  infer Cloud extends AnyCloudError
]
  ? Exclude<E, AnyCloudError> | Subtract<Cloud, Exclude<Category, Cloud['category']>, Kind>
  : never

// `infer` keeps compilers from computing the rest for an error that is not known yet. Any other type than `CloudErrorExcept`, such as
// one with fields of your own, keeps its members.
type Subtract<Cloud extends AnyCloudError, Taken extends Category, Kind extends Category> =
  CodeOf<Cloud> extends infer Code extends string
    ? [CloudErrorExcept<Taken, Code>] extends [Cloud]
      ? Named<Cloud['category'], Taken, Kind, Code>
      : Exclude<Cloud, { readonly category: Kind }>
    : never

// Few programs handle these apart. Where both are gone, little is left, and to say what is shorter.
type LastCategory = 'Internal' | 'Unknown'

type Named<Left extends Category, Taken extends Category, Kind extends Category, Code extends string> = [
  Extract<Left, LastCategory>
] extends [never]
  ? CloudErrorOf<Exclude<Left, Kind>, Code>
  : CloudErrorExcept<Taken | Kind, Code>

// The codes of one operation stay. Those of several are any text: no editor shows hundreds of them.
type CodeOf<Cloud, Sample = SampleOf<Cloud>, All = CodesOf<Sample>> =
  Sample extends WithCode<infer Code> ? ([All] extends [Code] ? Code : string) : never

type CodesOf<Sample> = Sample extends WithCode<infer Code> ? Code : never

// All members have the same codes, so few say them.
type SampleOf<Cloud> = [Extract<Cloud, { readonly _tag: 'ServiceError'; readonly category: LastCategory }>] extends [
  never
]
  ? Cloud
  : Extract<Cloud, { readonly _tag: 'ServiceError'; readonly category: LastCategory }>

// Not `CloudErrorFields`, whose field `code` has no alias that TypeScript could infer.
type WithCode<Code extends string> = ServiceErrorOf<Category, Code> | HttpErrorOf<Category, Code>
