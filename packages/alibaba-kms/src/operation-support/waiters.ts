import { condition } from '@cloud-result/core'
import type { Condition } from '@cloud-result/core'

import type { GetKmsInstanceOutput } from '../operations/instances.js'
import type { DescribeKeyOutput } from '../operations/keys.js'

/** Holds when the key in the answer of `DescribeKey` is enabled. Hopeless once it waits for its deletion. */
export const isKeyEnabled: Condition<Pick<DescribeKeyOutput, 'KeyMetadata'>> = /* @__PURE__ */ condition(
  ({ KeyMetadata }) => KeyMetadata?.KeyState === 'Enabled',
  ({ KeyMetadata }) => KeyMetadata?.KeyState === 'PendingDeletion'
)

/** Holds when the instance in the answer of `GetKmsInstance` can be used. Hopeless once it is in an error state. */
export const isKmsInstanceConnected: Condition<Pick<GetKmsInstanceOutput, 'KmsInstance'>> = /* @__PURE__ */ condition(
  ({ KmsInstance }) => KmsInstance?.Status === 'Connected',
  ({ KmsInstance }) => KmsInstance?.Status === 'Error'
)
