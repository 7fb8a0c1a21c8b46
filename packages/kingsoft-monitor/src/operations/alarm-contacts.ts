// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  WireNumber,
  WireString,
  caseInsensitiveObject,
  closedObject,
  list,
  nonEmptyList,
  once,
  optional
} from '@cloud-result/core/vendor'
import type { HasDryRun, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import { ContactInfo } from './shared-outputs.js'

/** A group that a contact is in. */
export interface UserGroupOfUser {
  readonly userGrpId?: number | undefined
  readonly groupName?: string | undefined
}

/** The codec of `UserGroupOfUser`. */
export const UserGroupOfUser: () => t.Type<UserGroupOfUser, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<UserGroupOfUser>(
    { userGrpId: optional(WireNumber), groupName: optional(WireString) },
    'UserGroupOfUser'
  )
)

/** A contact. */
export interface AlertUser {
  readonly userId?: number | undefined
  readonly userName?: string | undefined
  readonly userEmail?: string | undefined
  readonly userPhone?: string | undefined
  readonly userGroups: readonly UserGroupOfUser[]
  readonly groupName?: string | undefined
  readonly userGrpId?: number | undefined
  readonly userStatus?: number | undefined
}

/** The codec of `AlertUser`. */
export const AlertUser: () => t.Type<AlertUser, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertUser>(
    {
      userId: optional(WireNumber),
      userName: optional(WireString),
      userEmail: optional(WireString),
      userPhone: optional(WireString),
      userGroups: list(UserGroupOfUser()),
      groupName: optional(WireString),
      userGrpId: optional(WireNumber),
      userStatus: optional(WireNumber)
    },
    'AlertUser'
  )
)

/** Contacts. */
export interface AlertUserData {
  readonly userList: readonly AlertUser[]
}

/** The codec of `AlertUserData`. */
export const AlertUserData: () => t.Type<AlertUserData, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<AlertUserData>({ userList: list(AlertUser()) }, 'AlertUserData')
)

/** A group of contacts. */
export interface UserGroup {
  readonly userGrpId?: number | undefined
  readonly name?: string | undefined
  readonly userCount?: number | undefined
}

/** The codec of `UserGroup`. */
export const UserGroup: () => t.Type<UserGroup, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<UserGroup>(
    { userGrpId: optional(WireNumber), name: optional(WireString), userCount: optional(WireNumber) },
    'UserGroup'
  )
)

/** Groups of contacts. */
export interface UserGroupData {
  readonly userGrpList: readonly UserGroup[]
}

/** The codec of `UserGroupData`. */
export const UserGroupData: () => t.Type<UserGroupData, unknown, unknown> = /* @__PURE__ */ once(() =>
  caseInsensitiveObject<UserGroupData>({ userGrpList: list(UserGroup()) }, 'UserGroupData')
)

/** The input of `AddAlarmReceives`. */
export interface AddAlarmReceivesInput {
  readonly PolicyId?: number | undefined
  /** 1 for groups of contacts, 2 for contacts. */
  readonly ContactFlag?: number | undefined
  /** 1 for mail, 2 for text messages, 3 for both. */
  readonly ContactWay?: number | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ContactId?: ReadonlyNonEmptyArray<number> | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `AddAlarmReceives`. */
export interface AddAlarmReceivesOutput {
  readonly requestId?: string | undefined
}

/**
 * Adds contacts to an alarm policy.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const AddAlarmReceives: Operation<AddAlarmReceivesInput, AddAlarmReceivesOutput, string, 'kingsoft-monitor'> &
  HasDryRun = {
  product: 'kingsoft-monitor',
  action: 'AddAlarmReceives',
  version: '2021-01-01',
  method: 'POST',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<AddAlarmReceivesInput>(
      {},
      {
        PolicyId: Integer,
        ContactFlag: Integer,
        ContactWay: Integer,
        ContactId: nonEmptyList(Integer),
        DryRun: t.boolean
      },
      'AddAlarmReceivesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<AddAlarmReceivesOutput>({ requestId: optional(WireString) }, 'AddAlarmReceivesOutput')
  ),
  dryRun: 'DryRun',
  encodings: { ContactId: 'brackets' }
}

/** The input of `DeleteAlarmReceives`. */
export interface DeleteAlarmReceivesInput {
  readonly PolicyId?: number | undefined
  /** 1 for groups of contacts, 2 for contacts. */
  readonly ContactFlag?: number | undefined
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly ContactId?: ReadonlyNonEmptyArray<number> | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `DeleteAlarmReceives`. */
export interface DeleteAlarmReceivesOutput {
  readonly requestId?: string | undefined
}

/**
 * Removes contacts from an alarm policy.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DeleteAlarmReceives: Operation<
  DeleteAlarmReceivesInput,
  DeleteAlarmReceivesOutput,
  string,
  'kingsoft-monitor'
> &
  HasDryRun = {
  product: 'kingsoft-monitor',
  action: 'DeleteAlarmReceives',
  version: '2021-01-01',
  method: 'POST',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteAlarmReceivesInput>(
      {},
      { PolicyId: Integer, ContactFlag: Integer, ContactId: nonEmptyList(Integer), DryRun: t.boolean },
      'DeleteAlarmReceivesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DeleteAlarmReceivesOutput>({ requestId: optional(WireString) }, 'DeleteAlarmReceivesOutput')
  ),
  dryRun: 'DryRun',
  encodings: { ContactId: 'brackets' }
}

/** The input of `DescribeAlarmReceives`. */
export interface DescribeAlarmReceivesInput {
  readonly PolicyId?: number | undefined
}

/** The output of `DescribeAlarmReceives`. */
export interface DescribeAlarmReceivesOutput {
  readonly data?: unknown
  readonly contactInfoList: readonly ContactInfo[]
  readonly totalCount?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * Lists the contacts of an alarm policy.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const DescribeAlarmReceives: Operation<
  DescribeAlarmReceivesInput,
  DescribeAlarmReceivesOutput,
  string,
  'kingsoft-monitor'
> = {
  product: 'kingsoft-monitor',
  action: 'DescribeAlarmReceives',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeAlarmReceivesInput>({}, { PolicyId: Integer }, 'DescribeAlarmReceivesInput')
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<DescribeAlarmReceivesOutput>(
      {
        data: optional(t.unknown),
        contactInfoList: list(ContactInfo()),
        totalCount: optional(WireNumber),
        requestId: optional(WireString)
      },
      'DescribeAlarmReceivesOutput'
    )
  )
}

/** The input of `GetAlertUser`. */
export interface GetAlertUserInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly UserGrpId?: ReadonlyNonEmptyArray<number> | undefined
}

/** The output of `GetAlertUser`. */
export interface GetAlertUserOutput {
  readonly data?: AlertUserData | undefined
  readonly totalCount?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * Lists contacts.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetAlertUser: Operation<GetAlertUserInput, GetAlertUserOutput, string, 'kingsoft-monitor'> = {
  product: 'kingsoft-monitor',
  action: 'GetAlertUser',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetAlertUserInput>({}, { UserGrpId: nonEmptyList(Integer) }, 'GetAlertUserInput')
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetAlertUserOutput>(
      { data: optional(AlertUserData()), totalCount: optional(WireNumber), requestId: optional(WireString) },
      'GetAlertUserOutput'
    )
  )
}

/** The input of `GetUserGroup`. */
export interface GetUserGroupInput {
  readonly [field: string]: never
}

/** The output of `GetUserGroup`. */
export interface GetUserGroupOutput {
  readonly data?: UserGroupData | undefined
  readonly totalCount?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * Lists groups of contacts.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const GetUserGroup: Operation<GetUserGroupInput, GetUserGroupOutput, string, 'kingsoft-monitor'> = {
  product: 'kingsoft-monitor',
  action: 'GetUserGroup',
  version: '2021-01-01',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<GetUserGroupInput>({}, {}, 'GetUserGroupInput')),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<GetUserGroupOutput>(
      { data: optional(UserGroupData()), totalCount: optional(WireNumber), requestId: optional(WireString) },
      'GetUserGroupOutput'
    )
  )
}

/** The input of `UpdateAlertUserStatus`. */
export interface UpdateAlertUserStatusInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly UserId?: ReadonlyNonEmptyArray<number> | undefined
  /** 1 enables, 2 disables. */
  readonly UserStatus?: number | undefined
  readonly DryRun?: boolean | undefined
}

/** The output of `UpdateAlertUserStatus`. */
export interface UpdateAlertUserStatusOutput {
  readonly data?: AlertUserData | undefined
  readonly totalCount?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * Enables or disables contacts.
 *
 * Safe to repeat.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://endocs.ksyun.com/documents/37886
 */
export const UpdateAlertUserStatus: Operation<
  UpdateAlertUserStatusInput,
  UpdateAlertUserStatusOutput,
  string,
  'kingsoft-monitor'
> &
  HasDryRun = {
  product: 'kingsoft-monitor',
  action: 'UpdateAlertUserStatus',
  version: '2021-01-01',
  method: 'POST',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateAlertUserStatusInput>(
      {},
      { UserId: nonEmptyList(Integer), UserStatus: Integer, DryRun: t.boolean },
      'UpdateAlertUserStatusInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    caseInsensitiveObject<UpdateAlertUserStatusOutput>(
      { data: optional(AlertUserData()), totalCount: optional(WireNumber), requestId: optional(WireString) },
      'UpdateAlertUserStatusOutput'
    )
  ),
  dryRun: 'DryRun',
  encodings: { UserId: 'brackets' }
}
