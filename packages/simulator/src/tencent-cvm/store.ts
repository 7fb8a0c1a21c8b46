import type { Fields } from '../fields.js'
import { operationHandlerFor } from '../product.js'
import type { Call } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import type { Random } from '../random.js'
import { makeResourceCollection } from '../state/resource-collection.js'
import type { Resource, ResourceCollection } from '../state/resource-collection.js'

/** An instance; a response contains its `details` as they are. */
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

/** A key pair, without the private key. */
export interface StoredKeyPair extends Resource {
  readonly name: string
  readonly details: Fields
}

/** The resources of CVM in a region. */
export interface CvmStore {
  readonly instances: ResourceCollection<StoredInstance>
  readonly images: ResourceCollection<StoredImage>
  readonly keyPairs: ResourceCollection<StoredKeyPair>
}

/** A call to CVM. */
export type CvmCall<Input> = Call<CvmStore, Input>

/** Pairs an operation of CVM with its handler. */
export const handle = operationHandlerFor<CvmStore>()

/** Ends a call with an error. CVM's errors have status 200. */
export const cvmError = (code: string, message: string): ProductResult<never> => serviceError(200, code, message)

/** Draws an id as CVM makes them: a prefix and eight characters. */
export const drawId = (prefix: string, random: Random): string =>
  `${prefix}-${random.text(8, 'abcdefghijklmnopqrstuvwxyz0123456789')}`

/** Returns whether a text looks like an id of this prefix. */
export const isIdOf = (prefix: string, id: string): boolean => new RegExp(`^${prefix}-[a-z0-9]{8}$`).test(id)

/** Writes a time as CVM does. */
export const cvmTime = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')

const publicImages = [
  'TencentOS Server 4',
  'Ubuntu Server 24.04 LTS 64bit',
  'Debian 12.8 64bit',
  'CentOS Stream 9 64bit'
]

/** Makes the store of a region, which has only the vendor's public images. */
export const makeCvmStore = (_: string, random: Random, now: number): CvmStore => {
  const images = makeResourceCollection<StoredImage>()
  for (const name of publicImages) {
    const id = drawId('img', random)
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
  return { images, instances: makeResourceCollection(), keyPairs: makeResourceCollection() }
}

/** Selects a page of a list by `Offset` and `Limit`, or ends the call if one is invalid. */
export const pageOf = <A>(
  all: readonly A[],
  { Offset = 0, Limit = 20 }: { readonly Offset?: number | undefined; readonly Limit?: number | undefined }
): ProductResult<readonly A[]> => {
  if (Offset < 0) return cvmError('InvalidParameterValueOffset', 'The value of `Offset` must not be negative.')
  if (Limit < 1 || Limit > 100) {
    return cvmError('InvalidParameterValueLimit', 'The value of `Limit` must be between 1 and 100.')
  }
  return { _tag: 'Right', right: all.slice(Offset, Offset + Limit) }
}

/** The values that each filter compares, by the name of the filter. */
export type FilterFields<A> = Readonly<Record<string, (item: A) => readonly (string | undefined)[]>>

/** Selects the items that match all filters; an item matches a filter if it has one of the filter's values. */
export const filtered = <A>(
  all: readonly A[],
  filters: readonly { readonly Name: string; readonly Values: readonly string[] }[] | undefined,
  fields: FilterFields<A>
): ProductResult<readonly A[]> => {
  let passed = all
  for (const { Name, Values } of filters ?? []) {
    const read = Object.hasOwn(fields, Name) ? fields[Name] : undefined
    if (read === undefined) return cvmError('InvalidFilter', `The filter \`${Name}\` is not supported.`)
    passed = passed.filter((item) => read(item).some((value) => value !== undefined && Values.includes(value)))
  }
  return { _tag: 'Right', right: passed }
}
