import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Either } from 'fp-ts/lib/Either.js'

import type { Fault } from './faults/fault.js'
import type { ProductName } from './product.js'
import { productNames } from './products.js'
import type { ServerOptions } from './start-simulator.js'

/** How the command is used. */
export const usage = `Usage: cloud-result-simulator [options]

  --vendor <name>    simulate this product only; can be repeated:
                     ${productNames.join('\n                     ')}
  --port <number>    port of the first product, the others following
  --seed <text>      what all chance follows from: the same seed, the same run
  --faults <file>    JSON with a list of faults, as the README describes them
  --settle <ms>      how long each change of state takes, if not seconds
  --no-rate-limits   let all calls pass
  --help             show this`

/** Reads the words of the command line, and the file that they name. The Left says what is wrong, for people. */
export const readCommandLine = async (words: readonly string[]): Promise<Either<string, ServerOptions | 'help'>> => {
  const read = parse(words)
  if (read._tag === 'Left') return read
  const { help, vendor, port, seed, faults, settle, 'no-rate-limits': isUnlimited } = read.right
  if (help === true) return right('help')

  const vendors = vendor?.filter(isProductName)
  if (vendors !== undefined && vendors.length !== vendor?.length) {
    return left(`There is no product ${vendor?.find((name) => !isProductName(name)) ?? ''}`)
  }
  if (!isNumberText(port)) return left('--port takes a number')
  if (!isNumberText(settle)) return left('--settle takes a number of milliseconds')
  const script = faults === undefined ? right(undefined) : await readFaults(faults)
  if (script._tag === 'Left') return script
  return right({
    ...(vendors === undefined ? {} : { vendors }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(seed === undefined ? {} : { seed }),
    ...(settle === undefined ? {} : { settleMs: Number(settle) }),
    ...(script.right === undefined ? {} : { faults: script.right }),
    ...(isUnlimited === true ? { rateLimits: false } : {})
  })
}

const parse = (words: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        vendor: { type: 'string', multiple: true },
        port: { type: 'string' },
        seed: { type: 'string' },
        faults: { type: 'string' },
        settle: { type: 'string' },
        'no-rate-limits': { type: 'boolean' },
        help: { type: 'boolean' }
      }
    })
    return right(values)
  } catch (error) {
    return left((error as Error).message)
  }
}

const isProductName = (name: string): name is ProductName => (productNames as readonly string[]).includes(name)

const isNumberText = (text: string | undefined): boolean => text === undefined || /^\d{1,9}$/.test(text)

const readFaults = async (file: string): Promise<Either<string, readonly Fault[]>> => {
  try {
    const faults: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Array.isArray(faults) && faults.every(isFault)
      ? right(faults)
      : left(`${file} is not a list of faults, each with an error or a transport trouble`)
  } catch (error) {
    return left(`${file} cannot be read: ${(error as Error).message}`)
  }
}

const isFault = (value: unknown): value is Fault => {
  if (typeof value !== 'object' || value === null) return false
  const { error, transport } = value as { readonly error?: unknown; readonly transport?: unknown }
  const given = error ?? transport
  return (error === undefined) !== (transport === undefined) && typeof given === 'object' && given !== null
}
