import type { Chance } from '../random.js'
import { refuse } from '../product-error.js'
import type { Step } from '../product-error.js'
import type { Fields } from '../http/http.js'
import type { Call } from '../product.js'
import { behaviourOn } from '../product.js'
import { makeShelf } from '../state/resource-collection.js'
import type { Resource, Shelf } from '../state/resource-collection.js'

/** An instance, with what is written of it as it is under `details`. */
export interface StoredInstance extends Resource {
  readonly name: string
  readonly state: string
  readonly zone: string
  readonly type: string
  readonly imageId: string
  readonly keyIds: readonly string[]
  readonly privateIp: string
  readonly publicIp: string | undefined
  readonly operation: string
  readonly operationState: string
  readonly operationRequestId: string
  readonly details: Fields
}

/** An image. */
export interface StoredImage extends Resource {
  readonly name: string
  readonly state: string
  readonly type: 'PRIVATE_IMAGE' | 'PUBLIC_IMAGE'
  readonly details: Fields
}

/** A key pair, without its private half. */
export interface StoredKeyPair extends Resource {
  readonly name: string
  readonly details: Fields
}

/** What CVM keeps in a region. */
export interface CvmStore {
  readonly instances: Shelf<StoredInstance>
  readonly images: Shelf<StoredImage>
  readonly keyPairs: Shelf<StoredKeyPair>
}

/** A call to CVM. */
export type CvmCall<Input> = Call<CvmStore, Input>

/** Says what an operation of CVM does. */
export const on = behaviourOn<CvmStore>()

/** Ends a call with an error, which CVM answers with status 200. */
export const refuseCvm = (code: string, message: string): Step<never> => refuse(200, code, message)

/** Draws an id as CVM makes them: a prefix and eight characters. */
export const drawId = (prefix: string, chance: Chance): string =>
  `${prefix}-${chance.text(8, 'abcdefghijklmnopqrstuvwxyz0123456789')}`

/** Tells whether a text looks like an id of this prefix. */
export const isIdOf = (prefix: string, id: string): boolean => new RegExp(`^${prefix}-[a-z0-9]{8}$`).test(id)

/** Writes a moment as CVM does. */
export const cvmTime = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')

const publicImages = [
  'TencentOS Server 4',
  'Ubuntu Server 24.04 LTS 64bit',
  'Debian 12.8 64bit',
  'CentOS Stream 9 64bit'
]

/** Makes the store of a region: nothing but the vendor's own images. */
export const makeCvmStore = (_: string, chance: Chance, now: number): CvmStore => {
  const images = makeShelf<StoredImage>()
  for (const name of publicImages) {
    const id = drawId('img', chance)
    images.put({
      id,
      name,
      state: 'NORMAL',
      type: 'PUBLIC_IMAGE',
      details: {
        OsName: name,
        CreatedTime: cvmTime(now),
        ImageDescription: name,
        ImageSize: 20,
        Architecture: 'x86_64',
        Platform: name.split(' ')[0],
        ImageCreator: null,
        ImageSource: 'OFFICIAL',
        SyncPercent: null,
        IsSupportCloudinit: true,
        LicenseType: 'TencentCloud',
        Tags: []
      }
    })
  }
  return { images, instances: makeShelf(), keyPairs: makeShelf() }
}

/** A page of a list by `Offset` and `Limit`, or the refusal of what these must not be. */
export const pageOf = <A>(
  all: readonly A[],
  { Offset = 0, Limit = 20 }: { readonly Offset?: number | undefined; readonly Limit?: number | undefined }
): Step<readonly A[]> => {
  if (Offset < 0) return refuseCvm('InvalidParameterValueOffset', 'The value of `Offset` must not be negative.')
  if (Limit < 1 || Limit > 100) {
    return refuseCvm('InvalidParameterValueLimit', 'The value of `Limit` must be between 1 and 100.')
  }
  return { _tag: 'Right', right: all.slice(Offset, Offset + Limit) }
}

/** A filter of a request, and what it looks at, by name. */
export type FilterFields<A> = Readonly<Record<string, (item: A) => readonly (string | undefined)[]>>

/** What passes all filters; each passes what has one of its values. */
export const filtered = <A>(
  all: readonly A[],
  filters: readonly { readonly Name: string; readonly Values: readonly string[] }[] | undefined,
  fields: FilterFields<A>
): Step<readonly A[]> => {
  let passed = all
  for (const { Name, Values } of filters ?? []) {
    const read = Object.hasOwn(fields, Name) ? fields[Name] : undefined
    if (read === undefined) return refuseCvm('InvalidFilter', `The filter \`${Name}\` is not supported.`)
    passed = passed.filter((item) => read(item).some((value) => value !== undefined && Values.includes(value)))
  }
  return { _tag: 'Right', right: passed }
}
