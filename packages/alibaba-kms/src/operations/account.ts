// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { WireString, closedObject, once, openObject, optional } from '@cloud-result/core/vendor'
import type { Operation } from '@cloud-result/core/vendor'
import type * as t from 'io-ts'

import { wrappedList } from '../operation-support/wrapped-list.js'
import type { DescribeAccountKmsStatusCode, DescribeRegionsCode, OpenKmsServiceCode } from './codes.js'
import type { AccountStatus } from './values.js'

/** A region. */
export interface Region {
  readonly RegionId?: string | undefined
}

/** The codec of `Region`. */
export const Region: () => t.Type<Region, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Region>({ RegionId: optional(WireString) }, 'Region')
)

/** The input of `DescribeAccountKmsStatus`. */
export interface DescribeAccountKmsStatusInput {
  readonly [field: string]: never
}

/** The output of `DescribeAccountKmsStatus`. */
export interface DescribeAccountKmsStatusOutput {
  readonly AccountStatus?: AccountStatus | undefined
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeAccountKmsStatusOutput>(
      { AccountStatus: optional(WireString), RequestId: optional(WireString) },
      'DescribeAccountKmsStatusOutput'
    )
  )
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
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeRegionsOutput>(
      { Regions: wrappedList('Region', Region()), RequestId: optional(WireString) },
      'DescribeRegionsOutput'
    )
  )
}

/** The input of `OpenKmsService`. */
export interface OpenKmsServiceInput {
  readonly [field: string]: never
}

/** The output of `OpenKmsService`. */
export interface OpenKmsServiceOutput {
  readonly RequestId?: string | undefined
}

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
  output: /* @__PURE__ */ once(() =>
    openObject<OpenKmsServiceOutput>({ RequestId: optional(WireString) }, 'OpenKmsServiceOutput')
  )
}
