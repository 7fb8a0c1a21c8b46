import type { Results } from './results.js'
import { short, size, table } from './table.js'

const pairs = [
  { ours: 'tencent-cvm', sdk: 'tencentcloud-sdk-nodejs-cvm' },
  { ours: 'alibaba-kms', sdk: '@alicloud/kms20160120' }
] as const

/** Writes the table in the README of the repository that compares costs with the official SDKs. */
export const readmeTable = ({ calls, cost }: Results): string => {
  const names = pairs.flatMap(({ ours, sdk }) => [ours, sdk])
  const perName = (cellOf: (name: string) => string): readonly string[] => names.map(cellOf)
  const isOurs = (name: string): boolean => pairs.some(({ ours }) => ours === name)
  const packageOf = (name: string): string => (isOurs(name) ? `@cloud-result/${name}` : name)

  const installed = (name: string) => cost?.installed.find((one) => one.name === packageOf(name))
  const imported = (name: string): number =>
    cost?.imports.find((one) => one.name === `${packageOf(name)}${isOurs(name) ? '/client' : ''}`)?.ratio ?? Number.NaN
  const bundled = (name: string, platform: string): string => {
    const bytes = cost?.bundles.find((one) => one.name === `${name}: call` && one.platform === platform)?.bytes
    return bytes === undefined ? 'cannot be bundled' : size(bytes)
  }
  const called = (name: string, kind: string): string => {
    const { ours } = pairs.find((pair) => pair.ours === name || pair.sdk === name) ?? pairs[0]
    const compared = calls?.compared.find((one) => one.name === `${ours}, ${kind}` && one.concurrency === 50)
    const ratios = (compared?.figures ?? [])
      .filter((figure) => (isOurs(name) ? figure.name === 'cloud-result' : figure.name.startsWith('official SDK')))
      .map(({ ratio }) => ratio)
    return short(Math.min(...ratios))
  }

  return table(
    ['', ...names.map((name) => `\`${name}\``)],
    [
      ['packages installed', ...perName((name) => String(installed(name)?.packages ?? '–'))],
      ['installed size with peers', ...perName((name) => size(installed(name)?.bytes ?? Number.NaN))],
      ["import time ÷ `import 'io-ts'`", ...perName((name) => short(imported(name)))],
      ['bundle of one call, for a browser', ...perName((name) => bundled(name, 'browser'))],
      ['bundle of one call, for Node', ...perName((name) => bundled(name, 'node'))],
      ['processor time of a call with a response of 1.2 kB ÷ `node:http`', ...perName((name) => called(name, 'small'))],
      ['the same, with a response of 57 kB', ...perName((name) => called(name, 'large'))]
    ]
  )
}
