import type { Decode } from '@cloud-result/core'
import * as tencentCvm from '@cloud-result/tencent-cvm'

/** The vendor packages that the demo shows, by the name of their folder. */
export const vendors = {
  'tencent-cvm': tencentCvm.decode
} as const satisfies Readonly<Record<string, Decode>>

/** The name of a vendor package, as on the command line. */
export type VendorName = keyof typeof vendors

/** Tells whether a word names a vendor package. */
export const isVendorName = (word: string): word is VendorName => Object.hasOwn(vendors, word)
