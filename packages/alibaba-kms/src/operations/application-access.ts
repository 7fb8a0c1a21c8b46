// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  closedObject,
  codecOf,
  isAbsent,
  isNumber,
  isText,
  nonBlankText,
  object,
  once,
  readField,
  readList,
  readOptional,
  wireNumber,
  wireText,
  wrappedListOf
} from '@cloud-result/core/vendor'
import type { HasPages, Operation, Reader } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

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

/** The reader of `ApplicationAccessPoint`. */
export const ApplicationAccessPoint: Reader<ApplicationAccessPoint> = /* @__PURE__ */ object(
  'ApplicationAccessPoint',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.AuthenticationMethod))) {
      draft.AuthenticationMethod = readOptional(wire, 'AuthenticationMethod', wireText, reading)
    }
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
  }
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

/** The reader of `ClientKey`. */
export const ClientKey: Reader<ClientKey> = /* @__PURE__ */ object('ClientKey', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.AapName))) draft.AapName = readOptional(wire, 'AapName', wireText, reading)
  if (!isText((wire = draft.ClientKeyId))) draft.ClientKeyId = readOptional(wire, 'ClientKeyId', wireText, reading)
  if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
  if (!isText((wire = draft.KeyAlgorithm))) draft.KeyAlgorithm = readOptional(wire, 'KeyAlgorithm', wireText, reading)
  if (!isText((wire = draft.KeyOrigin))) draft.KeyOrigin = readOptional(wire, 'KeyOrigin', wireText, reading)
  if (!isAbsent((wire = draft.NotAfter))) draft.NotAfter = readOptional(wire, 'NotAfter', nonBlankText, reading)
  if (!isAbsent((wire = draft.NotBefore))) draft.NotBefore = readOptional(wire, 'NotBefore', nonBlankText, reading)
  if (!isText((wire = draft.PublicKeyData))) {
    draft.PublicKeyData = readOptional(wire, 'PublicKeyData', wireText, reading)
  }
})

/** A network rule. */
export interface NetworkRule {
  readonly Name?: string | undefined
  readonly Type?: string | undefined
}

/** The reader of `NetworkRule`. */
export const NetworkRule: Reader<NetworkRule> = /* @__PURE__ */ object('NetworkRule', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
  if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', wireText, reading)
})

/** A policy. */
export interface Policy {
  readonly Name?: string | undefined
}

/** The reader of `Policy`. */
export const Policy: Reader<Policy> = /* @__PURE__ */ object('Policy', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
})

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

/** The reader of `CreateApplicationAccessPointOutput`. */
export const CreateApplicationAccessPointOutput: Reader<CreateApplicationAccessPointOutput> = /* @__PURE__ */ object(
  'CreateApplicationAccessPointOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.AuthenticationMethod))) {
      draft.AuthenticationMethod = readOptional(wire, 'AuthenticationMethod', wireText, reading)
    }
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
    if (!isText((wire = draft.Policies))) draft.Policies = readOptional(wire, 'Policies', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateApplicationAccessPointOutput))
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

/** The reader of `CreateClientKeyOutput`. */
export const CreateClientKeyOutput: Reader<CreateClientKeyOutput> = /* @__PURE__ */ object(
  'CreateClientKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ClientKeyId))) draft.ClientKeyId = readOptional(wire, 'ClientKeyId', wireText, reading)
    if (!isText((wire = draft.KeyAlgorithm))) draft.KeyAlgorithm = readOptional(wire, 'KeyAlgorithm', wireText, reading)
    if (!isText((wire = draft.NotAfter))) draft.NotAfter = readOptional(wire, 'NotAfter', wireText, reading)
    if (!isText((wire = draft.NotBefore))) draft.NotBefore = readOptional(wire, 'NotBefore', wireText, reading)
    if (!isText((wire = draft.PrivateKeyData))) {
      draft.PrivateKeyData = readOptional(wire, 'PrivateKeyData', wireText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateClientKeyOutput)),
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

/** The reader of `CreateNetworkRuleOutput`. */
export const CreateNetworkRuleOutput: Reader<CreateNetworkRuleOutput> = /* @__PURE__ */ object(
  'CreateNetworkRuleOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SourcePrivateIp))) {
      draft.SourcePrivateIp = readOptional(wire, 'SourcePrivateIp', wireText, reading)
    }
    if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateNetworkRuleOutput))
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

/** The reader of `CreatePolicyOutput`. */
export const CreatePolicyOutput: Reader<CreatePolicyOutput> = /* @__PURE__ */ object(
  'CreatePolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.AccessControlRules))) {
      draft.AccessControlRules = readOptional(wire, 'AccessControlRules', wireText, reading)
    }
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.KmsInstance))) draft.KmsInstance = readOptional(wire, 'KmsInstance', wireText, reading)
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
    if (!isText((wire = draft.Permissions))) draft.Permissions = readOptional(wire, 'Permissions', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.Resources))) draft.Resources = readOptional(wire, 'Resources', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreatePolicyOutput))
}

/** The input of `DeleteApplicationAccessPoint`. */
export interface DeleteApplicationAccessPointInput {
  readonly Name: string
}

/** The output of `DeleteApplicationAccessPoint`. */
export interface DeleteApplicationAccessPointOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteApplicationAccessPointOutput`. */
export const DeleteApplicationAccessPointOutput: Reader<DeleteApplicationAccessPointOutput> = /* @__PURE__ */ object(
  'DeleteApplicationAccessPointOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteApplicationAccessPointOutput))
}

/** The input of `DeleteClientKey`. */
export interface DeleteClientKeyInput {
  readonly ClientKeyId: string
}

/** The output of `DeleteClientKey`. */
export interface DeleteClientKeyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteClientKeyOutput`. */
export const DeleteClientKeyOutput: Reader<DeleteClientKeyOutput> = /* @__PURE__ */ object(
  'DeleteClientKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteClientKeyOutput))
}

/** The input of `DeleteNetworkRule`. */
export interface DeleteNetworkRuleInput {
  readonly Name: string
}

/** The output of `DeleteNetworkRule`. */
export interface DeleteNetworkRuleOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeleteNetworkRuleOutput`. */
export const DeleteNetworkRuleOutput: Reader<DeleteNetworkRuleOutput> = /* @__PURE__ */ object(
  'DeleteNetworkRuleOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteNetworkRuleOutput))
}

/** The input of `DeletePolicy`. */
export interface DeletePolicyInput {
  readonly Name: string
}

/** The output of `DeletePolicy`. */
export interface DeletePolicyOutput {
  readonly RequestId?: string | undefined
}

/** The reader of `DeletePolicyOutput`. */
export const DeletePolicyOutput: Reader<DeletePolicyOutput> = /* @__PURE__ */ object(
  'DeletePolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeletePolicyOutput))
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

/** The reader of `DescribeApplicationAccessPointOutput`. */
export const DescribeApplicationAccessPointOutput: Reader<DescribeApplicationAccessPointOutput> =
  /* @__PURE__ */ object('DescribeApplicationAccessPointOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.AuthenticationMethod))) {
      draft.AuthenticationMethod = readOptional(wire, 'AuthenticationMethod', wireText, reading)
    }
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
    if (!isText((wire = draft.Policies))) draft.Policies = readOptional(wire, 'Policies', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeApplicationAccessPointOutput))
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

/** The reader of `DescribeNetworkRuleOutput`. */
export const DescribeNetworkRuleOutput: Reader<DescribeNetworkRuleOutput> = /* @__PURE__ */ object(
  'DescribeNetworkRuleOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isText((wire = draft.SourcePrivateIp))) {
      draft.SourcePrivateIp = readOptional(wire, 'SourcePrivateIp', wireText, reading)
    }
    if (!isText((wire = draft.Type))) draft.Type = readOptional(wire, 'Type', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeNetworkRuleOutput))
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

/** The reader of `DescribePolicyOutput`. */
export const DescribePolicyOutput: Reader<DescribePolicyOutput> = /* @__PURE__ */ object(
  'DescribePolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.AccessControlRules))) {
      draft.AccessControlRules = readOptional(wire, 'AccessControlRules', wireText, reading)
    }
    if (!isText((wire = draft.Arn))) draft.Arn = readOptional(wire, 'Arn', wireText, reading)
    if (!isText((wire = draft.Description))) draft.Description = readOptional(wire, 'Description', wireText, reading)
    if (!isText((wire = draft.KmsInstance))) draft.KmsInstance = readOptional(wire, 'KmsInstance', wireText, reading)
    if (!isText((wire = draft.Name))) draft.Name = readOptional(wire, 'Name', wireText, reading)
    draft.Permissions = readList(draft.Permissions, 'Permissions', wireText, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    draft.Resources = readList(draft.Resources, 'Resources', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribePolicyOutput))
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

/** The reader of `GetClientKeyOutput`. */
export const GetClientKeyOutput: Reader<GetClientKeyOutput> = /* @__PURE__ */ object(
  'GetClientKeyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.AapName))) draft.AapName = readOptional(wire, 'AapName', wireText, reading)
    if (!isText((wire = draft.ClientKeyId))) draft.ClientKeyId = readOptional(wire, 'ClientKeyId', wireText, reading)
    if (!isAbsent((wire = draft.CreateTime))) draft.CreateTime = readOptional(wire, 'CreateTime', nonBlankText, reading)
    if (!isText((wire = draft.KeyAlgorithm))) draft.KeyAlgorithm = readOptional(wire, 'KeyAlgorithm', wireText, reading)
    if (!isText((wire = draft.KeyOrigin))) draft.KeyOrigin = readOptional(wire, 'KeyOrigin', wireText, reading)
    if (!isAbsent((wire = draft.NotAfter))) draft.NotAfter = readOptional(wire, 'NotAfter', nonBlankText, reading)
    if (!isAbsent((wire = draft.NotBefore))) draft.NotBefore = readOptional(wire, 'NotBefore', nonBlankText, reading)
    if (!isText((wire = draft.PublicKeyData))) {
      draft.PublicKeyData = readOptional(wire, 'PublicKeyData', wireText, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(GetClientKeyOutput))
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

/** The reader of `ListApplicationAccessPointsOutput`. */
export const ListApplicationAccessPointsOutput: Reader<ListApplicationAccessPointsOutput> = /* @__PURE__ */ object(
  'ListApplicationAccessPointsOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ApplicationAccessPoints = readField(
      draft.ApplicationAccessPoints,
      'ApplicationAccessPoints',
      wrappedListOf('ApplicationAccessPoint', ApplicationAccessPoint),
      reading
    )
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListApplicationAccessPointsOutput)),
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

/** The reader of `ListClientKeysOutput`. */
export const ListClientKeysOutput: Reader<ListClientKeysOutput> = /* @__PURE__ */ object(
  'ListClientKeysOutput',
  (draft, reading) => {
    let wire: unknown
    draft.ClientKeys = readList(draft.ClientKeys, 'ClientKeys', ClientKey, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListClientKeysOutput))
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

/** The reader of `ListNetworkRulesOutput`. */
export const ListNetworkRulesOutput: Reader<ListNetworkRulesOutput> = /* @__PURE__ */ object(
  'ListNetworkRulesOutput',
  (draft, reading) => {
    let wire: unknown
    draft.NetworkRules = readField(
      draft.NetworkRules,
      'NetworkRules',
      wrappedListOf('NetworkRule', NetworkRule),
      reading
    )
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListNetworkRulesOutput)),
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

/** The reader of `ListPoliciesOutput`. */
export const ListPoliciesOutput: Reader<ListPoliciesOutput> = /* @__PURE__ */ object(
  'ListPoliciesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.PageNumber))) draft.PageNumber = readOptional(wire, 'PageNumber', wireNumber, reading)
    if (!isNumber((wire = draft.PageSize))) draft.PageSize = readOptional(wire, 'PageSize', wireNumber, reading)
    draft.Policies = readField(draft.Policies, 'Policies', wrappedListOf('Policy', Policy), reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', wireNumber, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(ListPoliciesOutput)),
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

/** The reader of `UpdateApplicationAccessPointOutput`. */
export const UpdateApplicationAccessPointOutput: Reader<UpdateApplicationAccessPointOutput> = /* @__PURE__ */ object(
  'UpdateApplicationAccessPointOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(UpdateApplicationAccessPointOutput))
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

/** The reader of `UpdateNetworkRuleOutput`. */
export const UpdateNetworkRuleOutput: Reader<UpdateNetworkRuleOutput> = /* @__PURE__ */ object(
  'UpdateNetworkRuleOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(UpdateNetworkRuleOutput))
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

/** The reader of `UpdatePolicyOutput`. */
export const UpdatePolicyOutput: Reader<UpdatePolicyOutput> = /* @__PURE__ */ object(
  'UpdatePolicyOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', wireText, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(UpdatePolicyOutput))
}
