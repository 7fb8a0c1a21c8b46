import { decode as decodeKms } from '@cloud-result/alibaba-kms'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import { decode as decodeMonitor } from '@cloud-result/kingsoft-monitor'
import { decode as decodeCvm } from '@cloud-result/tencent-cvm'
import { DescribeInstances } from '@cloud-result/tencent-cvm/operations'

import type { Comparison } from './comparison.js'
import { libraries } from './libraries/index.js'
import { toCodec } from './libraries/io-ts.js'
import { answer } from './library.js'
import type { Library } from './library.js'
import type { Contender } from './measure.js'
import { datapointsShape, datapointsText } from './payloads/datapoints.js'
import { failureShape, failurePattern } from './payloads/failures.js'
import { instancesShape, instancesText, wrongs } from './payloads/instances.js'
import type { Wrong } from './payloads/instances.js'
import { keysShape, keysText } from './payloads/keys.js'
import { object } from './shape.js'
import type { Shape } from './shape.js'
import { tencentSdk, wholeDecode } from './whole-answers.js'

/** Parsing alone. */
export const floor: Contender = { name: 'JSON.parse', parsesOnly: true, run: (text) => answer(true, JSON.parse(text)) }

/** The size of a payload. */
export interface Size {
  readonly name: string
  readonly count: number
  /** How many different texts are used in turn, so that branches and strings vary. */
  readonly variants: number
}

const instanceSizes: readonly Size[] = [
  { name: '1 instance', count: 1, variants: 16 },
  { name: '20 instances', count: 20, variants: 8 },
  { name: '100 instances', count: 100, variants: 4 },
  { name: '1 MB list', count: 560, variants: 2 },
  { name: '10 MB list', count: 5_600, variants: 1 }
]

const variantsOf = (variants: number, make: (seed: number) => string): readonly string[] =>
  Array.from({ length: variants }, (_, seed) => make(seed))

const parseThen = ({ make, name }: Library, shape: Shape): Contender => {
  const check = make(shape)
  return { name, run: (text) => check(JSON.parse(text)) }
}

/** Lists of instances of Tencent Cloud CVM. */
export const compareInstances = ({ count, name, variants }: Size, wrong: Wrong): Comparison => ({
  name: name + (count === 1 && wrong !== 'none' ? ', invalid' : wrongs[wrong]),
  isValid: wrong === 'none',
  texts: variantsOf(variants, (seed) => instancesText(count, wrong, seed)),
  contenders: [
    floor,
    wholeDecode('cloud-result `decode`', decodeCvm(toCodec(instancesShape))),
    wholeDecode('cloud-result `decode`, typed operation', decodeCvm(DescribeInstances.output())),
    ...libraries.map((library) => parseThen(library, object({ Response: instancesShape }))),
    tencentSdk()
  ]
})

/** A series of datapoints of Kingsoft Cloud Monitor. */
export const compareDatapoints = (wrong: Wrong): Comparison => ({
  name: `10,000 datapoints${wrongs[wrong]}`,
  isValid: wrong === 'none',
  texts: variantsOf(2, (seed) => datapointsText(10_000, wrong, seed)),
  contenders: [
    floor,
    wholeDecode('cloud-result `decode`', decodeMonitor(toCodec(datapointsShape))),
    ...libraries.map((library) => parseThen(library, datapointsShape))
  ]
})

/** A list of keys of Alibaba Cloud KMS, with an ARN each. */
export const compareKeys = (count: number): Comparison => ({
  name: `${count} keys with ARNs`,
  isValid: true,
  texts: variantsOf(4, (seed) => keysText(count, seed)),
  contenders: [
    floor,
    wholeDecode('cloud-result `decode`', decodeKms(toCodec(keysShape))),
    wholeDecode('cloud-result `decode`, typed operation', decodeKms(ListKeys.output())),
    ...libraries.map((library) => parseThen(library, keysShape))
  ]
})

/** A vendor's error. `decode` classifies and redacts it; the libraries only check it. */
export const compareFailures = (): Comparison => ({
  name: 'error of 200 bytes',
  isValid: true,
  texts: variantsOf(16, failurePattern),
  contenders: [
    floor,
    wholeDecode('cloud-result `decode`', decodeCvm(toCodec(instancesShape))),
    ...libraries.map((library) => parseThen(library, failureShape)),
    tencentSdk()
  ]
})

/** All comparisons on JSON. Each is made when it is needed, because the large ones need much memory. */
export const jsonComparisons: readonly (() => Comparison)[] = [
  compareFailures,
  ...instanceSizes.flatMap((size) =>
    (size.count === 1 ? (['none', 'last'] as const) : (['none', 'last', 'every'] as const)).map(
      (wrong) => () => compareInstances(size, wrong)
    )
  ),
  ...(['none', 'last', 'every'] as const).map((wrong) => () => compareDatapoints(wrong)),
  () => compareKeys(450)
]
