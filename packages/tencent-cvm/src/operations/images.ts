// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  boolean,
  closedObject,
  codecOf,
  isAbsent,
  isBoolean,
  isNumber,
  isText,
  nonEmptyList,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  CreateImageCode,
  DeleteImagesCode,
  DescribeImageFromFamilyCode,
  DescribeImageQuotaCode,
  DescribeImageSharePermissionCode,
  DescribeImagesCode,
  DescribeImportImageOsCode,
  ExportImagesCode,
  ImportImageCode,
  ModifyImageAttributeCode,
  ModifyImageSharePermissionCode,
  SyncImagesCode
} from './codes.js'
import { FilterInput, TagSpecificationInput } from './shared-inputs.js'
import { Tag } from './shared-outputs.js'
import type {
  BooleanText,
  BootMode,
  DiskUsage,
  ImageArchitecture,
  ImageFormat,
  ImageSource,
  ImageState,
  ImageType,
  ImportedImageArchitecture,
  LicenseType,
  SharePermissionChange
} from './values.js'

/** A snapshot that belongs to an image. */
export interface Snapshot {
  readonly SnapshotId?: string | undefined
  readonly DiskUsage?: DiskUsage | undefined
  /** In GiB. */
  readonly DiskSize?: number | undefined
}

/** The reader of `Snapshot`. */
export const Snapshot: Reader<Snapshot> = /* @__PURE__ */ object('Snapshot', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.SnapshotId))) draft.SnapshotId = readOptional(wire, 'SnapshotId', text, reading)
  if (!isText((wire = draft.DiskUsage))) draft.DiskUsage = readOptional(wire, 'DiskUsage', text, reading)
  if (!isNumber((wire = draft.DiskSize))) draft.DiskSize = readOptional(wire, 'DiskSize', number, reading)
})

/** An image. */
export interface Image {
  readonly ImageId?: string | undefined
  readonly OsName?: string | undefined
  readonly ImageType?: ImageType | undefined
  /** ISO 8601, UTC. */
  readonly CreatedTime?: string | undefined
  readonly ImageName?: string | undefined
  readonly ImageDescription?: string | undefined
  /** In GiB. */
  readonly ImageSize?: number | undefined
  readonly Architecture?: ImageArchitecture | undefined
  readonly ImageState?: ImageState | undefined
  readonly Platform?: string | undefined
  readonly ImageCreator?: string | undefined
  readonly ImageSource?: ImageSource | undefined
  /** From 0 to 100. */
  readonly SyncPercent?: number | undefined
  readonly IsSupportCloudinit?: boolean | undefined
  readonly SnapshotSet: readonly Snapshot[]
  readonly Tags: readonly Tag[]
  readonly LicenseType?: LicenseType | undefined
  readonly ImageFamily?: string | undefined
  readonly ImageDeprecated?: boolean | undefined
  readonly CdcCacheStatus?: string | undefined
}

/** The reader of `Image`. */
export const Image: Reader<Image> = /* @__PURE__ */ object('Image', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.ImageId))) draft.ImageId = readOptional(wire, 'ImageId', text, reading)
  if (!isText((wire = draft.OsName))) draft.OsName = readOptional(wire, 'OsName', text, reading)
  if (!isText((wire = draft.ImageType))) draft.ImageType = readOptional(wire, 'ImageType', text, reading)
  if (!isText((wire = draft.CreatedTime))) draft.CreatedTime = readOptional(wire, 'CreatedTime', text, reading)
  if (!isText((wire = draft.ImageName))) draft.ImageName = readOptional(wire, 'ImageName', text, reading)
  if (!isText((wire = draft.ImageDescription))) {
    draft.ImageDescription = readOptional(wire, 'ImageDescription', text, reading)
  }
  if (!isNumber((wire = draft.ImageSize))) draft.ImageSize = readOptional(wire, 'ImageSize', number, reading)
  if (!isText((wire = draft.Architecture))) draft.Architecture = readOptional(wire, 'Architecture', text, reading)
  if (!isText((wire = draft.ImageState))) draft.ImageState = readOptional(wire, 'ImageState', text, reading)
  if (!isText((wire = draft.Platform))) draft.Platform = readOptional(wire, 'Platform', text, reading)
  if (!isText((wire = draft.ImageCreator))) draft.ImageCreator = readOptional(wire, 'ImageCreator', text, reading)
  if (!isText((wire = draft.ImageSource))) draft.ImageSource = readOptional(wire, 'ImageSource', text, reading)
  if (!isNumber((wire = draft.SyncPercent))) draft.SyncPercent = readOptional(wire, 'SyncPercent', number, reading)
  if (!isBoolean((wire = draft.IsSupportCloudinit))) {
    draft.IsSupportCloudinit = readOptional(wire, 'IsSupportCloudinit', boolean, reading)
  }
  draft.SnapshotSet = readList(draft.SnapshotSet, 'SnapshotSet', Snapshot, reading)
  draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
  if (!isText((wire = draft.LicenseType))) draft.LicenseType = readOptional(wire, 'LicenseType', text, reading)
  if (!isText((wire = draft.ImageFamily))) draft.ImageFamily = readOptional(wire, 'ImageFamily', text, reading)
  if (!isBoolean((wire = draft.ImageDeprecated))) {
    draft.ImageDeprecated = readOptional(wire, 'ImageDeprecated', boolean, reading)
  }
  if (!isText((wire = draft.CdcCacheStatus))) draft.CdcCacheStatus = readOptional(wire, 'CdcCacheStatus', text, reading)
})

/** An account with which an image is shared. */
export interface SharePermission {
  readonly CreatedTime?: string | undefined
  readonly AccountId?: string | undefined
}

/** The reader of `SharePermission`. */
export const SharePermission: Reader<SharePermission> = /* @__PURE__ */ object('SharePermission', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.CreatedTime))) draft.CreatedTime = readOptional(wire, 'CreatedTime', text, reading)
  if (!isText((wire = draft.AccountId))) draft.AccountId = readOptional(wire, 'AccountId', text, reading)
})

/** Operating systems by family. */
export interface ImageOsList {
  readonly Windows: readonly string[]
  readonly Linux: readonly string[]
}

/** The reader of `ImageOsList`. */
export const ImageOsList: Reader<ImageOsList> = /* @__PURE__ */ object('ImageOsList', (draft, reading) => {
  draft.Windows = readList(draft.Windows, 'Windows', text, reading)
  draft.Linux = readList(draft.Linux, 'Linux', text, reading)
})

/** An operating system with its versions and architectures. */
export interface OsVersion {
  readonly OsName?: string | undefined
  readonly OsVersions: readonly string[]
  readonly Architecture: readonly string[]
}

/** The reader of `OsVersion`. */
export const OsVersion: Reader<OsVersion> = /* @__PURE__ */ object('OsVersion', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.OsName))) draft.OsName = readOptional(wire, 'OsName', text, reading)
  draft.OsVersions = readList(draft.OsVersions, 'OsVersions', text, reading)
  draft.Architecture = readList(draft.Architecture, 'Architecture', text, reading)
})

/** A copy of an image in another region. */
export interface SyncImage {
  readonly ImageId?: string | undefined
  readonly Region?: string | undefined
}

/** The reader of `SyncImage`. */
export const SyncImage: Reader<SyncImage> = /* @__PURE__ */ object('SyncImage', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.ImageId))) draft.ImageId = readOptional(wire, 'ImageId', text, reading)
  if (!isText((wire = draft.Region))) draft.Region = readOptional(wire, 'Region', text, reading)
})

/** A data disk that is imported with an image. */
export interface ImportImageDataDiskInput {
  readonly ImageUrl: string
}

/** The codec of `ImportImageDataDiskInput`. */
export const ImportImageDataDiskInput: () => t.Type<ImportImageDataDiskInput, unknown, unknown> = /* @__PURE__ */ once(
  () => closedObject<ImportImageDataDiskInput>({ ImageUrl: t.string }, {}, 'ImportImageDataDiskInput')
)

/** The input of `CreateImage`. */
export interface CreateImageInput {
  /** At most 60 characters. */
  readonly ImageName: string
  /** Either this or `SnapshotIds`. */
  readonly InstanceId?: string | undefined
  readonly ImageDescription?: string | undefined
  /** `'true'` shuts the instance down first. The image of a running instance can lack data. */
  readonly ForcePoweroff?: BooleanText | undefined
  readonly Sysprep?: BooleanText | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly DataDiskIds?: ReadonlyNonEmptyArray<string> | undefined
  /** Exactly one must be of a system disk. An empty list is refused, because the vendor treats it as absent. */
  readonly SnapshotIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly DryRun?: boolean | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly ImageFamily?: string | undefined
}

/** The output of `CreateImage`. */
export interface CreateImageOutput {
  readonly ImageId?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `CreateImageOutput`. */
export const CreateImageOutput: Reader<CreateImageOutput> = /* @__PURE__ */ object(
  'CreateImageOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ImageId))) draft.ImageId = readOptional(wire, 'ImageId', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Creates an image of the system disk of an instance, or of snapshots.
 *
 * Not safe to repeat. Each call creates another image.
 *
 * It responds before that is done: wait for `isImageAvailable` on `DescribeImages`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateImage
 */
export const CreateImage: Operation<CreateImageInput, CreateImageOutput, CreateImageCode, 'tencent-cvm'> & HasDryRun = {
  product: 'tencent-cvm',
  action: 'CreateImage',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateImageInput>(
      { ImageName: t.string },
      {
        InstanceId: t.string,
        ImageDescription: t.string,
        ForcePoweroff: t.string,
        Sysprep: t.string,
        DataDiskIds: nonEmptyList(t.string),
        SnapshotIds: nonEmptyList(t.string),
        DryRun: t.boolean,
        TagSpecification: t.readonlyArray(TagSpecificationInput()),
        ImageFamily: t.string
      },
      'CreateImageInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateImageOutput)),
  dryRun: 'DryRun'
}

/** The input of `DeleteImages`. */
export interface DeleteImagesInput {
  readonly ImageIds: ReadonlyNonEmptyArray<string>
  readonly DeleteBindedSnap?: boolean | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `DeleteImages`. */
export interface DeleteImagesOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteImagesOutput`. */
export const DeleteImagesOutput: Reader<DeleteImagesOutput> = /* @__PURE__ */ object(
  'DeleteImagesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Deletes images. The call is refused for an image that is being created, copied, imported or shared.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteImages
 */
export const DeleteImages: Operation<DeleteImagesInput, DeleteImagesOutput, DeleteImagesCode, 'tencent-cvm'> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'DeleteImages',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteImagesInput>(
      { ImageIds: nonEmptyList(t.string) },
      { DeleteBindedSnap: t.boolean, DryRun: t.boolean },
      'DeleteImagesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteImagesOutput)),
  dryRun: 'DryRun'
}

/** The input of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyInput {
  readonly ImageFamily?: string | undefined
}

/** The output of `DescribeImageFromFamily`. */
export interface DescribeImageFromFamilyOutput {
  readonly Image?: Image | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeImageFromFamilyOutput`. */
export const DescribeImageFromFamilyOutput: Reader<DescribeImageFromFamilyOutput> = /* @__PURE__ */ object(
  'DescribeImageFromFamilyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Image))) draft.Image = readOptional(wire, 'Image', Image, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the current image of an image family.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImageFromFamily
 */
export const DescribeImageFromFamily: Operation<
  DescribeImageFromFamilyInput,
  DescribeImageFromFamilyOutput,
  DescribeImageFromFamilyCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeImageFromFamily',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeImageFromFamilyInput>({}, { ImageFamily: t.string }, 'DescribeImageFromFamilyInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeImageFromFamilyOutput))
}

/** The input of `DescribeImageQuota`. */
export interface DescribeImageQuotaInput {
  readonly [field: string]: never
}

/** The output of `DescribeImageQuota`. */
export interface DescribeImageQuotaOutput {
  readonly ImageNumQuota?: number | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeImageQuotaOutput`. */
export const DescribeImageQuotaOutput: Reader<DescribeImageQuotaOutput> = /* @__PURE__ */ object(
  'DescribeImageQuotaOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.ImageNumQuota))) {
      draft.ImageNumQuota = readOptional(wire, 'ImageNumQuota', number, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Gets the number of images that the account may have.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImageQuota
 */
export const DescribeImageQuota: Operation<
  DescribeImageQuotaInput,
  DescribeImageQuotaOutput,
  DescribeImageQuotaCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeImageQuota',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribeImageQuotaInput>({}, {}, 'DescribeImageQuotaInput')),
  output: /* @__PURE__ */ once(() => codecOf(DescribeImageQuotaOutput))
}

/** The input of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionInput {
  readonly ImageId: string
}

/** The output of `DescribeImageSharePermission`. */
export interface DescribeImageSharePermissionOutput {
  readonly SharePermissionSet: readonly SharePermission[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeImageSharePermissionOutput`. */
export const DescribeImageSharePermissionOutput: Reader<DescribeImageSharePermissionOutput> = /* @__PURE__ */ object(
  'DescribeImageSharePermissionOutput',
  (draft, reading) => {
    let wire: unknown
    draft.SharePermissionSet = readList(draft.SharePermissionSet, 'SharePermissionSet', SharePermission, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists the accounts with which an image is shared.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImageSharePermission
 */
export const DescribeImageSharePermission: Operation<
  DescribeImageSharePermissionInput,
  DescribeImageSharePermissionOutput,
  DescribeImageSharePermissionCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeImageSharePermission',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeImageSharePermissionInput>({ ImageId: t.string }, {}, 'DescribeImageSharePermissionInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeImageSharePermissionOutput))
}

/** The input of `DescribeImages`. */
export interface DescribeImagesInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ImageIds?: ReadonlyNonEmptyArray<string> | undefined
  /** At most 10, of at most 5 values; not together with `ImageIds`. */
  readonly Filters?: readonly FilterInput[] | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
  readonly InstanceType?: string | undefined
}

/** The output of `DescribeImages`. */
export interface DescribeImagesOutput {
  readonly ImageSet: readonly Image[]
  readonly TotalCount?: number | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeImagesOutput`. */
export const DescribeImagesOutput: Reader<DescribeImagesOutput> = /* @__PURE__ */ object(
  'DescribeImagesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ImageSet = readList(draft.ImageSet, 'ImageSet', Image, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists images.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImages
 */
export const DescribeImages: Operation<DescribeImagesInput, DescribeImagesOutput, DescribeImagesCode, 'tencent-cvm'> &
  HasPages<['ImageSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeImages',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeImagesInput>(
      {},
      {
        ImageIds: nonEmptyList(t.string),
        Filters: t.readonlyArray(FilterInput()),
        Offset: Integer,
        Limit: Integer,
        InstanceType: t.string
      },
      'DescribeImagesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeImagesOutput)),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['ImageSet'], total: ['TotalCount'] }
}

/** The input of `DescribeImportImageOs`. */
export interface DescribeImportImageOsInput {
  readonly [field: string]: never
}

/** The output of `DescribeImportImageOs`. */
export interface DescribeImportImageOsOutput {
  readonly ImportImageOsListSupported?: ImageOsList | undefined
  readonly ImportImageOsVersionSet: readonly OsVersion[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeImportImageOsOutput`. */
export const DescribeImportImageOsOutput: Reader<DescribeImportImageOsOutput> = /* @__PURE__ */ object(
  'DescribeImportImageOsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.ImportImageOsListSupported))) {
      draft.ImportImageOsListSupported = readOptional(wire, 'ImportImageOsListSupported', ImageOsList, reading)
    }
    draft.ImportImageOsVersionSet = readList(
      draft.ImportImageOsVersionSet,
      'ImportImageOsVersionSet',
      OsVersion,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists the operating systems that can be imported.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImportImageOs
 */
export const DescribeImportImageOs: Operation<
  DescribeImportImageOsInput,
  DescribeImportImageOsOutput,
  DescribeImportImageOsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeImportImageOs',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribeImportImageOsInput>({}, {}, 'DescribeImportImageOsInput')),
  output: /* @__PURE__ */ once(() => codecOf(DescribeImportImageOsOutput))
}

/** The input of `ExportImages`. */
export interface ExportImagesInput {
  readonly BucketName: string
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ImageIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly ExportFormat?: ImageFormat | undefined
  readonly FileNamePrefixList?: readonly string[] | undefined
  readonly OnlyExportRootDisk?: boolean | undefined
  readonly DryRun?: boolean | undefined
  readonly RoleName?: string | undefined
}

/** The output of `ExportImages`. */
export interface ExportImagesOutput {
  readonly TaskId?: number | undefined
  readonly CosPaths: readonly string[]
  readonly RequestId?: string | undefined
}

/** The reader of `ExportImagesOutput`. */
export const ExportImagesOutput: Reader<ExportImagesOutput> = /* @__PURE__ */ object(
  'ExportImagesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TaskId))) draft.TaskId = readOptional(wire, 'TaskId', number, reading)
    draft.CosPaths = readList(draft.CosPaths, 'CosPaths', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Exports images to a COS bucket.
 *
 * Not safe to repeat. Each call starts another export.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ExportImages
 */
export const ExportImages: Operation<ExportImagesInput, ExportImagesOutput, ExportImagesCode, 'tencent-cvm'> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'ExportImages',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ExportImagesInput>(
      { BucketName: t.string },
      {
        ImageIds: nonEmptyList(t.string),
        ExportFormat: t.string,
        FileNamePrefixList: t.readonlyArray(t.string),
        OnlyExportRootDisk: t.boolean,
        DryRun: t.boolean,
        RoleName: t.string
      },
      'ExportImagesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ExportImagesOutput)),
  dryRun: 'DryRun'
}

/** The input of `ImportImage`. */
export interface ImportImageInput {
  readonly Architecture: ImportedImageArchitecture
  readonly OsType: string
  readonly OsVersion: string
  readonly ImageUrl: string
  readonly ImageName: string
  readonly ImageDescription?: string | undefined
  readonly DryRun?: boolean | undefined
  readonly Force?: boolean | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly LicenseType?: LicenseType | undefined
  readonly BootMode?: BootMode | undefined
  readonly ImageFamily?: string | undefined
  readonly ImportImageDataDiskList?: readonly ImportImageDataDiskInput[] | undefined
}

/** The output of `ImportImage`. */
export interface ImportImageOutput {
  readonly ImageId?: string | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `ImportImageOutput`. */
export const ImportImageOutput: Reader<ImportImageOutput> = /* @__PURE__ */ object(
  'ImportImageOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ImageId))) draft.ImageId = readOptional(wire, 'ImageId', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Imports a disk file (RAW, VHD, QCOW2 or VMDK) as an image.
 *
 * Not safe to repeat. Each call creates another image.
 *
 * It responds before that is done: wait for `isImageAvailable` on `DescribeImages`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ImportImage
 */
export const ImportImage: Operation<ImportImageInput, ImportImageOutput, ImportImageCode, 'tencent-cvm'> & HasDryRun = {
  product: 'tencent-cvm',
  action: 'ImportImage',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ImportImageInput>(
      { Architecture: t.string, OsType: t.string, OsVersion: t.string, ImageUrl: t.string, ImageName: t.string },
      {
        ImageDescription: t.string,
        DryRun: t.boolean,
        Force: t.boolean,
        TagSpecification: t.readonlyArray(TagSpecificationInput()),
        LicenseType: t.string,
        BootMode: t.string,
        ImageFamily: t.string,
        ImportImageDataDiskList: t.readonlyArray(ImportImageDataDiskInput())
      },
      'ImportImageInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ImportImageOutput)),
  dryRun: 'DryRun'
}

/** The input of `ModifyImageAttribute`. */
export interface ModifyImageAttributeInput {
  readonly ImageId: string
  readonly ImageName?: string | undefined
  readonly ImageDescription?: string | undefined
  readonly ImageFamily?: string | undefined
  readonly ImageDeprecated?: boolean | undefined
}

/** The output of `ModifyImageAttribute`. */
export interface ModifyImageAttributeOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyImageAttributeOutput`. */
export const ModifyImageAttributeOutput: Reader<ModifyImageAttributeOutput> = /* @__PURE__ */ object(
  'ModifyImageAttributeOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Changes the name, description or family of an image.
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyImageAttribute
 */
export const ModifyImageAttribute: Operation<
  ModifyImageAttributeInput,
  ModifyImageAttributeOutput,
  ModifyImageAttributeCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyImageAttribute',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyImageAttributeInput>(
      { ImageId: t.string },
      { ImageName: t.string, ImageDescription: t.string, ImageFamily: t.string, ImageDeprecated: t.boolean },
      'ModifyImageAttributeInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyImageAttributeOutput))
}

/** The input of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionInput {
  readonly ImageId: string
  /** Account ids (UIN), of the same region's accounts. */
  readonly AccountIds: ReadonlyNonEmptyArray<string>
  readonly Permission: SharePermissionChange
}

/** The output of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `ModifyImageSharePermissionOutput`. */
export const ModifyImageSharePermissionOutput: Reader<ModifyImageSharePermissionOutput> = /* @__PURE__ */ object(
  'ModifyImageSharePermissionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Shares an image with other accounts of the same region, or stops sharing it.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyImageSharePermission
 */
export const ModifyImageSharePermission: Operation<
  ModifyImageSharePermissionInput,
  ModifyImageSharePermissionOutput,
  ModifyImageSharePermissionCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyImageSharePermission',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyImageSharePermissionInput>(
      { ImageId: t.string, AccountIds: nonEmptyList(t.string), Permission: t.string },
      {},
      'ModifyImageSharePermissionInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ModifyImageSharePermissionOutput))
}

/** The input of `SyncImages`. */
export interface SyncImagesInput {
  readonly ImageIds: ReadonlyNonEmptyArray<string>
  readonly DestinationRegions: readonly string[]
  readonly DryRun?: boolean | undefined
  readonly ImageName?: string | undefined
  readonly ImageSetRequired?: boolean | undefined
  readonly Encrypt?: boolean | undefined
  readonly KmsKeyId?: string | undefined
}

/** The output of `SyncImages`. */
export interface SyncImagesOutput {
  readonly ImageSet: readonly SyncImage[]
  readonly RequestId?: string | undefined
}

/** The reader of `SyncImagesOutput`. */
export const SyncImagesOutput: Reader<SyncImagesOutput> = /* @__PURE__ */ object(
  'SyncImagesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ImageSet = readList(draft.ImageSet, 'ImageSet', SyncImage, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Copies an image to other regions.
 *
 * Not safe to repeat. Each call creates further copies.
 *
 * It responds before that is done: wait for `isImageAvailable` on `DescribeImages`.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=SyncImages
 */
export const SyncImages: Operation<SyncImagesInput, SyncImagesOutput, SyncImagesCode, 'tencent-cvm'> & HasDryRun = {
  product: 'tencent-cvm',
  action: 'SyncImages',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<SyncImagesInput>(
      { ImageIds: nonEmptyList(t.string), DestinationRegions: nonEmptyList(t.string) },
      { DryRun: t.boolean, ImageName: t.string, ImageSetRequired: t.boolean, Encrypt: t.boolean, KmsKeyId: t.string },
      'SyncImagesInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(SyncImagesOutput)),
  dryRun: 'DryRun'
}
