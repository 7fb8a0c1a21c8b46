import { condition } from '@cloud-result/core'
import type { CloudError, Condition } from '@cloud-result/core'

import type { GetKmsInstanceOutput } from '../operations/instances.js'
import type { DescribeKeyOutput } from '../operations/keys.js'

// Right after a create, the vendor may not find it yet.
const isMissing = ({ category }: CloudError): boolean => category === 'NotFound'

/**
 * True when the key that `DescribeKey` returns is enabled. It has failed when the key waits for its deletion. `NotFound` means not
 * yet, as right after `CreateKey`.
 */
export const isKeyEnabled: Condition<Pick<DescribeKeyOutput, 'KeyMetadata'>> = /* @__PURE__ */ condition(
  ({ KeyMetadata }) => KeyMetadata?.KeyState === 'Enabled',
  {
    hasFailed: ({ KeyMetadata }) => KeyMetadata?.KeyState === 'PendingDeletion',
    isNotYet: isMissing,
    failureDetails: ({ KeyMetadata }) => ({
      KeyId: KeyMetadata?.KeyId,
      KeyState: KeyMetadata?.KeyState,
      DeleteDate: KeyMetadata?.DeleteDate
    })
  }
)

/**
 * True when the instance that `GetKmsInstance` returns can be used. It has failed when the instance is in an error state.
 * `NotFound` means not yet.
 */
export const isKmsInstanceConnected: Condition<Pick<GetKmsInstanceOutput, 'KmsInstance'>> = /* @__PURE__ */ condition(
  ({ KmsInstance }) => KmsInstance?.Status === 'Connected',
  {
    hasFailed: ({ KmsInstance }) => KmsInstance?.Status === 'Error',
    isNotYet: isMissing,
    failureDetails: ({ KmsInstance }) => ({ InstanceId: KmsInstance?.InstanceId, Status: KmsInstance?.Status })
  }
)
