// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

import {
  Integer,
  boolean,
  closedObject,
  codecOf,
  isAbsent,
  isBoolean,
  isNumber,
  isText,
  nonEmptyList,
  number,
  object,
  once,
  readList,
  readOptional,
  text
} from '@cloud-result/core/vendor'
import type { HasDryRun, HasPages, Operation, Reader } from '@cloud-result/core/vendor'
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

/** The reader of `RunSecurityServiceEnabled`. */
export const RunSecurityServiceEnabled: Reader<RunSecurityServiceEnabled> = /* @__PURE__ */ object(
  'RunSecurityServiceEnabled',
  (draft, reading) => {
    let wire: unknown
    if (!isBoolean((wire = draft.Enabled))) draft.Enabled = readOptional(wire, 'Enabled', boolean, reading)
  }
)

/** Whether the monitoring agent is installed. */
export interface RunMonitorServiceEnabled {
  readonly Enabled?: boolean | undefined
}

/** The reader of `RunMonitorServiceEnabled`. */
export const RunMonitorServiceEnabled: Reader<RunMonitorServiceEnabled> = /* @__PURE__ */ object(
  'RunMonitorServiceEnabled',
  (draft, reading) => {
    let wire: unknown
    if (!isBoolean((wire = draft.Enabled))) draft.Enabled = readOptional(wire, 'Enabled', boolean, reading)
  }
)

/** Whether the automation agent is installed. */
export interface RunAutomationServiceEnabled {
  readonly Enabled?: boolean | undefined
}

/** The reader of `RunAutomationServiceEnabled`. */
export const RunAutomationServiceEnabled: Reader<RunAutomationServiceEnabled> = /* @__PURE__ */ object(
  'RunAutomationServiceEnabled',
  (draft, reading) => {
    let wire: unknown
    if (!isBoolean((wire = draft.Enabled))) draft.Enabled = readOptional(wire, 'Enabled', boolean, reading)
  }
)

/** The agents that are installed on an instance. */
export interface EnhancedService {
  readonly SecurityService?: RunSecurityServiceEnabled | undefined
  readonly MonitorService?: RunMonitorServiceEnabled | undefined
  readonly AutomationService?: RunAutomationServiceEnabled | undefined
}

/** The reader of `EnhancedService`. */
export const EnhancedService: Reader<EnhancedService> = /* @__PURE__ */ object('EnhancedService', (draft, reading) => {
  let wire: unknown
  if (!isAbsent((wire = draft.SecurityService))) {
    draft.SecurityService = readOptional(wire, 'SecurityService', RunSecurityServiceEnabled, reading)
  }
  if (!isAbsent((wire = draft.MonitorService))) {
    draft.MonitorService = readOptional(wire, 'MonitorService', RunMonitorServiceEnabled, reading)
  }
  if (!isAbsent((wire = draft.AutomationService))) {
    draft.AutomationService = readOptional(wire, 'AutomationService', RunAutomationServiceEnabled, reading)
  }
})

/** The bid for a spot instance. */
export interface SpotMarketOptions {
  readonly MaxPrice?: string | undefined
  readonly SpotInstanceType?: string | undefined
}

/** The reader of `SpotMarketOptions`. */
export const SpotMarketOptions: Reader<SpotMarketOptions> = /* @__PURE__ */ object(
  'SpotMarketOptions',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.MaxPrice))) draft.MaxPrice = readOptional(wire, 'MaxPrice', text, reading)
    if (!isText((wire = draft.SpotInstanceType))) {
      draft.SpotInstanceType = readOptional(wire, 'SpotInstanceType', text, reading)
    }
  }
)

/** The market options of a spot instance. */
export interface InstanceMarketOptionsRequest {
  readonly SpotOptions?: SpotMarketOptions | undefined
  readonly MarketType?: string | undefined
}

/** The reader of `InstanceMarketOptionsRequest`. */
export const InstanceMarketOptionsRequest: Reader<InstanceMarketOptionsRequest> = /* @__PURE__ */ object(
  'InstanceMarketOptionsRequest',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.SpotOptions))) {
      draft.SpotOptions = readOptional(wire, 'SpotOptions', SpotMarketOptions, reading)
    }
    if (!isText((wire = draft.MarketType))) draft.MarketType = readOptional(wire, 'MarketType', text, reading)
  }
)

/** The prepaid billing of an instance. */
export interface InstanceChargePrepaid {
  /** In months. */
  readonly Period?: number | undefined
  readonly RenewFlag?: RenewFlag | undefined
}

/** The reader of `InstanceChargePrepaid`. */
export const InstanceChargePrepaid: Reader<InstanceChargePrepaid> = /* @__PURE__ */ object(
  'InstanceChargePrepaid',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.Period))) draft.Period = readOptional(wire, 'Period', number, reading)
    if (!isText((wire = draft.RenewFlag))) draft.RenewFlag = readOptional(wire, 'RenewFlag', text, reading)
  }
)

/** Tags for a resource that is being created. */
export interface TagSpecification {
  readonly ResourceType?: TaggedResourceType | undefined
  readonly Tags: readonly Tag[]
}

/** The reader of `TagSpecification`. */
export const TagSpecification: Reader<TagSpecification> = /* @__PURE__ */ object(
  'TagSpecification',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.ResourceType))) draft.ResourceType = readOptional(wire, 'ResourceType', text, reading)
    draft.Tags = readList(draft.Tags, 'Tags', Tag, reading)
  }
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

/** The reader of `LaunchTemplateVersionData`. */
export const LaunchTemplateVersionData: Reader<LaunchTemplateVersionData> = /* @__PURE__ */ object(
  'LaunchTemplateVersionData',
  (draft, reading) => {
    let wire: unknown
    if (!isAbsent((wire = draft.Placement))) draft.Placement = readOptional(wire, 'Placement', Placement, reading)
    if (!isText((wire = draft.InstanceType))) draft.InstanceType = readOptional(wire, 'InstanceType', text, reading)
    if (!isText((wire = draft.InstanceName))) draft.InstanceName = readOptional(wire, 'InstanceName', text, reading)
    if (!isText((wire = draft.InstanceChargeType))) {
      draft.InstanceChargeType = readOptional(wire, 'InstanceChargeType', text, reading)
    }
    if (!isAbsent((wire = draft.SystemDisk))) draft.SystemDisk = readOptional(wire, 'SystemDisk', SystemDisk, reading)
    draft.DataDisks = readList(draft.DataDisks, 'DataDisks', DataDisk, reading)
    if (!isAbsent((wire = draft.InternetAccessible))) {
      draft.InternetAccessible = readOptional(wire, 'InternetAccessible', InternetAccessible, reading)
    }
    if (!isAbsent((wire = draft.VirtualPrivateCloud))) {
      draft.VirtualPrivateCloud = readOptional(wire, 'VirtualPrivateCloud', VirtualPrivateCloud, reading)
    }
    if (!isText((wire = draft.ImageId))) draft.ImageId = readOptional(wire, 'ImageId', text, reading)
    draft.SecurityGroupIds = readList(draft.SecurityGroupIds, 'SecurityGroupIds', text, reading)
    if (!isAbsent((wire = draft.LoginSettings))) {
      draft.LoginSettings = readOptional(wire, 'LoginSettings', LoginSettings, reading)
    }
    if (!isText((wire = draft.CamRoleName))) draft.CamRoleName = readOptional(wire, 'CamRoleName', text, reading)
    if (!isText((wire = draft.HpcClusterId))) draft.HpcClusterId = readOptional(wire, 'HpcClusterId', text, reading)
    if (!isNumber((wire = draft.InstanceCount))) {
      draft.InstanceCount = readOptional(wire, 'InstanceCount', number, reading)
    }
    if (!isAbsent((wire = draft.EnhancedService))) {
      draft.EnhancedService = readOptional(wire, 'EnhancedService', EnhancedService, reading)
    }
    if (!isText((wire = draft.UserData))) draft.UserData = readOptional(wire, 'UserData', text, reading)
    draft.DisasterRecoverGroupIds = readList(draft.DisasterRecoverGroupIds, 'DisasterRecoverGroupIds', text, reading)
    if (!isAbsent((wire = draft.ActionTimer))) {
      draft.ActionTimer = readOptional(wire, 'ActionTimer', ActionTimer, reading)
    }
    if (!isAbsent((wire = draft.InstanceMarketOptions))) {
      draft.InstanceMarketOptions = readOptional(wire, 'InstanceMarketOptions', InstanceMarketOptionsRequest, reading)
    }
    if (!isText((wire = draft.HostName))) draft.HostName = readOptional(wire, 'HostName', text, reading)
    if (!isText((wire = draft.ClientToken))) draft.ClientToken = readOptional(wire, 'ClientToken', text, reading)
    if (!isAbsent((wire = draft.InstanceChargePrepaid))) {
      draft.InstanceChargePrepaid = readOptional(wire, 'InstanceChargePrepaid', InstanceChargePrepaid, reading)
    }
    draft.TagSpecification = readList(draft.TagSpecification, 'TagSpecification', TagSpecification, reading)
    if (!isBoolean((wire = draft.DisableApiTermination))) {
      draft.DisableApiTermination = readOptional(wire, 'DisableApiTermination', boolean, reading)
    }
  }
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

/** The reader of `LaunchTemplateVersionInfo`. */
export const LaunchTemplateVersionInfo: Reader<LaunchTemplateVersionInfo> = /* @__PURE__ */ object(
  'LaunchTemplateVersionInfo',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.LaunchTemplateVersion))) {
      draft.LaunchTemplateVersion = readOptional(wire, 'LaunchTemplateVersion', number, reading)
    }
    if (!isAbsent((wire = draft.LaunchTemplateVersionData))) {
      draft.LaunchTemplateVersionData = readOptional(
        wire,
        'LaunchTemplateVersionData',
        LaunchTemplateVersionData,
        reading
      )
    }
    if (!isText((wire = draft.CreationTime))) draft.CreationTime = readOptional(wire, 'CreationTime', text, reading)
    if (!isText((wire = draft.LaunchTemplateId))) {
      draft.LaunchTemplateId = readOptional(wire, 'LaunchTemplateId', text, reading)
    }
    if (!isBoolean((wire = draft.IsDefaultVersion))) {
      draft.IsDefaultVersion = readOptional(wire, 'IsDefaultVersion', boolean, reading)
    }
    if (!isText((wire = draft.LaunchTemplateVersionDescription))) {
      draft.LaunchTemplateVersionDescription = readOptional(wire, 'LaunchTemplateVersionDescription', text, reading)
    }
    if (!isText((wire = draft.CreatedBy))) draft.CreatedBy = readOptional(wire, 'CreatedBy', text, reading)
  }
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

/** The reader of `LaunchTemplateInfo`. */
export const LaunchTemplateInfo: Reader<LaunchTemplateInfo> = /* @__PURE__ */ object(
  'LaunchTemplateInfo',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.LatestVersionNumber))) {
      draft.LatestVersionNumber = readOptional(wire, 'LatestVersionNumber', number, reading)
    }
    if (!isText((wire = draft.LaunchTemplateId))) {
      draft.LaunchTemplateId = readOptional(wire, 'LaunchTemplateId', text, reading)
    }
    if (!isText((wire = draft.LaunchTemplateName))) {
      draft.LaunchTemplateName = readOptional(wire, 'LaunchTemplateName', text, reading)
    }
    if (!isNumber((wire = draft.DefaultVersionNumber))) {
      draft.DefaultVersionNumber = readOptional(wire, 'DefaultVersionNumber', number, reading)
    }
    if (!isNumber((wire = draft.LaunchTemplateVersionCount))) {
      draft.LaunchTemplateVersionCount = readOptional(wire, 'LaunchTemplateVersionCount', number, reading)
    }
    if (!isText((wire = draft.CreatedBy))) draft.CreatedBy = readOptional(wire, 'CreatedBy', text, reading)
    if (!isText((wire = draft.CreationTime))) draft.CreationTime = readOptional(wire, 'CreationTime', text, reading)
  }
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

/** The reader of `CreateLaunchTemplateOutput`. */
export const CreateLaunchTemplateOutput: Reader<CreateLaunchTemplateOutput> = /* @__PURE__ */ object(
  'CreateLaunchTemplateOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.LaunchTemplateId))) {
      draft.LaunchTemplateId = readOptional(wire, 'LaunchTemplateId', text, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateLaunchTemplateOutput)),
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

/** The reader of `CreateLaunchTemplateVersionOutput`. */
export const CreateLaunchTemplateVersionOutput: Reader<CreateLaunchTemplateVersionOutput> = /* @__PURE__ */ object(
  'CreateLaunchTemplateVersionOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.LaunchTemplateVersionNumber))) {
      draft.LaunchTemplateVersionNumber = readOptional(wire, 'LaunchTemplateVersionNumber', number, reading)
    }
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(CreateLaunchTemplateVersionOutput)),
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

/** The reader of `DeleteLaunchTemplateOutput`. */
export const DeleteLaunchTemplateOutput: Reader<DeleteLaunchTemplateOutput> = /* @__PURE__ */ object(
  'DeleteLaunchTemplateOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteLaunchTemplateOutput))
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

/** The reader of `DeleteLaunchTemplateVersionsOutput`. */
export const DeleteLaunchTemplateVersionsOutput: Reader<DeleteLaunchTemplateVersionsOutput> = /* @__PURE__ */ object(
  'DeleteLaunchTemplateVersionsOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DeleteLaunchTemplateVersionsOutput))
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

/** The reader of `DescribeLaunchTemplateVersionsOutput`. */
export const DescribeLaunchTemplateVersionsOutput: Reader<DescribeLaunchTemplateVersionsOutput> =
  /* @__PURE__ */ object('DescribeLaunchTemplateVersionsOutput', (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.LaunchTemplateVersionSet = readList(
      draft.LaunchTemplateVersionSet,
      'LaunchTemplateVersionSet',
      LaunchTemplateVersionInfo,
      reading
    )
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeLaunchTemplateVersionsOutput)),
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

/** The reader of `DescribeLaunchTemplatesOutput`. */
export const DescribeLaunchTemplatesOutput: Reader<DescribeLaunchTemplatesOutput> = /* @__PURE__ */ object(
  'DescribeLaunchTemplatesOutput',
  (draft, reading) => {
    let wire: unknown
    if (!isNumber((wire = draft.TotalCount))) draft.TotalCount = readOptional(wire, 'TotalCount', number, reading)
    draft.LaunchTemplateSet = readList(draft.LaunchTemplateSet, 'LaunchTemplateSet', LaunchTemplateInfo, reading)
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  }
)

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
  output: /* @__PURE__ */ once(() => codecOf(DescribeLaunchTemplatesOutput)),
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

/** The reader of `ModifyLaunchTemplateDefaultVersionOutput`. */
export const ModifyLaunchTemplateDefaultVersionOutput: Reader<ModifyLaunchTemplateDefaultVersionOutput> =
  /* @__PURE__ */ object('ModifyLaunchTemplateDefaultVersionOutput', (draft, reading) => {
    let wire: unknown
    if (!isText((wire = draft.RequestId))) draft.RequestId = readOptional(wire, 'RequestId', text, reading)
  })

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
  output: /* @__PURE__ */ once(() => codecOf(ModifyLaunchTemplateDefaultVersionOutput))
}
