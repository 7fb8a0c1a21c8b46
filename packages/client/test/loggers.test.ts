import { createRequire } from 'node:module'
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'

import { toError } from '@cloud-result/core'
import type { CloudError } from '@cloud-result/core'
import { pino } from 'pino'
import { serializeError } from 'serialize-error'
import { describe, expect, it } from 'vitest'
import winston from 'winston'

import { causeOf, transportFailure } from '@cloud-result/client'
import type { Client, ClientConfig } from '@cloud-result/client'
import { makeClient } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'

import { leftOf } from './support/left-of.js'
import {
  createThing,
  credentials,
  describeThings,
  makeThings,
  profile,
  scripted,
  success
} from './support/made-up-vendor.js'

// It has no types.
const bunyan = createRequire(import.meta.url)('bunyan') as {
  readonly stdSerializers: object
  readonly createLogger: (options: object) => { readonly error: (fields: object, message: string) => void }
}

const canary = 'CANARY'
const quoting = (): Error =>
  Object.assign(new Error('AssumeRole failed: CANARY', { cause: new Error('below: CANARY') }), {
    config: { headers: { Authorization: 'CANARY' } }
  })

const parts: readonly (readonly [name: string, config: Partial<ClientConfig>, ofVendor: Partial<ClientProfile>])[] = [
  ['a provider', { credentials: () => Promise.reject(quoting()) }, {}],
  ['a transport', { transport: scripted({ rejects: quoting() }).transport }, {}],
  [
    'a transport that states its phase',
    {
      transport: scripted({ rejects: transportFailure({ reason: 'network', phase: 'send', cause: quoting() }) })
        .transport
    },
    {}
  ],
  ['a rate limiter', { rateLimiter: { acquire: () => Promise.reject(quoting()) } }, {}],
  [
    'a profile that cannot write the request',
    {},
    {
      prepare: () => {
        throw quoting()
      }
    }
  ]
]

const collector = () => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk: unknown, _encoding, done) => {
      chunks.push(typeof chunk === 'string' ? chunk : JSON.stringify(chunk) + String(chunk))
      done()
    },
    decodeStrings: false
  })
  return { stream, text: () => chunks.join('\n') }
}

const outputs: Readonly<Record<string, (value: object) => string>> = {
  pino: (value) => {
    const { stream, text } = collector()
    const logger = pino(stream)
    logger.error({ err: value }, 'it failed')
    logger.error(value)
    logger.error({ error: value, nested: { value } })
    return text()
  },
  'pino with the serializer of all causes': (value) => {
    const { stream, text } = collector()
    pino({ serializers: { err: pino.stdSerializers.errWithCause } }, stream).error({ err: value })
    return text()
  },
  winston: (value) => {
    const { stream, text } = collector()
    const format = winston.format.combine(winston.format.errors({ stack: true, cause: true }), winston.format.json())
    const logger = winston.createLogger({ format, transports: [new winston.transports.Stream({ stream })] })
    logger.error(value)
    logger.error('it failed', { error: value })
    return text()
  },
  bunyan: (value) => {
    const { stream, text } = collector()
    const logger = bunyan.createLogger({ name: 'test', stream, serializers: bunyan.stdSerializers })
    logger.error({ err: value, value }, 'it failed')
    return text()
  },
  'serialize-error': (value) => JSON.stringify(serializeError(value)) + inspect(serializeError(value)),
  'console.log': (value) => {
    const { stream, text } = collector()
    const console = new Console({ stdout: stream, stderr: stream, inspectOptions: { depth: 20, showHidden: true } })
    console.log(value)
    console.error('%o %O %j', value, value, value)
    console.dir(value, { depth: 20, showHidden: true, getters: true })
    console.table([value])
    return text()
  },
  'util.inspect': (value) =>
    inspect(value, { depth: 20 }) +
    inspect(value, { depth: 20, showHidden: true }) +
    inspect(value, { depth: 20, showHidden: true, getters: true }),
  structuredClone: (value) => inspect(structuredClone(value), { depth: 20, showHidden: true, getters: true }),
  JSON: (value) => JSON.stringify(value) + String(value),
  'copies of all properties': (value) =>
    inspect(
      [
        { ...value },
        Object.fromEntries(Object.entries(value)),
        ...Reflect.ownKeys(value).map((key) => (value as Readonly<Record<PropertyKey, unknown>>)[key]),
        (value as { readonly stack?: unknown }).stack
      ],
      { depth: 20, showHidden: true, getters: true }
    )
}

const errorOf = async (config: Partial<ClientConfig>, ofVendor: Partial<ClientProfile> = {}): Promise<CloudError> => {
  const usual = { region: 'here-1', credentials, transport: scripted(success(1)).transport, retry: { maxAttempts: 1 } }
  const client: Client = makeClient({ ...profile, ...ofVendor }, { ...usual, ...config })
  return leftOf(await client.run(createThing, {}))
}

describe.each(parts)('what %s threw', (_name, config, ofVendor) => {
  it.each(Object.entries(outputs))('is not in the output of %s', async (_output, write) => {
    const error = await errorOf(config, ofVendor)
    expect(write(error)).not.toContain(canary)
    expect(write(toError(error))).not.toContain(canary)
  })

  it('is reached by causeOf alone', async () => {
    const error = await errorOf(config, ofVendor)
    expect(inspect(causeOf(error))).toContain(canary)
    expect('cause' in error).toBe(false)
    expect(toError(error).cause).toBe(error)
  })
})

describe('causeOf', () => {
  it('gives nothing for an error of the vendor', async () => {
    const { transport } = scripted({ status: 500, body: '' })
    const client = makeThings({ transport, retry: { maxAttempts: 1 } })
    expect(causeOf(leftOf(await client.send(describeThings, {})()))).toBeUndefined()
  })
})
