// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  NonBlankString,
  WireNumber,
  WireString,
  closedObject,
  list,
  once,
  openObject,
  optional
} from '@cloud-result/core/vendor'
import type { HasPages, Operation } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { wrappedList } from '../operation-support/wrapped-list.js'
import type {
  CreateApplicationAccessPointCode,
  CreatePolicyCode,
  DeleteApplicationAccessPointCode,
  DeleteClientKeyCode,
  DeleteNetworkRuleCode,
  DeletePolicyCode,
  DescribeApplicationAccessPointCode,
  DescribeNetworkRuleCode,
  ListApplicationAccessPointsCode,
  ListNetworkRulesCode,
  ListPoliciesCode,
  UpdateApplicationAccessPointCode,
  UpdateNetworkRuleCode,
  UpdatePolicyCode
} from './codes.js'

/** An application access point. */
export interface ApplicationAccessPoint {
  readonly AuthenticationMethod?: string | undefined
  readonly Name?: string | undefined
}

/** The codec of `ApplicationAccessPoint`. */
export const ApplicationAccessPoint: () => t.Type<ApplicationAccessPoint, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ApplicationAccessPoint>(
    { AuthenticationMethod: optional(WireString), Name: optional(WireString) },
    'ApplicationAccessPoint'
  )
)

/** A client key, without its private key. */
export interface ClientKey {
  readonly AapName?: string | undefined
  readonly ClientKeyId?: string | undefined
  readonly CreateTime?: string | undefined
  readonly KeyAlgorithm?: string | undefined
  readonly KeyOrigin?: string | undefined
  readonly NotAfter?: string | undefined
  readonly NotBefore?: string | undefined
  readonly PublicKeyData?: string | undefined
}

/** The codec of `ClientKey`. */
export const ClientKey: () => t.Type<ClientKey, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<ClientKey>(
    {
      AapName: optional(WireString),
      ClientKeyId: optional(WireString),
      CreateTime: optional(NonBlankString),
      KeyAlgorithm: optional(WireString),
      KeyOrigin: optional(WireString),
      NotAfter: optional(NonBlankString),
      NotBefore: optional(NonBlankString),
      PublicKeyData: optional(WireString)
    },
    'ClientKey'
  )
)

/** A network rule. */
export interface NetworkRule {
  readonly Name?: string | undefined
  readonly Type?: string | undefined
}

/** The codec of `NetworkRule`. */
export const NetworkRule: () => t.Type<NetworkRule, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<NetworkRule>({ Name: optional(WireString), Type: optional(WireString) }, 'NetworkRule')
)

/** A policy. */
export interface Policy {
  readonly Name?: string | undefined
}

/** The codec of `Policy`. */
export const Policy: () => t.Type<Policy, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<Policy>({ Name: optional(WireString) }, 'Policy')
)

/** The input of `CreateApplicationAccessPoint`. */
export interface CreateApplicationAccessPointInput {
  readonly AuthenticationMethod?: string | undefined
  readonly Description?: string | undefined
  readonly Name: string
  readonly Policies: string
}

/** The output of `CreateApplicationAccessPoint`. */
export interface CreateApplicationAccessPointOutput {
  readonly Arn?: string | undefined
  readonly AuthenticationMethod?: string | undefined
  readonly Description?: string | undefined
  readonly Name?: string | undefined
  readonly Policies?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Creates an application access point, through which programs access an instance.
 *
 * Not safe to repeat. A repetition is refused, because the first call created it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateApplicationAccessPoint
 */
export const CreateApplicationAccessPoint: Operation<
  CreateApplicationAccessPointInput,
  CreateApplicationAccessPointOutput,
  CreateApplicationAccessPointCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'CreateApplicationAccessPoint',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateApplicationAccessPointInput>(
      { Name: t.string, Policies: t.string },
      { AuthenticationMethod: t.string, Description: t.string },
      'CreateApplicationAccessPointInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateApplicationAccessPointOutput>(
      {
        Arn: optional(WireString),
        AuthenticationMethod: optional(WireString),
        Description: optional(WireString),
        Name: optional(WireString),
        Policies: optional(WireString),
        RequestId: optional(WireString)
      },
      'CreateApplicationAccessPointOutput'
    )
  )
}

/** The input of `CreateClientKey`. */
export interface CreateClientKeyInput {
  readonly AapName: string
  readonly NotAfter?: string | undefined
  readonly NotBefore?: string | undefined
  /** Encrypts the private key. A secret. */
  readonly Password: string
}

/** The output of `CreateClientKey`. */
export interface CreateClientKeyOutput {
  readonly ClientKeyId?: string | undefined
  readonly KeyAlgorithm?: string | undefined
  readonly NotAfter?: string | undefined
  readonly NotBefore?: string | undefined
  /** In PKCS#12. A secret. */
  readonly PrivateKeyData?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Creates the client key with which a program authenticates at an application access point.
 *
 * Not safe to repeat. The private key is in this response only.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateClientKey
 */
export const CreateClientKey: Operation<CreateClientKeyInput, CreateClientKeyOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'CreateClientKey',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateClientKeyInput>(
      { AapName: t.string, Password: t.string },
      { NotAfter: t.string, NotBefore: t.string },
      'CreateClientKeyInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateClientKeyOutput>(
      {
        ClientKeyId: optional(WireString),
        KeyAlgorithm: optional(WireString),
        NotAfter: optional(WireString),
        NotBefore: optional(WireString),
        PrivateKeyData: optional(WireString),
        RequestId: optional(WireString)
      },
      'CreateClientKeyOutput'
    )
  ),
  secrets: ['Password']
}

/** The input of `CreateNetworkRule`. */
export interface CreateNetworkRuleInput {
  readonly Description?: string | undefined
  readonly Name: string
  readonly SourcePrivateIp?: string | undefined
  readonly Type: string
}

/** The output of `CreateNetworkRule`. */
export interface CreateNetworkRuleOutput {
  readonly Arn?: string | undefined
  readonly Description?: string | undefined
  readonly Name?: string | undefined
  readonly RequestId?: string | undefined
  readonly SourcePrivateIp?: string | undefined
  readonly Type?: string | undefined
}

/**
 * Creates a rule for the networks from which requests are allowed.
 *
 * Not safe to repeat. A repetition is refused, because the first call created it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreateNetworkRule
 */
export const CreateNetworkRule: Operation<CreateNetworkRuleInput, CreateNetworkRuleOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'CreateNetworkRule',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateNetworkRuleInput>(
      { Name: t.string, Type: t.string },
      { Description: t.string, SourcePrivateIp: t.string },
      'CreateNetworkRuleInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateNetworkRuleOutput>(
      {
        Arn: optional(WireString),
        Description: optional(WireString),
        Name: optional(WireString),
        RequestId: optional(WireString),
        SourcePrivateIp: optional(WireString),
        Type: optional(WireString)
      },
      'CreateNetworkRuleOutput'
    )
  )
}

/** The input of `CreatePolicy`. */
export interface CreatePolicyInput {
  readonly AccessControlRules?: string | undefined
  readonly Description?: string | undefined
  readonly KmsInstance?: string | undefined
  readonly Name: string
  /**
   * JSON: a list of `RbacPermission/Template/CryptoServiceKeyUser`, for keys, and
   * `RbacPermission/Template/CryptoServiceSecretUser`, for secrets.
   */
  readonly Permissions: string
  /** JSON: a list of texts like `key/…` and `secret/…`; `key/*` and `secret/*` are all of an instance. */
  readonly Resources: string
}

/** The output of `CreatePolicy`. */
export interface CreatePolicyOutput {
  readonly AccessControlRules?: string | undefined
  readonly Arn?: string | undefined
  readonly Description?: string | undefined
  readonly KmsInstance?: string | undefined
  readonly Name?: string | undefined
  readonly Permissions?: string | undefined
  readonly RequestId?: string | undefined
  readonly Resources?: string | undefined
}

/**
 * Creates a policy for what an application access point may do.
 *
 * Not safe to repeat. A repetition is refused, because the first call created it.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/CreatePolicy
 */
export const CreatePolicy: Operation<CreatePolicyInput, CreatePolicyOutput, CreatePolicyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'CreatePolicy',
  version: '2016-01-20',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreatePolicyInput>(
      { Name: t.string, Permissions: t.string, Resources: t.string },
      { AccessControlRules: t.string, Description: t.string, KmsInstance: t.string },
      'CreatePolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreatePolicyOutput>(
      {
        AccessControlRules: optional(WireString),
        Arn: optional(WireString),
        Description: optional(WireString),
        KmsInstance: optional(WireString),
        Name: optional(WireString),
        Permissions: optional(WireString),
        RequestId: optional(WireString),
        Resources: optional(WireString)
      },
      'CreatePolicyOutput'
    )
  )
}

/** The input of `DeleteApplicationAccessPoint`. */
export interface DeleteApplicationAccessPointInput {
  readonly Name: string
}

/** The output of `DeleteApplicationAccessPoint`. */
export interface DeleteApplicationAccessPointOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes an application access point.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteApplicationAccessPoint
 */
export const DeleteApplicationAccessPoint: Operation<
  DeleteApplicationAccessPointInput,
  DeleteApplicationAccessPointOutput,
  DeleteApplicationAccessPointCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DeleteApplicationAccessPoint',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteApplicationAccessPointInput>({ Name: t.string }, {}, 'DeleteApplicationAccessPointInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteApplicationAccessPointOutput>(
      { RequestId: optional(WireString) },
      'DeleteApplicationAccessPointOutput'
    )
  )
}

/** The input of `DeleteClientKey`. */
export interface DeleteClientKeyInput {
  readonly ClientKeyId: string
}

/** The output of `DeleteClientKey`. */
export interface DeleteClientKeyOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes a client key.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteClientKey
 */
export const DeleteClientKey: Operation<
  DeleteClientKeyInput,
  DeleteClientKeyOutput,
  DeleteClientKeyCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DeleteClientKey',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteClientKeyInput>({ ClientKeyId: t.string }, {}, 'DeleteClientKeyInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteClientKeyOutput>({ RequestId: optional(WireString) }, 'DeleteClientKeyOutput')
  )
}

/** The input of `DeleteNetworkRule`. */
export interface DeleteNetworkRuleInput {
  readonly Name: string
}

/** The output of `DeleteNetworkRule`. */
export interface DeleteNetworkRuleOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes a network rule.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteNetworkRule
 */
export const DeleteNetworkRule: Operation<
  DeleteNetworkRuleInput,
  DeleteNetworkRuleOutput,
  DeleteNetworkRuleCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DeleteNetworkRule',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteNetworkRuleInput>({ Name: t.string }, {}, 'DeleteNetworkRuleInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteNetworkRuleOutput>({ RequestId: optional(WireString) }, 'DeleteNetworkRuleOutput')
  )
}

/** The input of `DeletePolicy`. */
export interface DeletePolicyInput {
  readonly Name: string
}

/** The output of `DeletePolicy`. */
export interface DeletePolicyOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes a policy.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DeletePolicy
 */
export const DeletePolicy: Operation<DeletePolicyInput, DeletePolicyOutput, DeletePolicyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DeletePolicy',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() => closedObject<DeletePolicyInput>({ Name: t.string }, {}, 'DeletePolicyInput')),
  output: /* @__PURE__ */ once(() =>
    openObject<DeletePolicyOutput>({ RequestId: optional(WireString) }, 'DeletePolicyOutput')
  )
}

/** The input of `DescribeApplicationAccessPoint`. */
export interface DescribeApplicationAccessPointInput {
  readonly Name: string
}

/** The output of `DescribeApplicationAccessPoint`. */
export interface DescribeApplicationAccessPointOutput {
  readonly Arn?: string | undefined
  readonly AuthenticationMethod?: string | undefined
  readonly Description?: string | undefined
  readonly Name?: string | undefined
  readonly Policies?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the details of an application access point.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeApplicationAccessPoint
 */
export const DescribeApplicationAccessPoint: Operation<
  DescribeApplicationAccessPointInput,
  DescribeApplicationAccessPointOutput,
  DescribeApplicationAccessPointCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DescribeApplicationAccessPoint',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeApplicationAccessPointInput>({ Name: t.string }, {}, 'DescribeApplicationAccessPointInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeApplicationAccessPointOutput>(
      {
        Arn: optional(WireString),
        AuthenticationMethod: optional(WireString),
        Description: optional(WireString),
        Name: optional(WireString),
        Policies: optional(WireString),
        RequestId: optional(WireString)
      },
      'DescribeApplicationAccessPointOutput'
    )
  )
}

/** The input of `DescribeNetworkRule`. */
export interface DescribeNetworkRuleInput {
  readonly Name: string
}

/** The output of `DescribeNetworkRule`. */
export interface DescribeNetworkRuleOutput {
  readonly Arn?: string | undefined
  readonly Description?: string | undefined
  readonly RequestId?: string | undefined
  readonly SourcePrivateIp?: string | undefined
  readonly Type?: string | undefined
}

/**
 * Gets the details of a network rule.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeNetworkRule
 */
export const DescribeNetworkRule: Operation<
  DescribeNetworkRuleInput,
  DescribeNetworkRuleOutput,
  DescribeNetworkRuleCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'DescribeNetworkRule',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeNetworkRuleInput>({ Name: t.string }, {}, 'DescribeNetworkRuleInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeNetworkRuleOutput>(
      {
        Arn: optional(WireString),
        Description: optional(WireString),
        RequestId: optional(WireString),
        SourcePrivateIp: optional(WireString),
        Type: optional(WireString)
      },
      'DescribeNetworkRuleOutput'
    )
  )
}

/** The input of `DescribePolicy`. */
export interface DescribePolicyInput {
  readonly Name: string
}

/** The output of `DescribePolicy`. */
export interface DescribePolicyOutput {
  readonly AccessControlRules?: string | undefined
  readonly Arn?: string | undefined
  readonly Description?: string | undefined
  readonly KmsInstance?: string | undefined
  readonly Name?: string | undefined
  readonly Permissions: readonly string[]
  readonly RequestId?: string | undefined
  readonly Resources: readonly string[]
}

/**
 * Gets the details of a policy.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/DescribePolicy
 */
export const DescribePolicy: Operation<DescribePolicyInput, DescribePolicyOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'DescribePolicy',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() => closedObject<DescribePolicyInput>({ Name: t.string }, {}, 'DescribePolicyInput')),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribePolicyOutput>(
      {
        AccessControlRules: optional(WireString),
        Arn: optional(WireString),
        Description: optional(WireString),
        KmsInstance: optional(WireString),
        Name: optional(WireString),
        Permissions: list(WireString),
        RequestId: optional(WireString),
        Resources: list(WireString)
      },
      'DescribePolicyOutput'
    )
  )
}

/** The input of `GetClientKey`. */
export interface GetClientKeyInput {
  readonly ClientKeyId: string
}

/** The output of `GetClientKey`. */
export interface GetClientKeyOutput {
  readonly AapName?: string | undefined
  readonly ClientKeyId?: string | undefined
  readonly CreateTime?: string | undefined
  readonly KeyAlgorithm?: string | undefined
  readonly KeyOrigin?: string | undefined
  readonly NotAfter?: string | undefined
  readonly NotBefore?: string | undefined
  readonly PublicKeyData?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Gets the details of a client key.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/GetClientKey
 */
export const GetClientKey: Operation<GetClientKeyInput, GetClientKeyOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'GetClientKey',
  version: '2016-01-20',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<GetClientKeyInput>({ ClientKeyId: t.string }, {}, 'GetClientKeyInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<GetClientKeyOutput>(
      {
        AapName: optional(WireString),
        ClientKeyId: optional(WireString),
        CreateTime: optional(NonBlankString),
        KeyAlgorithm: optional(WireString),
        KeyOrigin: optional(WireString),
        NotAfter: optional(NonBlankString),
        NotBefore: optional(NonBlankString),
        PublicKeyData: optional(WireString),
        RequestId: optional(WireString)
      },
      'GetClientKeyOutput'
    )
  )
}

/** The input of `ListApplicationAccessPoints`. */
export interface ListApplicationAccessPointsInput {
  readonly PageNumber?: number | undefined
  /** 20 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListApplicationAccessPoints`. */
export interface ListApplicationAccessPointsOutput {
  readonly ApplicationAccessPoints: { readonly ApplicationAccessPoint: readonly ApplicationAccessPoint[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/**
 * Lists application access points.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListApplicationAccessPoints
 */
export const ListApplicationAccessPoints: Operation<
  ListApplicationAccessPointsInput,
  ListApplicationAccessPointsOutput,
  ListApplicationAccessPointsCode,
  'alibaba-kms'
> &
  HasPages<['ApplicationAccessPoints', 'ApplicationAccessPoint']> = {
  product: 'alibaba-kms',
  action: 'ListApplicationAccessPoints',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListApplicationAccessPointsInput>(
      {},
      { PageNumber: Integer, PageSize: Integer },
      'ListApplicationAccessPointsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ListApplicationAccessPointsOutput>(
      {
        ApplicationAccessPoints: wrappedList('ApplicationAccessPoint', ApplicationAccessPoint()),
        PageNumber: optional(WireNumber),
        PageSize: optional(WireNumber),
        RequestId: optional(WireString),
        TotalCount: optional(WireNumber)
      },
      'ListApplicationAccessPointsOutput'
    )
  ),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['ApplicationAccessPoints', 'ApplicationAccessPoint'],
    total: ['TotalCount']
  }
}

/** The input of `ListClientKeys`. */
export interface ListClientKeysInput {
  readonly AapName?: string | undefined
}

/** The output of `ListClientKeys`. */
export interface ListClientKeysOutput {
  readonly ClientKeys: readonly ClientKey[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the client keys of an application access point.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListClientKeys
 */
export const ListClientKeys: Operation<ListClientKeysInput, ListClientKeysOutput, string, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'ListClientKeys',
  version: '2016-01-20',
  method: 'GET',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListClientKeysInput>({}, { AapName: t.string }, 'ListClientKeysInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ListClientKeysOutput>(
      { ClientKeys: list(ClientKey()), RequestId: optional(WireString) },
      'ListClientKeysOutput'
    )
  )
}

/** The input of `ListNetworkRules`. */
export interface ListNetworkRulesInput {
  readonly PageNumber?: number | undefined
  /** 20 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListNetworkRules`. */
export interface ListNetworkRulesOutput {
  readonly NetworkRules: { readonly NetworkRule: readonly NetworkRule[] }
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/**
 * Lists network rules.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListNetworkRules
 */
export const ListNetworkRules: Operation<
  ListNetworkRulesInput,
  ListNetworkRulesOutput,
  ListNetworkRulesCode,
  'alibaba-kms'
> &
  HasPages<['NetworkRules', 'NetworkRule']> = {
  product: 'alibaba-kms',
  action: 'ListNetworkRules',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListNetworkRulesInput>({}, { PageNumber: Integer, PageSize: Integer }, 'ListNetworkRulesInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ListNetworkRulesOutput>(
      {
        NetworkRules: wrappedList('NetworkRule', NetworkRule()),
        PageNumber: optional(WireNumber),
        PageSize: optional(WireNumber),
        RequestId: optional(WireString),
        TotalCount: optional(WireNumber)
      },
      'ListNetworkRulesOutput'
    )
  ),
  paging: {
    style: 'page',
    page: 'PageNumber',
    size: 'PageSize',
    items: ['NetworkRules', 'NetworkRule'],
    total: ['TotalCount']
  }
}

/** The input of `ListPolicies`. */
export interface ListPoliciesInput {
  readonly PageNumber?: number | undefined
  /** 20 by default, at most 100. */
  readonly PageSize?: number | undefined
}

/** The output of `ListPolicies`. */
export interface ListPoliciesOutput {
  readonly PageNumber?: number | undefined
  readonly PageSize?: number | undefined
  readonly Policies: { readonly Policy: readonly Policy[] }
  readonly RequestId?: string | undefined
  readonly TotalCount?: number | undefined
}

/**
 * Lists policies.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/ListPolicies
 */
export const ListPolicies: Operation<ListPoliciesInput, ListPoliciesOutput, ListPoliciesCode, 'alibaba-kms'> &
  HasPages<['Policies', 'Policy']> = {
  product: 'alibaba-kms',
  action: 'ListPolicies',
  version: '2016-01-20',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<ListPoliciesInput>({}, { PageNumber: Integer, PageSize: Integer }, 'ListPoliciesInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ListPoliciesOutput>(
      {
        PageNumber: optional(WireNumber),
        PageSize: optional(WireNumber),
        Policies: wrappedList('Policy', Policy()),
        RequestId: optional(WireString),
        TotalCount: optional(WireNumber)
      },
      'ListPoliciesOutput'
    )
  ),
  paging: { style: 'page', page: 'PageNumber', size: 'PageSize', items: ['Policies', 'Policy'], total: ['TotalCount'] }
}

/** The input of `UpdateApplicationAccessPoint`. */
export interface UpdateApplicationAccessPointInput {
  readonly Description?: string | undefined
  readonly Name: string
  readonly Policies?: string | undefined
}

/** The output of `UpdateApplicationAccessPoint`. */
export interface UpdateApplicationAccessPointOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes an application access point.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateApplicationAccessPoint
 */
export const UpdateApplicationAccessPoint: Operation<
  UpdateApplicationAccessPointInput,
  UpdateApplicationAccessPointOutput,
  UpdateApplicationAccessPointCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateApplicationAccessPoint',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateApplicationAccessPointInput>(
      { Name: t.string },
      { Description: t.string, Policies: t.string },
      'UpdateApplicationAccessPointInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<UpdateApplicationAccessPointOutput>(
      { RequestId: optional(WireString) },
      'UpdateApplicationAccessPointOutput'
    )
  )
}

/** The input of `UpdateNetworkRule`. */
export interface UpdateNetworkRuleInput {
  readonly Description?: string | undefined
  readonly Name: string
  readonly SourcePrivateIp?: string | undefined
}

/** The output of `UpdateNetworkRule`. */
export interface UpdateNetworkRuleOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes a network rule.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateNetworkRule
 */
export const UpdateNetworkRule: Operation<
  UpdateNetworkRuleInput,
  UpdateNetworkRuleOutput,
  UpdateNetworkRuleCode,
  'alibaba-kms'
> = {
  product: 'alibaba-kms',
  action: 'UpdateNetworkRule',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdateNetworkRuleInput>(
      { Name: t.string },
      { Description: t.string, SourcePrivateIp: t.string },
      'UpdateNetworkRuleInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<UpdateNetworkRuleOutput>({ RequestId: optional(WireString) }, 'UpdateNetworkRuleOutput')
  )
}

/** The input of `UpdatePolicy`. */
export interface UpdatePolicyInput {
  readonly AccessControlRules?: string | undefined
  readonly Description?: string | undefined
  readonly Name: string
  /** JSON: a list, as in `CreatePolicy`. */
  readonly Permissions?: string | undefined
  /** JSON: a list, as in `CreatePolicy`. */
  readonly Resources?: string | undefined
}

/** The output of `UpdatePolicy`. */
export interface UpdatePolicyOutput {
  readonly RequestId?: string | undefined
}

/**
 * Changes a policy.
 *
 * Safe to repeat.
 *
 * Source: https://api.alibabacloud.com/document/Kms/2016-01-20/UpdatePolicy
 */
export const UpdatePolicy: Operation<UpdatePolicyInput, UpdatePolicyOutput, UpdatePolicyCode, 'alibaba-kms'> = {
  product: 'alibaba-kms',
  action: 'UpdatePolicy',
  version: '2016-01-20',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<UpdatePolicyInput>(
      { Name: t.string },
      { AccessControlRules: t.string, Description: t.string, Permissions: t.string, Resources: t.string },
      'UpdatePolicyInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<UpdatePolicyOutput>({ RequestId: optional(WireString) }, 'UpdatePolicyOutput')
  )
}
