import { condition } from '@cloud-result/core'
import type { Condition } from '@cloud-result/core'

import type { GetKmsInstanceOutput } from '../operations/instances.js'
import type { DescribeKeyOutput } from '../operations/keys.js'

/** True when the key that `DescribeKey` returns is enabled. It has failed when the key waits for its deletion. */
export const isKeyEnabled: Condition<Pick<DescribeKeyOutput, 'KeyMetadata'>> = /* @__PURE__ */ condition(
  ({ KeyMetadata }) => KeyMetadata?.KeyState === 'Enabled',
  ({ KeyMetadata }) => KeyMetadata?.KeyState === 'PendingDeletion',
  ({ KeyMetadata }) => ({
    KeyId: KeyMetadata?.KeyId,
    KeyState: KeyMetadata?.KeyState,
    DeleteDate: KeyMetadata?.DeleteDate
  })
)

/** True when the instance that `GetKmsInstance` returns can be used. It has failed when the instance is in an error state. */
export const isKmsInstanceConnected: Condition<Pick<GetKmsInstanceOutput, 'KmsInstance'>> = /* @__PURE__ */ condition(
  ({ KmsInstance }) => KmsInstance?.Status === 'Connected',
  ({ KmsInstance }) => KmsInstance?.Status === 'Error',
  ({ KmsInstance }) => ({ InstanceId: KmsInstance?.InstanceId, Status: KmsInstance?.Status })
)
