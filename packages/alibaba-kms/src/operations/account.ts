// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isText,
  object,
  once,
  readField,
  readOptional,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'

import type { DescribeAccountKmsStatusCode, DescribeRegionsCode, OpenKmsServiceCode } from './codes.js'
import type { AccountStatus } from './values.js'

/** A region. */
export interface Region {
  readonly RegionId?: string | undefined
}

/** The reader of `Region`. */
export const Region: Reader<Region> = /* @__PURE__ */ object('Region', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.RegionId))) draft.RegionId = readOptional(wire, 'RegionId', wireText, reading)
})

/** The input of `DescribeAccountKmsStatus`. */
export interface DescribeAccountKmsStatusInput {
  readonly [field: string]: never
}

/** The output of `DescribeAccountKmsStatus`. */
export interface DescribeAccountKmsStatusOutput {
  readonly AccountStatus?: AccountStatus | undefined
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeAccountKmsStatusOutput`. */
export const DescribeAccountKmsStatusOutput: Reader<DescribeAccountKmsStatusOutput> = /* @__PURE__ */ object(
  'DescribeAccountKmsStatusOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.AccountStatus))) {
      draft.AccountStatus = readOptional(wire, 'AccountStatus', wireText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Gets whether the account can use the service.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeAccountKmsStatus
 */
export const DescribeAccountKmsStatus: Operation<
  DescribeAccountKmsStatusInput,
  DescribeAccountKmsStatusOutput,
  DescribeAccountKmsStatusCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DescribeAccountKmsStatus',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAccountKmsStatusInput>({}, {}, 'DescribeAccountKmsStatusInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeAccountKmsStatusOutput))
}

/** The input of `DescribeRegions`. */
export interface DescribeRegionsInput {
  readonly [field: string]: never
}

/** The output of `DescribeRegions`. */
export interface DescribeRegionsOutput {
  readonly Regions: { readonly Region: readonly Region[] }
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeRegionsOutput`. */
export const DescribeRegionsOutput: Reader<DescribeRegionsOutput> = /* @__PURE__ */ object(
  'DescribeRegionsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.Regions = readField(draft.Regions, 'Regions', wrappedListOf('Region', Region), reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Lists the regions of the service.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeRegions
 */
export const DescribeRegions: Operation<
  DescribeRegionsInput,
  DescribeRegionsOutput,
  DescribeRegionsCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DescribeRegions',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribeRegionsInput>({}, {}, 'DescribeRegionsInput')),
  output: /* @__PURE__ */ once(() => codecOf(DescribeRegionsOutput))
}

/** The input of `OpenKmsService`. */
export interface OpenKmsServiceInput {
  readonly [field: string]: never
}

/** The output of `OpenKmsService`. */
export interface OpenKmsServiceOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `OpenKmsServiceOutput`. */
export const OpenKmsServiceOutput: Reader<OpenKmsServiceOutput> = /* @__PURE__ */ object(
  'OpenKmsServiceOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Activates the service for the account. `Forbidden.Opened` means that it is active already.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/OpenKmsService
 */
export const OpenKmsService: Operation<OpenKmsServiceInput, OpenKmsServiceOutput, OpenKmsServiceCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'OpenKmsService',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() => closedObject<OpenKmsServiceInput>({}, {}, 'OpenKmsServiceInput')),
  output: /* @__PURE__ */ once(() => codecOf(OpenKmsServiceOutput))
}
