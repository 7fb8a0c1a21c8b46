import { readFileSync, writeFileSync } from 'node:fs'

import * as kms from '@cloud-result/alibaba-kms/credentials'
import { codesIn, modelIn } from '@cloud-result/conformance/model'
import * as ebs from '@cloud-result/kingsoft-ebs/credentials'
import * as monitor from '@cloud-result/kingsoft-monitor/credentials'
import * as cvm from '@cloud-result/tencent-cvm/credentials'
import { describe, expect, it } from 'vitest'

import { renderUnverified, unverifiedIn } from '../src/unverified.js'
import { folderOf, vendorNames } from '../src/vendors.js'
import type { VendorName } from '../src/vendors.js'

const pageUrl = new URL('../../../docs/unverified.md', import.meta.url)
const credentials: Readonly<Record<VendorName, object>> = {
  'alibaba-kms': kms,
  'kingsoft-ebs': ebs,
  'kingsoft-monitor': monitor,
  'tencent-cvm': cvm
}

describe('the page of unverified facts', () => {
  it('is what the models say', () => {
    const page = renderUnverified()
    if (process.env['CLOUD_RESULT_UPDATE'] === '1') writeFileSync(pageUrl, page)
    const advice = 'CLOUD_RESULT_UPDATE=1 npx vitest run --project tests tools/verify-live/test/unverified.test.ts'
    expect(readFileSync(pageUrl, 'utf8'), advice).toBe(page)
  })

  it.each(vendorNames)('names operations, codes and providers of %s', (vendor) => {
    const folder = folderOf(vendor)
    const known = new Set([
      ...Object.keys(modelIn(folder).facts.operations),
      ...codesIn(folder).codes.map(({ code }) => code),
      ...Object.keys(credentials[vendor])
    ])
    const entries = unverifiedIn(vendor)
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.flatMap(({ of }) => of).filter((name) => !known.has(name))).toEqual([])
    for (const { of, unverified } of entries) {
      expect(of).not.toEqual([])
      expect(unverified).toMatch(/^[A-Z`][^|\n]*\.$/)
    }
  })
})
