// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

/**
 * The operations of the API, by name, and the types of their inputs and outputs.
 *
 * @module
 */

export {
  isSnapshotAvailable,
  isVolumeAvailable,
  isVolumeInUse,
  isVolumeRecovered,
  isVolumeSettled
} from '../operation-support/waiters.js'

export {
  CreateDedicatedBlockStorageCluster,
  DescribeDedicatedBlockStorageClusters,
  ModifyDedicatedBlockStorageClusterAttribute,
  ResizeDedicatedBlockStorageClusters
} from './dedicated-clusters.js'
export type {
  CreateDedicatedBlockStorageClusterInput,
  CreateDedicatedBlockStorageClusterOutput,
  DedicatedBlockStorageCluster,
  DedicatedBlockStorageClusterSize,
  DescribeDedicatedBlockStorageClustersInput,
  DescribeDedicatedBlockStorageClustersOutput,
  ModifyDedicatedBlockStorageClusterAttributeInput,
  ModifyDedicatedBlockStorageClusterAttributeOutput,
  ResizeDedicatedBlockStorageClustersInput,
  ResizeDedicatedBlockStorageClustersOutput
} from './dedicated-clusters.js'

export {
  CreateSnapshot,
  DeleteSnapshot,
  DescribeSnapshots,
  ModifySnapshot,
  ModifySnapshotType,
  RollbackSnapshot
} from './snapshots.js'
export type {
  CreateSnapshotInput,
  CreateSnapshotOutput,
  DeleteSnapshotInput,
  DeleteSnapshotOutput,
  DescribeSnapshotsInput,
  DescribeSnapshotsOutput,
  ModifySnapshotInput,
  ModifySnapshotOutput,
  ModifySnapshotTypeInput,
  ModifySnapshotTypeOutput,
  Page,
  RollbackSnapshotInput,
  RollbackSnapshotOutput,
  Snapshot
} from './snapshots.js'

export type {
  BooleanText,
  ChargeType,
  DedicatedClusterType,
  SnapshotStatus,
  SnapshotType,
  VolumeCategory,
  VolumeStatus,
  VolumeType
} from './values.js'

export {
  AttachVolume,
  CreateVolume,
  DeleteVolume,
  DescribeAvailabilityZones,
  DescribeCreateVolumePrice,
  DescribeEbsInstances,
  DescribeInstanceVolumes,
  DescribeVolumes,
  DetachVolume,
  GetUpgradeVolumeTypeProcessInfo,
  ModifyDiskChargeType,
  ModifyVolume,
  ModifyVolumePreset,
  ModifyVolumeType,
  RecoveryVolume,
  RenewVolume,
  ResetVolume,
  ResizeVolume,
  UpdateVolumeProject,
  ValidateAttachInstance
} from './volumes.js'
export type {
  AttachVolumeInput,
  AttachVolumeOutput,
  Attachment,
  CreateVolumeInput,
  CreateVolumeOutput,
  DeleteVolumeInput,
  DeleteVolumeOutput,
  DescribeAvailabilityZonesInput,
  DescribeAvailabilityZonesOutput,
  DescribeCreateVolumePriceInput,
  DescribeCreateVolumePriceOutput,
  DescribeEbsInstancesInput,
  DescribeEbsInstancesOutput,
  DescribeInstanceVolumesInput,
  DescribeInstanceVolumesOutput,
  DescribeVolumesInput,
  DescribeVolumesOutput,
  DetachVolumeInput,
  DetachVolumeOutput,
  EbsInstance,
  GetUpgradeVolumeTypeProcessInfoInput,
  GetUpgradeVolumeTypeProcessInfoOutput,
  ModifyDiskChargeTypeInput,
  ModifyDiskChargeTypeOutput,
  ModifyVolumeInput,
  ModifyVolumeOutput,
  ModifyVolumePresetInput,
  ModifyVolumePresetOutput,
  ModifyVolumeTypeInput,
  ModifyVolumeTypeOutput,
  RecoveryVolumeInput,
  RecoveryVolumeOutput,
  RenewVolumeInput,
  RenewVolumeOutput,
  ResetVolumeInput,
  ResetVolumeOutput,
  ResizeVolumeInput,
  ResizeVolumeOutput,
  TagInput,
  UpdateVolumeProjectInput,
  UpdateVolumeProjectOutput,
  ValidateAttachInstanceInput,
  ValidateAttachInstanceOutput,
  Volume,
  VolumePrice,
  VolumeTypeChange,
  VolumeTypeChangeProcess
} from './volumes.js'
