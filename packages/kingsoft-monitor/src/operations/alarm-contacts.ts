// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  anything,
  caseInsensitiveObject,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  nonEmptyList,
  once,
  readList,
  readOptional,
  wireNumber,
  wireText
} from '@cloud-result/core/vendor'
import type { HasDryRun, Operation, Reader } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import { ContactInfo } from './shared-outputs.js'

/** A group that a contact is in. */
export interface UserGroupOfUser {
  readonly userGrpId?: number | undefined
  readonly groupName?: string | undefined
}

/** The reader of `UserGroupOfUser`. */
export const UserGroupOfUser: Reader<UserGroupOfUser> = /* @__PURE__ */ caseInsensitiveObject(
  'UserGroupOfUser',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.userGrpId))) draft.userGrpId = readOptional(wire, 'userGrpId', wireNumber, reading)
    if (!isText((wire = draft.groupName))) draft.groupName = readOptional(wire, 'groupName', wireText, reading)
  }
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

/** The reader of `AlertUser`. */
export const AlertUser: Reader<AlertUser> = /* @__PURE__ */ caseInsensitiveObject('AlertUser', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.userId))) draft.userId = readOptional(wire, 'userId', wireNumber, reading)
  if (!isText((wire = draft.userName))) draft.userName = readOptional(wire, 'userName', wireText, reading)
  if (!isText((wire = draft.userEmail))) draft.userEmail = readOptional(wire, 'userEmail', wireText, reading)
  if (!isText((wire = draft.userPhone))) draft.userPhone = readOptional(wire, 'userPhone', wireText, reading)
  draft.userGroups = readList(draft.userGroups, 'userGroups', UserGroupOfUser, reading)
  if (!isText((wire = draft.groupName))) draft.groupName = readOptional(wire, 'groupName', wireText, reading)
  if (!isNumber((wire = draft.userGrpId))) draft.userGrpId = readOptional(wire, 'userGrpId', wireNumber, reading)
  if (!isNumber((wire = draft.userStatus))) draft.userStatus = readOptional(wire, 'userStatus', wireNumber, reading)
})

/** Contacts. */
export interface AlertUserData {
  readonly userList: readonly AlertUser[]
}

/** The reader of `AlertUserData`. */
export const AlertUserData: Reader<AlertUserData> = /* @__PURE__ */ caseInsensitiveObject(
  'AlertUserData',
  (draft, reading) => {
    draft.userList = readList(draft.userList, 'userList', AlertUser, reading)
  }
)

/** A group of contacts. */
export interface UserGroup {
  readonly userGrpId?: number | undefined
  readonly name?: string | undefined
  readonly userCount?: number | undefined
}

/** The reader of `UserGroup`. */
export const UserGroup: Reader<UserGroup> = /* @__PURE__ */ caseInsensitiveObject('UserGroup', (draft, reading) => {
  let wire: unknown
  if (!isNumber((wire = draft.userGrpId))) draft.userGrpId = readOptional(wire, 'userGrpId', wireNumber, reading)
  if (!isText((wire = draft.name))) draft.name = readOptional(wire, 'name', wireText, reading)
  if (!isNumber((wire = draft.userCount))) draft.userCount = readOptional(wire, 'userCount', wireNumber, reading)
})

/** Groups of contacts. */
export interface UserGroupData {
  readonly userGrpList: readonly UserGroup[]
}

/** The reader of `UserGroupData`. */
export const UserGroupData: Reader<UserGroupData> = /* @__PURE__ */ caseInsensitiveObject(
  'UserGroupData',
  (draft, reading) => {
    draft.userGrpList = readList(draft.userGrpList, 'userGrpList', UserGroup, reading)
  }
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

/** The reader of `AddAlarmReceivesOutput`. */
export const AddAlarmReceivesOutput: Reader<AddAlarmReceivesOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'AddAlarmReceivesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(AddAlarmReceivesOutput)),
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

/** The reader of `DeleteAlarmReceivesOutput`. */
export const DeleteAlarmReceivesOutput: Reader<DeleteAlarmReceivesOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DeleteAlarmReceivesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteAlarmReceivesOutput)),
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

/** The reader of `DescribeAlarmReceivesOutput`. */
export const DescribeAlarmReceivesOutput: Reader<DescribeAlarmReceivesOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'DescribeAlarmReceivesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', anything, reading)
    draft.contactInfoList = readList(draft.contactInfoList, 'contactInfoList', ContactInfo, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeAlarmReceivesOutput))
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

/** The reader of `GetAlertUserOutput`. */
export const GetAlertUserOutput: Reader<GetAlertUserOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'GetAlertUserOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', AlertUserData, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetAlertUserOutput))
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

/** The reader of `GetUserGroupOutput`. */
export const GetUserGroupOutput: Reader<GetUserGroupOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'GetUserGroupOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', UserGroupData, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetUserGroupOutput))
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

/** The reader of `UpdateAlertUserStatusOutput`. */
export const UpdateAlertUserStatusOutput: Reader<UpdateAlertUserStatusOutput> = /* @__PURE__ */ caseInsensitiveObject(
  'UpdateAlertUserStatusOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.data))) draft.data = readOptional(wire, 'data', AlertUserData, reading)
    if (!isNumber((wire = draft.totalCount))) draft.totalCount = readOptional(wire, 'totalCount', wireNumber, reading)
    if (!isText((wire = draft.requestId))) draft.requestId = readOptional(wire, 'requestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(UpdateAlertUserStatusOutput)),
  dryRun: 'DryRun',
  encodings: { UserId: 'brackets' }
}
