import { Console } from 'node:console'
import { Writable } from 'node:stream'

import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import winston from 'winston'

import { logRequests } from '@cloud-result/client'
import type { ClientConfig, RequestLogger } from '@cloud-result/client'

import { finish, makeFakeClock, nextTurn } from './support/fake-clock.js'
import { createThing, describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'
import type { Step } from './support/made-up-vendor.js'

const linesOf = async (
  steps: readonly Step[],
  config: Partial<ClientConfig> = {},
  operation: typeof describeThings = describeThings
) => {
  const lines: string[] = []
  const write = (level: string) => (line: string) => lines.push(`${level} ${line}`)
  const logger: RequestLogger = { info: write('info'), warn: write('warn'), error: write('error') }
  const clock = makeFakeClock()
  const { transport } = scripted(...steps)
  const client = makeThings({ clock, random: () => 0.5, transport, hooks: logRequests(logger), ...config })
  await finish(clock, client.send(operation, {})())
  return lines
}

const call = 'made-up things DescribeThings here-1'

describe('logRequests', () => {
  it('writes a line for a call that succeeds at once', async () => {
    expect(await linesOf([success(1)])).toEqual([
      `info 2025-01-01T00:00:00.000Z ${call} attempt 1: ok, HTTP 200, 0 ms, request r-ok`
    ])
  })

  it('writes a line for each attempt', async () => {
    expect(await linesOf([failure('TooFast'), { status: 503, body: '' }, success(1)])).toEqual([
      `warn 2025-01-01T00:00:00.000Z ${call} attempt 1: Throttled (TooFast), HTTP 200, 0 ms, request r-TooFast`,
      `warn 2025-01-01T00:00:00.500Z ${call} attempt 2: Unavailable, HTTP 503, 0 ms`,
      `info 2025-01-01T00:00:00.550Z ${call} attempt 3: ok, HTTP 200, 0 ms, request r-ok`
    ])
  })

  it('writes an error for a call that fails, with its whole time', async () => {
    const lines = await linesOf([failure('Broken')])
    expect(lines).toHaveLength(4)
    expect(lines[3]).toBe(
      `error 2025-01-01T00:00:00.000Z ${call} call: Internal (Broken), HTTP 200, 75 ms, request r-Broken`
    )
  })

  it('writes an error for a call that was not sent', async () => {
    expect(await linesOf([success(1)], { timeoutMs: -1 })).toEqual([
      `error 2025-01-01T00:00:00.000Z ${call} call: InvalidArgument, 0 ms`
    ])
  })

  it('does not count a dry run that passed as a failure', async () => {
    const lines = await linesOf([failure('DryRunPassed')], {}, createThing)
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['info'])
  })

  it('writes one line, whatever the code and the action hold', async () => {
    const lines = await linesOf([failure('Bad\r\n2025 info \u2028ok\u0007')], {}, thing({ action: 'A\nB' }))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]+$/)
  })

  it('is silent by default', async () => {
    const clock = makeFakeClock()
    const client = makeThings({ clock, transport: scripted(failure('NoSuchThing')).transport })
    expect(await finish(clock, client.send(describeThings, {})())).toMatchObject({ _tag: 'Left' })
  })

  it('breaks no call if the logger throws', async () => {
    const broken = (): never => {
      throw new Error('disk full')
    }
    const clock = makeFakeClock()
    const hooks = logRequests({ info: broken, warn: broken, error: broken })
    const client = makeThings({ clock, transport: scripted(success(1)).transport, hooks })
    expect(await finish(clock, client.send(describeThings, {})())).toMatchObject({ _tag: 'Right' })
  })

  it('does not end the process if the logger rejects', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    const broken = () => Promise.reject(new Error('disk full'))
    const hooks = logRequests({ info: broken, warn: broken, error: broken })
    await linesOf([failure('NoSuchThing')], { hooks })
    await linesOf([success(1)], { hooks })
    await nextTurn()
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('works with the console, pino and winston', async () => {
    const chunks: string[] = []
    const stream = new Writable({
      write: (chunk: unknown, _, done) => {
        chunks.push(String(chunk))
        done()
      }
    })
    const loggers: readonly RequestLogger[] = [
      new Console({ stdout: stream, stderr: stream }),
      pino(stream),
      winston.createLogger({ transports: [new winston.transports.Stream({ stream })] })
    ]
    for (const logger of loggers) {
      // oxlint-disable-next-line no-await-in-loop -- one logger after another
      await linesOf([failure('NoSuchThing')], { hooks: logRequests(logger) })
    }
    const lines = chunks.join('').trim().split('\n')
    expect(lines).toHaveLength(6)
    for (const line of lines) expect(line).toContain(`${call} `)
  })
})
