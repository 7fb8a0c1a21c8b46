import { readFileSync } from 'node:fs'

import { format } from 'oxfmt'

const configurationUrl = new URL('../../../.oxfmtrc.json', import.meta.url)

/** Formats a module as the repository's configuration says. */
export const formatSource = async (name: string, source: string): Promise<string> => {
  const { printWidth, semi, singleQuote, trailingComma } = JSON.parse(
    readFileSync(configurationUrl, 'utf8')
  ) as Configuration
  const { code, errors } = await format(name, source, { printWidth, semi, singleQuote, trailingComma })
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
  return code
}

interface Configuration {
  readonly printWidth: number
  readonly semi: boolean
  readonly singleQuote: boolean
  readonly trailingComma: 'none'
}
