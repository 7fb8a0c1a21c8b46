import { format } from 'oxfmt'

import { generate } from './generate.js'
import type { Model } from './model.js'
import { readJson } from './workspace.js'

const configurationUrl = new URL('../../../.oxfmtrc.json', import.meta.url)

/** Writes the modules of a model, by file name, formatted as the repository's configuration says. */
export const formatted = async (model: Model): Promise<ReadonlyMap<string, string>> => {
  const { printWidth, semi, singleQuote, trailingComma } = readJson(configurationUrl) as Configuration
  const files = await Promise.all(
    [...generate(model)].map(async ([name, source]) => {
      const { code, errors } = await format(name, source, { printWidth, semi, singleQuote, trailingComma })
      if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
      return [name, code] as const
    })
  )
  return new Map(files)
}

interface Configuration {
  readonly printWidth: number
  readonly semi: boolean
  readonly singleQuote: boolean
  readonly trailingComma: 'none'
}
