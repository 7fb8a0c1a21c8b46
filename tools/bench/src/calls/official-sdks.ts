import { createRequire } from 'node:module'

import type kms from '@alicloud/kms20160120'
import type * as tencent from 'tencentcloud-sdk-nodejs-cvm'

// Loaded with `require`, because loaders of ES modules disagree about the default exports of such packages.
const require = createRequire(import.meta.url)

/** Loads Alibaba Cloud's SDK. */
export const loadKmsSdk = (): typeof kms => require('@alicloud/kms20160120') as typeof kms

/** Loads Tencent Cloud's SDK. */
export const loadCvmSdk = (): typeof tencent => require('tencentcloud-sdk-nodejs-cvm') as typeof tencent
