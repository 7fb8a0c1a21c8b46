// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { caseInsensitiveObject, isNumber, isText, readOptional, wireNumber, wireText } from '@cloud-result/core/vendor'
import type { Reader } from '@cloud-result/core/vendor'

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

/** The reader of `Datapoint`. */
export const Datapoint: Reader<Datapoint> = /* @__PURE__ */ caseInsensitiveObject('Datapoint', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.timestamp))) draft.timestamp = readOptional(wire, 'timestamp', wireText, reading)
  if (!isNumber((wire = draft.unixTimestamp))) {
    draft.unixTimestamp = readOptional(wire, 'unixTimestamp', wireNumber, reading)
  }
  if (!isNumber((wire = draft.average))) draft.average = readOptional(wire, 'average', wireNumber, reading)
  if (!isNumber((wire = draft.max))) draft.max = readOptional(wire, 'max', wireNumber, reading)
  if (!isNumber((wire = draft.min))) draft.min = readOptional(wire, 'min', wireNumber, reading)
  if (!isNumber((wire = draft.sum))) draft.sum = readOptional(wire, 'sum', wireNumber, reading)
  if (!isNumber((wire = draft.sampleCount))) draft.sampleCount = readOptional(wire, 'sampleCount', wireNumber, reading)
})

/** Metadata of the request. */
export interface ResponseMetadata {
  readonly requestId?: string | undefined
}

/** The reader of `ResponseMetadata`. */
export const ResponseMetadata: Reader<ResponseMetadata> = /* @__PURE__ */ caseInsensitiveObject(
  'ResponseMetadata',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

/** The contacts of an alarm policy, and how they are notified. */
export interface ContactInfo {
  readonly contactId?: number | undefined
  readonly contactName?: string | undefined
  readonly contactWay?: number | undefined
  readonly contactFlag?: number | undefined
}

/** The reader of `ContactInfo`. */
export const ContactInfo: Reader<ContactInfo> = /* @__PURE__ */ caseInsensitiveObject(
  'ContactInfo',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.contactId))) draft.contactId = readOptional(wire, 'contactId', wireNumber, reading)
    if (!isText((wire = draft.contactName))) draft.contactName = readOptional(wire, 'contactName', wireText, reading)
    if (!isNumber((wire = draft.contactWay))) draft.contactWay = readOptional(wire, 'contactWay', wireNumber, reading)
    if (!isNumber((wire = draft.contactFlag))) {
      draft.contactFlag = readOptional(wire, 'contactFlag', wireNumber, reading)
    }
  }
)
