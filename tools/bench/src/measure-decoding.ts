import { disagreements } from './comparison.js'
import type { Comparison } from './comparison.js'
import { jsonComparisons } from './json-comparisons.js'
import { measure } from './measure.js'
import type { Parts } from './report/results.js'
import { readSetting } from './report/setting.js'
import { xmlComparisons } from './xml-comparisons.js'

const compared = [
  'io-ts',
  'fp-ts',
  'zod',
  'valibot',
  'arktype',
  'typebox',
  'ajv',
  'effect',
  'saxes',
  'fast-xml-parser',
  '@rgrove/parse-xml',
  'tencentcloud-sdk-nodejs-common'
]

// These take most of the time.
const isLong = ({ name }: Comparison): boolean => /^(10 MB|5,000)/.test(name)

/** Measures all comparisons, each for about the given time; a quick run skips the longest. Throws if contenders disagree about a payload. */
export const measureDecoding = async (millisecondsInAll: number, isQuick: boolean): Promise<Parts['decoding']> => {
  const results: Parts['decoding']['compared'][number][] = []
  for (const make of [...jsonComparisons, ...xmlComparisons]) {
    const comparison = make()
    if (isQuick && isLong(comparison)) continue
    const wrong = await disagreements(comparison)
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
    const figures = await measure(comparison.contenders, comparison.texts, {
      millisecondsPerSample: 12,
      millisecondsInAll
    })
    const { isValid, name, texts } = comparison
    console.log(`${name}: ${figures.map((figure) => `${figure.name} ${figure.ratio.toFixed(2)}`).join(', ')}`)
    results.push({ name, isValid, characters: (texts[0] as string).length, figures })
  }
  return { setting: readSetting(compared), compared: results }
}
