import { expect, it } from 'vitest'

import { withRepositoryLinks } from '../src/repository-links.js'

type Rule = Parameters<Parameters<typeof withRepositoryLinks>[0]['core']['ruler']['push']>[1]

it.each([
  ['link_open', '../../packages/kingsoft-ebs/README.md#codes', '/errors/kingsoft-ebs'],
  ['link_open', '../packages/tencent-cvm/README.md#codes', '/errors/tencent-cvm'],
  ['link_open', '../../packages/tencent-cvm/README.md', 'https://example.com/blob/main/packages/tencent-cvm/README.md'],
  ['link_open', '../tools/site/README.md#a', 'https://example.com/blob/main/tools/site/README.md#a'],
  ['link_open', './client.md', './client.md'],
  ['image', '../packages/tencent-cvm/README.md#codes', '../packages/tencent-cvm/README.md#codes']
])('rewrites a %s from %s to %s', (type, from, to) => {
  const hrefs = [from]
  const link = {
    type,
    attrGet: () => hrefs.at(-1) ?? null,
    attrSet: (_: string, value: string) => void hrefs.push(value)
  }
  const rules: Rule[] = []
  withRepositoryLinks({ core: { ruler: { push: (_, rule) => void rules.push(rule) } } }, 'https://example.com')
  for (const rule of rules) rule({ tokens: [{ children: null }, { children: [link] }] })
  expect(hrefs.at(-1)).toBe(to)
})
