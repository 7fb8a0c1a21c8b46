import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Either } from 'fp-ts/lib/Either.js'

import { credentialServiceNames, isCredentialService } from './credential-services/credential-services.js'
import type { Fault } from './faults/fault.js'
import type { ProductName } from './product.js'
import { productNames } from './products.js'
import type { ServerOptions } from './start-simulator.js'

/** The help of the command. */
export const usage = `Usage: cloud-result-simulator [options]

  --product <name>   simulate only this product; can be repeated:
                     ${productNames.join('\n                     ')}
  --service <name>   also simulate this service, which gives credentials; can be
                     repeated:
                     ${credentialServiceNames.join('\n                     ')}
  --port <number>    port of the first product; the others use the next ports
  --seed <text>      seed of all random values: the same seed and the same
                     requests give the same responses
  --faults <file>    JSON file with a list of faults; see the README
  --transition <ms>  how long state transitions take (default: some seconds)
  --no-rate-limits   do not limit the rate of calls
  --help             show this help`

/** Reads the arguments of the command, and the file that they name. The Left is a message about a wrong argument. */
export const readCommandLine = async (
  commandArguments: readonly string[]
): Promise<Either<string, ServerOptions | 'help'>> => {
  const read = parse(commandArguments)
  if (read._tag === 'Left') return read
  const { help, product, service, port, seed, faults, transition, 'no-rate-limits': isUnlimited } = read.right
  if (help === true) return right('help')

  const unknown = product?.find((name) => !isProductName(name))
  if (unknown !== undefined) return left(`Unknown product ${unknown}. The products are ${productNames.join(', ')}.`)
  const products = product?.filter(isProductName)
  const unknownService = service?.find((name) => !isCredentialService(name))
  if (unknownService !== undefined) {
    return left(`Unknown service ${unknownService}. The services are ${credentialServiceNames.join(', ')}.`)
  }
  if (!isInteger(port)) return left(`--port must be an integer, not ${port}`)
  if (!isInteger(transition)) return left(`--transition must be an integer number of milliseconds, not ${transition}`)
  const initialFaults = faults === undefined ? right(undefined) : await readFaults(faults)
  if (initialFaults._tag === 'Left') return initialFaults
  return right({
    ...(products === undefined ? {} : { products }),
    ...(service === undefined ? {} : { credentialServices: service.filter(isCredentialService) }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(seed === undefined ? {} : { seed }),
    ...(transition === undefined ? {} : { transitionMs: Number(transition) }),
    ...(initialFaults.right === undefined ? {} : { faults: initialFaults.right }),
    ...(isUnlimited === true ? { rateLimits: false } : {})
  })
}

const parse = (commandArguments: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...commandArguments],
      options: {
        product: { type: 'string', multiple: true },
        service: { type: 'string', multiple: true },
        port: { type: 'string' },
        seed: { type: 'string' },
        faults: { type: 'string' },
        transition: { type: 'string' },
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

const isInteger = (text: string | undefined): boolean => text === undefined || /^\d{1,9}$/.test(text)

const readFaults = async (file: string): Promise<Either<string, readonly Fault[]>> => {
  try {
    const faults: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Array.isArray(faults) && faults.every(isFault)
      ? right(faults)
      : left(`${file} must be a list of faults, each with either an error or a transport fault`)
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
