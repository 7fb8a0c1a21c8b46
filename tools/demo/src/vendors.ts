import * as alibabaKms from '@cloud-result/alibaba-kms'
import type { Decode } from '@cloud-result/core'
import * as kingsoftEbs from '@cloud-result/kingsoft-ebs'
import * as kingsoftMonitor from '@cloud-result/kingsoft-monitor'
import * as tencentCvm from '@cloud-result/tencent-cvm'

/** The vendor packages that the demo shows, by the name of their folder. */
export const vendors = {
  'tencent-cvm': tencentCvm.decode,
  'alibaba-kms': alibabaKms.decode,
  'kingsoft-ebs': kingsoftEbs.decode,
  'kingsoft-monitor': kingsoftMonitor.decode
} as const satisfies Readonly<Record<string, Decode>>

/** The name of a vendor package, as on the command line. */
export type VendorName = keyof typeof vendors

/** Returns whether a word names a vendor package. */
export const isVendorName = (word: string): word is VendorName => Object.hasOwn(vendors, word)
