import { createRequire } from 'node:module'

import type kms from '@alicloud/kms20160120'
import type * as tencent from 'tencentcloud-sdk-nodejs-cvm'

// Required, since what imports such packages disagrees about their default exports.
const require = createRequire(import.meta.url)

/** Loads Alibaba Cloud's own SDK. */
export const loadKmsSdk = (): typeof kms => require('@alicloud/kms20160120') as typeof kms

/** Loads Tencent Cloud's own SDK. */
export const loadCvmSdk = (): typeof tencent => require('tencentcloud-sdk-nodejs-cvm') as typeof tencent
