// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isNumber,
  isText,
  object,
  once,
  readField,
  readOptional,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { CreateAliasCode, DeleteAliasCode, ListAliasesByKeyIdCode, ListAliasesCode } from './codes.js'

/** An alias of a key. */
export interface Alias {
  readonly AliasArn?: string | undefined
  readonly AliasName?: string | undefined
  readonly KeyId?: string | undefined
}

/** The reader of `Alias`. */
export const Alias: Reader<Alias> = /* @__PURE__ */ object('Alias', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.AliasArn))) draft.AliasArn = readOptional(wire, 'AliasArn', wireText, reading)
  if (!isText((wire = draft.AliasName))) draft.AliasName = readOptional(wire, 'AliasName', wireText, reading)
  if (!isText((wire = draft.KeyId))) draft.KeyId = readOptional(wire, 'KeyId', wireText, reading)
})

/** The input of `CreateAlias`. */
export interface CreateAliasInput {
  /** Begins with `alias/`, but not with `alias/acs`. */
  readonly AliasName: string
  readonly KeyId: string
}

/** The output of `CreateAlias`. */
export interface CreateAliasOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `CreateAliasOutput`. */
export const CreateAliasOutput: Reader<CreateAliasOutput> = /* @__PURE__ */ object(
  'CreateAliasOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Creates an alias of a key.
 *
 * Not safe to repeat. A repetition is refused, because the first call created it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateAlias
 */
export const CreateAlias: Operation<CreateAliasInput, CreateAliasOutput, CreateAliasCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'CreateAlias',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateAliasInput>({ AliasName: t.string, KeyId: t.string }, {}, 'CreateAliasInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(CreateAliasOutput))
}

/** The input of `DeleteAlias`. */
export interface DeleteAliasInput {
  readonly AliasName: string
}

/** The output of `DeleteAlias`. */
export interface DeleteAliasOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteAliasOutput`. */
export const DeleteAliasOutput: Reader<DeleteAliasOutput> = /* @__PURE__ */ object(
  'DeleteAliasOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Deletes an alias, not its key.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteAlias
 */
export const DeleteAlias: Operation<DeleteAliasInput, DeleteAliasOutput, DeleteAliasCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DeleteAlias',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() => closedObject<DeleteAliasInput>({ AliasName: t.string }, {}, 'DeleteAliasInput')),
  output: /* @__PURE__ */ once(() => codecOf(DeleteAliasOutput))
}

/** The input of `ListAliases`. */
export interface ListAliasesInput {
  readonly PageNumber?: number | undefined
  /** 10 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListAliases`. */
export interface ListAliasesOutput {
  readonly Aliases: { readonly Alias: readonly Alias[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/** The reader of `ListAliasesOutput`. */
export const ListAliasesOutput: Reader<ListAliasesOutput> = /* @__PURE__ */ object(
  'ListAliasesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.Aliases = readField(draft.Aliases, 'Aliases', wrappedListOf('Alias', Alias), reading)
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

/**
 * Lists the aliases of the account in a region.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliases
 */
export const ListAliases: Operation<ListAliasesInput, ListAliasesOutput, ListAliasesCode, 'alibaba-kms'> &
  HasPages<['Aliases', 'Alias']> = {
  product: 'alibaba-kms',
  action: 'ListAliases',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListAliasesInput>({}, { PageNumber: Integer, PageSize: Integer }, 'ListAliasesInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListAliasesOutput)),
  paging: { style: 'page', page: 'PageNumber', size: 'PageSize', items: ['Aliases', 'Alias'], total: ['TotalCount'] }
}

/** The input of `ListAliasesByKeyId`. */
export interface ListAliasesByKeyIdInput {
  readonly KeyId: string
  readonly PageNumber?: number | undefined
  /** 10 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListAliasesByKeyId`. */
export interface ListAliasesByKeyIdOutput {
  readonly Aliases: { readonly Alias: readonly Alias[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/** The reader of `ListAliasesByKeyIdOutput`. */
export const ListAliasesByKeyIdOutput: Reader<ListAliasesByKeyIdOutput> = /* @__PURE__ */ object(
  'ListAliasesByKeyIdOutput',
  (draft, reading) => {
    let wire: unknown
    draft.Aliases = readField(draft.Aliases, 'Aliases', wrappedListOf('Alias', Alias), reading)
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

/**
 * Lists the aliases of a key.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliasesByKeyId
 */
export const ListAliasesByKeyId: Operation<
  ListAliasesByKeyIdInput,
  ListAliasesByKeyIdOutput,
  ListAliasesByKeyIdCode,
  'alibaba-kms'
> &
  HasPages<['Aliases', 'Alias']> = {
  product: 'alibaba-kms',
  action: 'ListAliasesByKeyId',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListAliasesByKeyIdInput>(
      { KeyId: t.string },
      { PageNumber: Integer, PageSize: Integer },
      'ListAliasesByKeyIdInput'
    )
  ),
  output: /* @__PURE__ */ once(() => codecOf(ListAliasesByKeyIdOutput)),
  paging: { style: 'page', page: 'PageNumber', size: 'PageSize', items: ['Aliases', 'Alias'], total: ['TotalCount'] }
}

/** The input of `UpdateAlias`. */
export interface UpdateAliasInput {
  readonly AliasName: string
  readonly KeyId: string
}

/** The output of `UpdateAlias`. */
export interface UpdateAliasOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `UpdateAliasOutput`. */
export const UpdateAliasOutput: Reader<UpdateAliasOutput> = /* @__PURE__ */ object(
  'UpdateAliasOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

/**
 * Moves an alias to another key.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateAlias
 */
export const UpdateAlias: Operation<UpdateAliasInput, UpdateAliasOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'UpdateAlias',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateAliasInput>({ AliasName: t.string, KeyId: t.string }, {}, 'UpdateAliasInput')
  ),
  output: /* @__PURE__ */ once(() => codecOf(UpdateAliasOutput))
}
