// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import { Integer, closedObject, list, nonEmptyList, once, openObject, optional } from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation } from '@cloud-result/core/vendor'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'

import type {
  CreateLaunchTemplateCode,
  CreateLaunchTemplateVersionCode,
  DeleteLaunchTemplateCode,
  DeleteLaunchTemplateVersionsCode,
  DescribeLaunchTemplateVersionsCode,
  DescribeLaunchTemplatesCode,
  ModifyLaunchTemplateDefaultVersionCode
} from './codes.js'
import {
  ActionTimerInput,
  DataDiskInput,
  EnhancedServiceInput,
  FilterInput,
  InstanceChargePrepaidInput,
  InstanceMarketOptionsRequestInput,
  InternetAccessibleInput,
  LoginSettingsInput,
  MetadataInput,
  NetworkInterfacesInput,
  PlacementInput,
  SystemDiskInput,
  TagSpecificationInput,
  VirtualPrivateCloudInput
} from './shared-inputs.js'
import {
  ActionTimer,
  DataDisk,
  InternetAccessible,
  LoginSettings,
  Placement,
  SystemDisk,
  Tag,
  VirtualPrivateCloud
} from './shared-outputs.js'
import type { InstanceChargeType, MetadataMerge, RenewFlag, TaggedResourceType } from './values.js'

/** Whether the security agent is installed. */
export interface RunSecurityServiceEnabled {
  readonly Enabled?: boolean | undefined
}

/** The codec of `RunSecurityServiceEnabled`. */
export const RunSecurityServiceEnabled: () => t.Type<RunSecurityServiceEnabled, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<RunSecurityServiceEnabled>({ Enabled: optional(t.boolean) }, 'RunSecurityServiceEnabled')
  )

/** Whether the monitoring agent is installed. */
export interface RunMonitorServiceEnabled {
  readonly Enabled?: boolean | undefined
}

/** The codec of `RunMonitorServiceEnabled`. */
export const RunMonitorServiceEnabled: () => t.Type<RunMonitorServiceEnabled, unknown, unknown> = /* @__PURE__ */ once(
  () => openObject<RunMonitorServiceEnabled>({ Enabled: optional(t.boolean) }, 'RunMonitorServiceEnabled')
)

/** Whether the automation agent is installed. */
export interface RunAutomationServiceEnabled {
  readonly Enabled?: boolean | undefined
}

/** The codec of `RunAutomationServiceEnabled`. */
export const RunAutomationServiceEnabled: () => t.Type<RunAutomationServiceEnabled, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<RunAutomationServiceEnabled>({ Enabled: optional(t.boolean) }, 'RunAutomationServiceEnabled')
  )

/** The agents that are installed on an instance. */
export interface EnhancedService {
  readonly SecurityService?: RunSecurityServiceEnabled | undefined
  readonly MonitorService?: RunMonitorServiceEnabled | undefined
  readonly AutomationService?: RunAutomationServiceEnabled | undefined
}

/** The codec of `EnhancedService`. */
export const EnhancedService: () => t.Type<EnhancedService, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<EnhancedService>(
    {
      SecurityService: optional(RunSecurityServiceEnabled()),
      MonitorService: optional(RunMonitorServiceEnabled()),
      AutomationService: optional(RunAutomationServiceEnabled())
    },
    'EnhancedService'
  )
)

/** The bid for a spot instance. */
export interface SpotMarketOptions {
  readonly MaxPrice?: string | undefined
  readonly SpotInstanceType?: string | undefined
}

/** The codec of `SpotMarketOptions`. */
export const SpotMarketOptions: () => t.Type<SpotMarketOptions, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<SpotMarketOptions>(
    { MaxPrice: optional(t.string), SpotInstanceType: optional(t.string) },
    'SpotMarketOptions'
  )
)

/** The market options of a spot instance. */
export interface InstanceMarketOptionsRequest {
  readonly SpotOptions?: SpotMarketOptions | undefined
  readonly MarketType?: string | undefined
}

/** The codec of `InstanceMarketOptionsRequest`. */
export const InstanceMarketOptionsRequest: () => t.Type<InstanceMarketOptionsRequest, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<InstanceMarketOptionsRequest>(
      { SpotOptions: optional(SpotMarketOptions()), MarketType: optional(t.string) },
      'InstanceMarketOptionsRequest'
    )
  )

/** The prepaid billing of an instance. */
export interface InstanceChargePrepaid {
  /** In months. */
  readonly Period?: number | undefined
  readonly RenewFlag?: RenewFlag | undefined
}

/** The codec of `InstanceChargePrepaid`. */
export const InstanceChargePrepaid: () => t.Type<InstanceChargePrepaid, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<InstanceChargePrepaid>(
    { Period: optional(t.number), RenewFlag: optional(t.string) },
    'InstanceChargePrepaid'
  )
)

/** Tags for a resource that is being created. */
export interface TagSpecification {
  readonly ResourceType?: TaggedResourceType | undefined
  readonly Tags: readonly Tag[]
}

/** The codec of `TagSpecification`. */
export const TagSpecification: () => t.Type<TagSpecification, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<TagSpecification>({ ResourceType: optional(t.string), Tags: list(Tag()) }, 'TagSpecification')
)

/** The configuration in a version of a launch template. */
export interface LaunchTemplateVersionData {
  readonly Placement?: Placement | undefined
  readonly InstanceType?: string | undefined
  readonly InstanceName?: string | undefined
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly SystemDisk?: SystemDisk | undefined
  readonly DataDisks: readonly DataDisk[]
  readonly InternetAccessible?: InternetAccessible | undefined
  readonly VirtualPrivateCloud?: VirtualPrivateCloud | undefined
  readonly ImageId?: string | undefined
  readonly SecurityGroupIds: readonly string[]
  readonly LoginSettings?: LoginSettings | undefined
  readonly CamRoleName?: string | undefined
  readonly HpcClusterId?: string | undefined
  readonly InstanceCount?: number | undefined
  readonly EnhancedService?: EnhancedService | undefined
  readonly UserData?: string | undefined
  readonly DisasterRecoverGroupIds: readonly string[]
  readonly ActionTimer?: ActionTimer | undefined
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequest | undefined
  readonly HostName?: string | undefined
  readonly ClientToken?: string | undefined
  readonly InstanceChargePrepaid?: InstanceChargePrepaid | undefined
  readonly TagSpecification: readonly TagSpecification[]
  readonly DisableApiTermination?: boolean | undefined
}

/** The codec of `LaunchTemplateVersionData`. */
export const LaunchTemplateVersionData: () => t.Type<LaunchTemplateVersionData, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<LaunchTemplateVersionData>(
      {
        Placement: optional(Placement()),
        InstanceType: optional(t.string),
        InstanceName: optional(t.string),
        InstanceChargeType: optional(t.string),
        SystemDisk: optional(SystemDisk()),
        DataDisks: list(DataDisk()),
        InternetAccessible: optional(InternetAccessible()),
        VirtualPrivateCloud: optional(VirtualPrivateCloud()),
        ImageId: optional(t.string),
        SecurityGroupIds: list(t.string),
        LoginSettings: optional(LoginSettings()),
        CamRoleName: optional(t.string),
        HpcClusterId: optional(t.string),
        InstanceCount: optional(t.number),
        EnhancedService: optional(EnhancedService()),
        UserData: optional(t.string),
        DisasterRecoverGroupIds: list(t.string),
        ActionTimer: optional(ActionTimer()),
        InstanceMarketOptions: optional(InstanceMarketOptionsRequest()),
        HostName: optional(t.string),
        ClientToken: optional(t.string),
        InstanceChargePrepaid: optional(InstanceChargePrepaid()),
        TagSpecification: list(TagSpecification()),
        DisableApiTermination: optional(t.boolean)
      },
      'LaunchTemplateVersionData'
    )
  )

/** A version of a launch template. */
export interface LaunchTemplateVersionInfo {
  readonly LaunchTemplateVersion?: number | undefined
  readonly LaunchTemplateVersionData?: LaunchTemplateVersionData | undefined
  readonly CreationTime?: string | undefined
  readonly LaunchTemplateId?: string | undefined
  readonly IsDefaultVersion?: boolean | undefined
  readonly LaunchTemplateVersionDescription?: string | undefined
  readonly CreatedBy?: string | undefined
}

/** The codec of `LaunchTemplateVersionInfo`. */
export const LaunchTemplateVersionInfo: () => t.Type<LaunchTemplateVersionInfo, unknown, unknown> =
  /* @__PURE__ */ once(() =>
    openObject<LaunchTemplateVersionInfo>(
      {
        LaunchTemplateVersion: optional(t.number),
        LaunchTemplateVersionData: optional(LaunchTemplateVersionData()),
        CreationTime: optional(t.string),
        LaunchTemplateId: optional(t.string),
        IsDefaultVersion: optional(t.boolean),
        LaunchTemplateVersionDescription: optional(t.string),
        CreatedBy: optional(t.string)
      },
      'LaunchTemplateVersionInfo'
    )
  )

/** A launch template. */
export interface LaunchTemplateInfo {
  readonly LatestVersionNumber?: number | undefined
  readonly LaunchTemplateId?: string | undefined
  readonly LaunchTemplateName?: string | undefined
  readonly DefaultVersionNumber?: number | undefined
  readonly LaunchTemplateVersionCount?: number | undefined
  readonly CreatedBy?: string | undefined
  readonly CreationTime?: string | undefined
}

/** The codec of `LaunchTemplateInfo`. */
export const LaunchTemplateInfo: () => t.Type<LaunchTemplateInfo, unknown, unknown> = /* @__PURE__ */ once(() =>
  openObject<LaunchTemplateInfo>(
    {
      LatestVersionNumber: optional(t.number),
      LaunchTemplateId: optional(t.string),
      LaunchTemplateName: optional(t.string),
      DefaultVersionNumber: optional(t.number),
      LaunchTemplateVersionCount: optional(t.number),
      CreatedBy: optional(t.string),
      CreationTime: optional(t.string)
    },
    'LaunchTemplateInfo'
  )
)

/** The input of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateInput {
  readonly LaunchTemplateName: string
  readonly Placement: PlacementInput
  readonly ImageId: string
  readonly LaunchTemplateVersionDescription?: string | undefined
  readonly InstanceType?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined
  readonly InternetAccessible?: InternetAccessibleInput | undefined
  readonly InstanceCount?: number | undefined
  readonly InstanceName?: string | undefined
  readonly LoginSettings?: LoginSettingsInput | undefined
  readonly SecurityGroupIds?: readonly string[] | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  readonly ClientToken?: string | undefined
  readonly HostName?: string | undefined
  readonly ActionTimer?: ActionTimerInput | undefined
  readonly DisasterRecoverGroupIds?: readonly string[] | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined
  readonly UserData?: string | undefined
  readonly DryRun?: boolean | undefined
  readonly CamRoleName?: string | undefined
  readonly HpcClusterId?: string | undefined
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly DisableApiTermination?: boolean | undefined
  readonly EnableJumboFrame?: boolean | undefined
  readonly LaunchTemplateTagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly Metadata?: MetadataInput | undefined
  readonly TemplateDataModifyAction?: MetadataMerge | undefined
  readonly NetworkInterfaces?: readonly NetworkInterfacesInput[] | undefined
}

/** The output of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateOutput {
  readonly LaunchTemplateId?: string | undefined
  readonly RequestId?: string | undefined
}

/**
 * Creates a launch template, whose first version is its default.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateLaunchTemplate
 */
export const CreateLaunchTemplate: Operation<
  CreateLaunchTemplateInput,
  CreateLaunchTemplateOutput,
  CreateLaunchTemplateCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'CreateLaunchTemplate',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateLaunchTemplateInput>(
      { LaunchTemplateName: t.string, Placement: PlacementInput(), ImageId: t.string },
      {
        LaunchTemplateVersionDescription: t.string,
        InstanceType: t.string,
        SystemDisk: SystemDiskInput(),
        DataDisks: t.readonlyArray(DataDiskInput()),
        VirtualPrivateCloud: VirtualPrivateCloudInput(),
        InternetAccessible: InternetAccessibleInput(),
        InstanceCount: Integer,
        InstanceName: t.string,
        LoginSettings: LoginSettingsInput(),
        SecurityGroupIds: t.readonlyArray(t.string),
        EnhancedService: EnhancedServiceInput(),
        ClientToken: t.string,
        HostName: t.string,
        ActionTimer: ActionTimerInput(),
        DisasterRecoverGroupIds: t.readonlyArray(t.string),
        TagSpecification: t.readonlyArray(TagSpecificationInput()),
        InstanceMarketOptions: InstanceMarketOptionsRequestInput(),
        UserData: t.string,
        DryRun: t.boolean,
        CamRoleName: t.string,
        HpcClusterId: t.string,
        InstanceChargeType: t.string,
        InstanceChargePrepaid: InstanceChargePrepaidInput(),
        DisableApiTermination: t.boolean,
        EnableJumboFrame: t.boolean,
        LaunchTemplateTagSpecification: t.readonlyArray(TagSpecificationInput()),
        Metadata: MetadataInput(),
        TemplateDataModifyAction: t.string,
        NetworkInterfaces: t.readonlyArray(NetworkInterfacesInput())
      },
      'CreateLaunchTemplateInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateLaunchTemplateOutput>(
      { LaunchTemplateId: optional(t.string), RequestId: optional(t.string) },
      'CreateLaunchTemplateOutput'
    )
  ),
  idempotencyToken: 'ClientToken',
  dryRun: 'DryRun',
  secrets: ['Password', 'UserData']
}

/** The input of `CreateLaunchTemplateVersion`. */
export interface CreateLaunchTemplateVersionInput {
  readonly Placement: PlacementInput
  readonly LaunchTemplateId: string
  readonly LaunchTemplateVersion?: number | undefined
  readonly LaunchTemplateVersionDescription?: string | undefined
  readonly InstanceType?: string | undefined
  readonly ImageId?: string | undefined
  readonly SystemDisk?: SystemDiskInput | undefined
  readonly DataDisks?: readonly DataDiskInput[] | undefined
  readonly VirtualPrivateCloud?: VirtualPrivateCloudInput | undefined
  readonly InternetAccessible?: InternetAccessibleInput | undefined
  readonly InstanceCount?: number | undefined
  readonly InstanceName?: string | undefined
  readonly LoginSettings?: LoginSettingsInput | undefined
  readonly SecurityGroupIds?: readonly string[] | undefined
  readonly EnhancedService?: EnhancedServiceInput | undefined
  readonly ClientToken?: string | undefined
  readonly HostName?: string | undefined
  readonly ActionTimer?: ActionTimerInput | undefined
  readonly DisasterRecoverGroupIds?: readonly string[] | undefined
  readonly TagSpecification?: readonly TagSpecificationInput[] | undefined
  readonly InstanceMarketOptions?: InstanceMarketOptionsRequestInput | undefined
  readonly UserData?: string | undefined
  readonly DryRun?: boolean | undefined
  readonly CamRoleName?: string | undefined
  readonly HpcClusterId?: string | undefined
  readonly InstanceChargeType?: InstanceChargeType | undefined
  readonly InstanceChargePrepaid?: InstanceChargePrepaidInput | undefined
  readonly DisableApiTermination?: boolean | undefined
  readonly EnableJumboFrame?: boolean | undefined
  readonly Metadata?: MetadataInput | undefined
  readonly TemplateDataModifyAction?: MetadataMerge | undefined
  readonly NetworkInterfaces?: readonly NetworkInterfacesInput[] | undefined
}

/** The output of `CreateLaunchTemplateVersion`. */
export interface CreateLaunchTemplateVersionOutput {
  readonly LaunchTemplateVersionNumber?: number | undefined
  readonly RequestId?: string | undefined
}

/**
 * Creates a version of a launch template from another version, which provides the fields that are left out.
 *
 * Safe to repeat with the same `ClientToken`. If it is left out, the client generates another one each time the call is
 * run: set it yourself to run the call again or to fall back on it.
 *
 * `dryRun` of a client checks the request without executing it.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateLaunchTemplateVersion
 */
export const CreateLaunchTemplateVersion: Operation<
  CreateLaunchTemplateVersionInput,
  CreateLaunchTemplateVersionOutput,
  CreateLaunchTemplateVersionCode,
  'tencent-cvm'
> &
  HasDryRun = {
  product: 'tencent-cvm',
  action: 'CreateLaunchTemplateVersion',
  version: '2017-03-12',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() =>
    closedObject<CreateLaunchTemplateVersionInput>(
      { Placement: PlacementInput(), LaunchTemplateId: t.string },
      {
        LaunchTemplateVersion: Integer,
        LaunchTemplateVersionDescription: t.string,
        InstanceType: t.string,
        ImageId: t.string,
        SystemDisk: SystemDiskInput(),
        DataDisks: t.readonlyArray(DataDiskInput()),
        VirtualPrivateCloud: VirtualPrivateCloudInput(),
        InternetAccessible: InternetAccessibleInput(),
        InstanceCount: Integer,
        InstanceName: t.string,
        LoginSettings: LoginSettingsInput(),
        SecurityGroupIds: t.readonlyArray(t.string),
        EnhancedService: EnhancedServiceInput(),
        ClientToken: t.string,
        HostName: t.string,
        ActionTimer: ActionTimerInput(),
        DisasterRecoverGroupIds: t.readonlyArray(t.string),
        TagSpecification: t.readonlyArray(TagSpecificationInput()),
        InstanceMarketOptions: InstanceMarketOptionsRequestInput(),
        UserData: t.string,
        DryRun: t.boolean,
        CamRoleName: t.string,
        HpcClusterId: t.string,
        InstanceChargeType: t.string,
        InstanceChargePrepaid: InstanceChargePrepaidInput(),
        DisableApiTermination: t.boolean,
        EnableJumboFrame: t.boolean,
        Metadata: MetadataInput(),
        TemplateDataModifyAction: t.string,
        NetworkInterfaces: t.readonlyArray(NetworkInterfacesInput())
      },
      'CreateLaunchTemplateVersionInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<CreateLaunchTemplateVersionOutput>(
      { LaunchTemplateVersionNumber: optional(t.number), RequestId: optional(t.string) },
      'CreateLaunchTemplateVersionOutput'
    )
  ),
  idempotencyToken: 'ClientToken',
  dryRun: 'DryRun',
  secrets: ['Password', 'UserData']
}

/** The input of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateInput {
  readonly LaunchTemplateId: string
}

/** The output of `DeleteLaunchTemplate`. */
export interface DeleteLaunchTemplateOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes a launch template.
 *
 * Safe to repeat.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteLaunchTemplate
 */
export const DeleteLaunchTemplate: Operation<
  DeleteLaunchTemplateInput,
  DeleteLaunchTemplateOutput,
  DeleteLaunchTemplateCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DeleteLaunchTemplate',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteLaunchTemplateInput>({ LaunchTemplateId: t.string }, {}, 'DeleteLaunchTemplateInput')
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteLaunchTemplateOutput>({ RequestId: optional(t.string) }, 'DeleteLaunchTemplateOutput')
  )
}

/** The input of `DeleteLaunchTemplateVersions`. */
export interface DeleteLaunchTemplateVersionsInput {
  readonly LaunchTemplateId: string
  readonly LaunchTemplateVersions: readonly number[]
}

/** The output of `DeleteLaunchTemplateVersions`. */
export interface DeleteLaunchTemplateVersionsOutput {
  readonly RequestId?: string | undefined
}

/**
 * Deletes versions of a launch template.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteLaunchTemplateVersions
 */
export const DeleteLaunchTemplateVersions: Operation<
  DeleteLaunchTemplateVersionsInput,
  DeleteLaunchTemplateVersionsOutput,
  DeleteLaunchTemplateVersionsCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'DeleteLaunchTemplateVersions',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<DeleteLaunchTemplateVersionsInput>(
      { LaunchTemplateId: t.string, LaunchTemplateVersions: nonEmptyList(Integer) },
      {},
      'DeleteLaunchTemplateVersionsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DeleteLaunchTemplateVersionsOutput>(
      { RequestId: optional(t.string) },
      'DeleteLaunchTemplateVersionsOutput'
    )
  )
}

/** The input of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsInput {
  readonly LaunchTemplateId: string
  /** Not together with any of the fields that select or page versions. */
  readonly LaunchTemplateVersions?: readonly number[] | undefined
  readonly MinVersion?: number | undefined
  readonly MaxVersion?: number | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
  readonly DefaultVersion?: boolean | undefined
}

/** The output of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsOutput {
  readonly TotalCount?: number | undefined
  readonly LaunchTemplateVersionSet: readonly LaunchTemplateVersionInfo[]
  readonly RequestId?: string | undefined
}

/**
 * Lists the versions of a launch template with their configuration.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeLaunchTemplateVersions
 */
export const DescribeLaunchTemplateVersions: Operation<
  DescribeLaunchTemplateVersionsInput,
  DescribeLaunchTemplateVersionsOutput,
  DescribeLaunchTemplateVersionsCode,
  'tencent-cvm'
> &
  HasPages<['LaunchTemplateVersionSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeLaunchTemplateVersions',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeLaunchTemplateVersionsInput>(
      { LaunchTemplateId: t.string },
      {
        LaunchTemplateVersions: nonEmptyList(Integer),
        MinVersion: Integer,
        MaxVersion: Integer,
        Offset: Integer,
        Limit: Integer,
        DefaultVersion: t.boolean
      },
      'DescribeLaunchTemplateVersionsInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeLaunchTemplateVersionsOutput>(
      {
        TotalCount: optional(t.number),
        LaunchTemplateVersionSet: list(LaunchTemplateVersionInfo()),
        RequestId: optional(t.string)
      },
      'DescribeLaunchTemplateVersionsOutput'
    )
  ),
  paging: {
    style: 'offset',
    offset: 'Offset',
    limit: 'Limit',
    items: ['LaunchTemplateVersionSet'],
    total: ['TotalCount']
  }
}

/** The input of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesInput {
  /** An empty list is refused, because the vendor treats it as absent. */
  readonly LaunchTemplateIds?: ReadonlyNonEmptyArray<string> | undefined
  readonly Filters?: readonly FilterInput[] | undefined
  readonly Offset?: number | undefined
  /** 20 by default, at most 100. */
  readonly Limit?: number | undefined
}

/** The output of `DescribeLaunchTemplates`. */
export interface DescribeLaunchTemplatesOutput {
  readonly TotalCount?: number | undefined
  readonly LaunchTemplateSet: readonly LaunchTemplateInfo[]
  readonly RequestId?: string | undefined
}

/**
 * Lists launch templates.
 *
 * The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.
 *
 * Source: https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeLaunchTemplates
 */
export const DescribeLaunchTemplates: Operation<
  DescribeLaunchTemplatesInput,
  DescribeLaunchTemplatesOutput,
  DescribeLaunchTemplatesCode,
  'tencent-cvm'
> &
  HasPages<['LaunchTemplateSet']> = {
  product: 'tencent-cvm',
  action: 'DescribeLaunchTemplates',
  version: '2017-03-12',
  effect: 'read',
  input: /* @__PURE__ */ once(() =>
    closedObject<DescribeLaunchTemplatesInput>(
      {},
      {
        LaunchTemplateIds: nonEmptyList(t.string),
        Filters: t.readonlyArray(FilterInput()),
        Offset: Integer,
        Limit: Integer
      },
      'DescribeLaunchTemplatesInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<DescribeLaunchTemplatesOutput>(
      { TotalCount: optional(t.number), LaunchTemplateSet: list(LaunchTemplateInfo()), RequestId: optional(t.string) },
      'DescribeLaunchTemplatesOutput'
    )
  ),
  paging: { style: 'offset', offset: 'Offset', limit: 'Limit', items: ['LaunchTemplateSet'], total: ['TotalCount'] }
}

/** The input of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionInput {
  readonly LaunchTemplateId: string
  readonly DefaultVersion: number
}

/** The output of `ModifyLaunchTemplateDefaultVersion`. */
export interface ModifyLaunchTemplateDefaultVersionOutput {
  readonly RequestId?: string | undefined
}

/**
 * Sets the default version of a launch template.
 *
 * Safe to repeat.
 *
 * Source:
 * https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyLaunchTemplateDefaultVersion
 */
export const ModifyLaunchTemplateDefaultVersion: Operation<
  ModifyLaunchTemplateDefaultVersionInput,
  ModifyLaunchTemplateDefaultVersionOutput,
  ModifyLaunchTemplateDefaultVersionCode,
  'tencent-cvm'
> = {
  product: 'tencent-cvm',
  action: 'ModifyLaunchTemplateDefaultVersion',
  version: '2017-03-12',
  effect: 'idempotent',
  input: /* @__PURE__ */ once(() =>
    closedObject<ModifyLaunchTemplateDefaultVersionInput>(
      { LaunchTemplateId: t.string, DefaultVersion: Integer },
      {},
      'ModifyLaunchTemplateDefaultVersionInput'
    )
  ),
  output: /* @__PURE__ */ once(() =>
    openObject<ModifyLaunchTemplateDefaultVersionOutput>(
      { RequestId: optional(t.string) },
      'ModifyLaunchTemplateDefaultVersionOutput'
    )
  )
}
