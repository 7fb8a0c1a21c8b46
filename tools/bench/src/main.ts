import { measureCalls } from './calls/calls.js'
import { measureCost } from './cost/measure-cost.js'
import { measureDecoding } from './measure-decoding.js'
import { hostile, ordinary } from './payloads/hostile.js'
import { measureGrowth } from './growth/growth.js'
import { measureMemory } from './memory/memory.js'
import { writeReport } from './report/report.js'
import { parts, readResults, writePart } from './report/results.js'
import type { Part, Parts } from './report/results.js'
import { readSetting } from './report/setting.js'
import { targetsOf } from './report/targets.js'
import { measureScale } from './scale/scale.js'

const isQuick = process.argv.includes('--quick')
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const measures: { readonly [P in Part]: () => Parts[P] | Promise<Parts[P]> } = {
  decoding: () => measureDecoding(isQuick ? 500 : 3_000, isQuick),
  growth: () => ({
    setting: readSetting([]),
    kinds: [...ordinary, ...hostile].map((kind) =>
      measureGrowth(kind, kind.lengths ?? (isQuick ? [1e5, 1e6] : [1e5, 1e6, 1e7]), 3)
    )
  }),
  calls: () => ({
    setting: readSetting(['tencentcloud-sdk-nodejs-cvm', 'tencentcloud-sdk-nodejs-common', '@alicloud/kms20160120']),
    compared: measureCalls(isQuick ? 3 : 21)
  }),
  scale: async () => ({
    setting: readSetting(['tencentcloud-sdk-nodejs-cvm', 'undici']),
    measured: await measureScale(isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000])
  }),
  cost: () => measureCost(isQuick ? 3 : 15),
  memory: () => ({
    setting: readSetting([]),
    kinds: [
      ...measureMemory(ordinary, 1e7, isQuick ? 1 : 2),
      ...measureMemory(
        hostile.filter(({ lengths }) => lengths === undefined),
        1e7,
        1
      )
    ]
  })
}

const run = async <P extends Part>(part: P): Promise<void> => {
  const start = performance.now()
  writePart(part, await measures[part]())
  console.log(`${part}: ${((performance.now() - start) / 1_000).toFixed(0)} s`)
}

// Measured by default.
const usual: readonly Part[] = parts.filter((part) => part !== 'cost' && part !== 'scale')
for (const part of parts) if ((asked.length === 0 ? usual : asked).includes(part)) await run(part)
const results = readResults()
writeReport(results)
for (const { isMet, limit, measured, name } of targetsOf(results)) {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${name}: ${measured} (${limit})`)
}
