import type { Model } from '@cloud-result/conformance/model'

import { formatSource } from '../format-source.js'
import { generate } from './generate.js'

/** Writes the modules of a product's model, by file name, formatted with the repository's configuration. */
export const formatted = async (model: Model, product: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      [...generate(model, product)].map(async ([name, source]) => [name, await formatSource(name, source)] as const)
    )
  )
