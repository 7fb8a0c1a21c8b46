// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

/** A boolean that is sent as text. */
export type BooleanText = 'true' | 'false' | (string & {})

/** The status of a volume. An attached one is `in-use` or `inuse`. */
export type VolumeStatus =
  | 'creating'
  | 'available'
  | 'attaching'
  | 'in-use'
  | 'inuse'
  | 'detaching'
  | 'extending'
  | 'deleting'
  | 'error'
  | 'recycling'
  | 'type_changing'
  | (string & {})

/** A type of volumes. */
export type VolumeType =
  | 'SSD2.0'
  | 'SSD3.0'
  | 'SATA2.0'
  | 'SATA3.0'
  | 'EHDD'
  | 'ESSD_PL0'
  | 'ESSD_PL1'
  | 'ESSD_PL2'
  | 'ESSD_PL3'
  | 'ESSD_AutoPL'
  | 'ESSD_Entry'
  | (string & {})

/** The billing mode of a volume. */
export type ChargeType = 'Monthly' | 'HourlyInstantSettlement' | 'Daily' | (string & {})

/** Whether a volume is a system disk or a data disk. */
export type VolumeCategory = 'system' | 'data' | (string & {})

/** The type of a snapshot: a local one can be used at once, a common one is the default. */
export type SnapshotType = 'LocalSnapShot' | 'CommonSnapShot' | (string & {})

/** The type of a dedicated cluster of block storage. */
export type DedicatedClusterType = 'DBSC_Standard' | 'DBSC_Premium' | (string & {})

/** The status of a snapshot. */
export type SnapshotStatus = 'creating' | 'available' | 'failed' | 'deleting' | 'error' | (string & {})
