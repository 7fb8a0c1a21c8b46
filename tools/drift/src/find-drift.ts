import { codesIn, modelIn } from '@cloud-result/conformance/model'

import { judge } from './judge.js'
import type { Expectation, Findings } from './judge.js'
import type { Source } from './sources.js'

/** The findings about one source. */
export interface Report extends Findings {
  readonly source: string
  readonly vendor: string
}

/** Compares each source with the model of its package. */
export const findDrift = (
  root: URL,
  sources: readonly Source[],
  expectations: Readonly<Record<string, Expectation>>
): Promise<readonly Report[]> =>
  Promise.all(
    sources.map(async ({ name, read, vendor }) => {
      const folder = new URL(`packages/${vendor}/`, root)
      const expectation = expectations[name]
      if (expectation === undefined) throw new Error(`expectations.json says nothing of ${name}`)
      return { source: name, vendor, ...judge(modelIn(folder), codesIn(folder), await read(), expectation) }
    })
  )
