import type { Fields } from '../fields.js'
import type { StoredInstance } from './store.js'

/**
 * Writes an instance as CVM responds with it. Nulls and tags in both spellings are not documented, but recorded
 * responses have them.
 */
export const viewOf = (instance: StoredInstance): Fields => ({
  Placement: { Zone: instance.zone, HostId: null, ProjectId: 0 },
  InstanceId: instance.id,
  InstanceType: instance.type,
  InstanceName: instance.name,
  InstanceState: instance.state,
  RestrictState: 'NORMAL',
  ImageId: instance.imageId,
  PrivateIpAddresses: [instance.privateIp],
  PublicIpAddresses: instance.publicIp === undefined ? null : [instance.publicIp],
  LoginSettings: { KeyIds: instance.keyIds.length === 0 ? null : instance.keyIds },
  ExpiredTime: null,
  RenewFlag: null,
  IPv6Addresses: null,
  RdmaIpAddresses: null,
  StopChargingMode: 'NOT_APPLICABLE',
  IsolatedSource: 'NOTISOLATED',
  LatestOperation: instance.operation,
  LatestOperationState: instance.operationState,
  LatestOperationRequestId: instance.operationRequestId,
  ...instance.details
})
