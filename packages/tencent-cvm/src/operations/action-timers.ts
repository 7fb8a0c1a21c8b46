// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  closedObject,
  codecOf,
  isText,
  nonEmptyList,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  DeleteInstancesActionTimerCode,
  DescribeInstancesActionTimerCode,
  ImportInstancesActionTimerCode
} from './codes.js'
import { ActionTimerInput } from './shared-inputs.js'
import { ActionTimer } from './shared-outputs.js'
import type { ActionTimerStatus } from './values.js'

/** The input of `DeleteInstancesActionTimer`. */
export interface DeleteInstancesActionTimerInput {
  readonly ActionTimerIds: ReadonlyNonEmptyArray<string>
}

/** The output of `DeleteInstancesActionTimer`. */
export interface DeleteInstancesActionTimerOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteInstancesActionTimerOutput`. */
export const DeleteInstancesActionTimerOutput: Reader<DeleteInstancesActionTimerOutput> = /* @__PURE__ */ object(
  'DeleteInstancesActionTimerOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Deletes timers.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteInstancesActionTimer
 */
export const DeleteInstancesActionTimer: Operation<
  DeleteInstancesActionTimerInput,
  DeleteInstancesActionTimerOutput,
  DeleteInstancesActionTimerCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DeleteInstancesActionTimer',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteInstancesActionTimerInput>(
      { ActionTimerIds: nonEmptyList(t.string) },
      {},
      'DeleteInstancesActionTimerInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DeleteInstancesActionTimerOutput))
}

/** The input of `DescribeInstancesActionTimer`. */
export interface DescribeInstancesActionTimerInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ActionTimerIds?: ReadonlyNonEmptyArray<string> | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly InstanceIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly TimerAction?: string | undefined
  readonly EndActionTime?: string | undefined
  readonly StartActionTime?: string | undefined
  readonly StatusList?: readonly ActionTimerStatus[] | undefined
}

/** The output of `DescribeInstancesActionTimer`. */
export interface DescribeInstancesActionTimerOutput {
  readonly ActionTimers: readonly ActionTimer[]
  readonly RequestId?: string | undefined
}

/** The reader of `DescribeInstancesActionTimerOutput`. */
export const DescribeInstancesActionTimerOutput: Reader<DescribeInstancesActionTimerOutput> = /* @__PURE__ */ object(
  'DescribeInstancesActionTimerOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ActionTimers = readList(draft.ActionTimers, 'ActionTimers', ActionTimer, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Lists the timers of instances.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesActionTimer
 */
export const DescribeInstancesActionTimer: Operation<
  DescribeInstancesActionTimerInput,
  DescribeInstancesActionTimerOutput,
  DescribeInstancesActionTimerCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DescribeInstancesActionTimer',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeInstancesActionTimerInput>(
      {},
      {
        ActionTimerIds: nonEmptyList(t.string),
        InstanceIds: nonEmptyList(t.string),
        TimerAction: t.string,
        EndActionTime: t.string,
        StartActionTime: t.string,
        StatusList: nonEmptyList(t.string)
      },
      'DescribeInstancesActionTimerInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(DescribeInstancesActionTimerOutput))
}

/** The input of `ImportInstancesActionTimer`. */
export interface ImportInstancesActionTimerInput {
  readonly InstanceIds: ReadonlyNonEmptyArray<string>
  readonly ActionTimer: ActionTimerInput
}

/** The output of `ImportInstancesActionTimer`. */
export interface ImportInstancesActionTimerOutput {
  readonly ActionTimerIds: readonly string[]
  readonly RequestId?: string | undefined
}

/** The reader of `ImportInstancesActionTimerOutput`. */
export const ImportInstancesActionTimerOutput: Reader<ImportInstancesActionTimerOutput> = /* @__PURE__ */ object(
  'ImportInstancesActionTimerOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ActionTimerIds = readList(draft.ActionTimerIds, 'ActionTimerIds', text, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

/**
 * Schedules an action on instances.
 *
 * Not safe to repeat. Each call creates another timer.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ImportInstancesActionTimer
 */
export const ImportInstancesActionTimer: Operation<
  ImportInstancesActionTimerInput,
  ImportInstancesActionTimerOutput,
  ImportInstancesActionTimerCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ImportInstancesActionTimer',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<ImportInstancesActionTimerInput>(
      { InstanceIds: nonEmptyList(t.string), ActionTimer: ActionTimerInput() },
      {},
      'ImportInstancesActionTimerInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ImportInstancesActionTimerOutput))
}
