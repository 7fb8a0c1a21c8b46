// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { WireNumber, WireString, caseInsensitiveObject, once, optional } from '@cloud-result/core/vendor'
import type * as t from 'io-ts'

/** The statistics of a metric over one period. */
export interface Datapoint {
  /** In UTC+8, although it ends in `Z`; `MonitorTimestamp` decodes it. Prefer `unixTimestamp`. */
  readonly timestamp?: string | undefined
  /** In milliseconds. */
  readonly unixTimestamp?: number | undefined
  readonly average?: number | undefined
  readonly max?: number | undefined
  readonly min?: number | undefined
  readonly sum?: number | undefined
  readonly sampleCount?: number | undefined
}

/** The codec of `Datapoint`. */
export const Datapoint: () => t.Type<Datapoint, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<Datapoint>(
    {
      timestamp: optional(WireString),
      unixTimestamp: optional(WireNumber),
      average: optional(WireNumber),
      max: optional(WireNumber),
      min: optional(WireNumber),
      sum: optional(WireNumber),
      sampleCount: optional(WireNumber)
    },
    'Datapoint'
  )
)

/** Metadata of the request. */
export interface ResponseMetadata {
  readonly requestId?: string | undefined
}

/** The codec of `ResponseMetadata`. */
export const ResponseMetadata: () => t.Type<ResponseMetadata, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<ResponseMetadata>({ requestId: optional(WireString) }, 'ResponseMetadata')
)

/** The contacts of an alarm policy, and how they are notified. */
export interface ContactInfo {
  readonly contactId?: number | undefined
  readonly contactName?: string | undefined
  readonly contactWay?: number | undefined
  readonly contactFlag?: number | undefined
}

/** The codec of `ContactInfo`. */
export const ContactInfo: () => t.Type<ContactInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<ContactInfo>(
    {
      contactId: optional(WireNumber),
      contactName: optional(WireString),
      contactWay: optional(WireNumber),
      contactFlag: optional(WireNumber)
    },
    'ContactInfo'
  )
)
