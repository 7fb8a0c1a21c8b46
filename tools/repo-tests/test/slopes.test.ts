import { isCloudError } from '@cloud-result/core'
import type { WireResponse } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { vendors } from './vendors.js'

const times = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))
const json = (body: unknown): string => JSON.stringify(body)
const list = (length: number, each: (index: number) => string): string =>
  Array.from({ length: Math.ceil(length / each(0).length) }, (_, index) => each(index)).join('')

/** A failure of every vendor at once: each reads its own members. */
const failure = (code: string, message: string, id = 'r-1'): string => {
  const error = { Code: code, Message: message, code, message }
  return json({
    ...error,
    RetCode: 1,
    error_code: code,
    error_msg: message,
    RequestId: id,
    Error: error,
    error,
    Response: { Error: error, RequestId: id }
  })
}

const xml = (content: string): string => `<ErrorResponse>${content}</ErrorResponse>`

/** Bodies of about this many characters. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'a long message': (n) => failure('X', times('word ', n)),
  'a long code': (n) => failure(times('NotFound', n), 'm'),
  'a code of many segments': (n) => failure(times('Invalid.', n), 'm'),
  'a code in one case': (n) => failure(times('limitexceeded_', n), 'm'),
  'a long request id': (n) => failure('X', 'm', times('0a1b-', n)),
  'names of secrets': (n) => failure('X', times('SecretKey', n)),
  'names and signs of secrets': (n) => failure('X', times('Password = ', n)),
  'keys of a scope': (n) => failure('X', times('/20261128/', n)),
  'percent-encoding': (n) => failure('X', times('%2525', n)),
  'beginnings of requests': (n) => failure('X', times('GET&%2F', n)),
  'words like keys': (n) => failure('X', `token ${times('aB1/', n)}`),
  'a message of capitals': (n) => failure('X', times('AKID', n)),
  'many members': (n) => `{${list(n, (index) => `"k${index}":1,`)}"Code":"X"}`,
  'one member many times': (n) => `{${times('"Code":"X",', n)}"Code":"X"}`,
  'a list of objects': (n) => `{"RequestId":"r","Set":[${list(n, () => '{"a":1},')}{}]}`,
  'nested objects': (n) => `${times('{"Response":', n)}1`,
  'an open list': (n) => times('[', n),
  'quotes without end': (n) => times('"', n),
  'backslashes without end': (n) => `"${times('\\', n)}`,
  'a long number': (n) => `{"Code":${times('9', n)}}`,
  blanks: (n) => times(' \r\n', n),
  text: (n) => times('Service Unavailable ', n),
  'request ids that are none, in text': (n) => times('"RequestId" : ', n),
  'request ids that are none, in tags': (n) => times('<RequestId>', n),
  'an HTML page': (n) => `<!DOCTYPE html><html>${times('<p>nginx</p>', n)}</html>`,
  'many elements': (n) => xml(times('<a>b</a>', n)),
  'open elements': (n) => times('<a>', n),
  'many attributes': (n) => `<Error ${list(n, (index) => `a${index}="b" `)}/>`,
  'a long attribute': (n) => `<Error xsi:nil="${times('&amp;', n)}"/>`,
  comments: (n) => `${times('<!-- a -->', n)}<Error/>`,
  'a long CDATA': (n) => xml(`<Message><![CDATA[${times(']]', n)}]]></Message>`),
  references: (n) => xml(`<Code>X</Code><Message>${times('&#x41;', n)}</Message>`)
}

const small = 8_192
const factor = 16

/** The least processor time of some runs, in milliseconds: neither the collector nor other processes add to all of them. */
const leastTime = (run: () => unknown, runs: number): number => {
  const spent = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    const { system, user } = process.cpuUsage(start)
    return (system + user) / 1_000
  })
  return Math.min(...spent)
}

// A quadratic algorithm takes 256 times as long for 16 times the length, and a linear one 16 times.
const most = factor * 4
// Below it, the time is that of the clock.
const leastMilliseconds = 0.05

describe.each(vendors)('the time to decode at $name', ({ module }) => {
  const decode = module.decode(t.type({ Set: t.array(t.type({ a: t.number })) }))

  it.each(Object.entries(shapes))('grows linearly with %s', (_, shape) => {
    const [one, many] = [small, small * factor].map((length) => ({ status: 400, body: shape(length) }))
    const ratio = (): number => {
      const ofOne = Math.max(
        leastTime(() => decode(one as WireResponse), 5),
        leastMilliseconds
      )
      return leastTime(() => decode(many as WireResponse), 5) / ofOne
    }
    // Code that is not compiled yet, or a collection, can spoil one comparison, but not three.
    expect([ratio, ratio, ratio].some((measure) => measure() < most)).toBe(true)
  })

  it.each(Object.entries(shapes))('ends in a short error with %s', (_, shape) => {
    for (const status of [200, 400]) {
      const result = decode({ status, body: shape(small * factor) })
      expect(result._tag === 'Right' || isCloudError(result.left)).toBe(true)
      expect(json(result._tag === 'Right' ? '' : result.left).length).toBeLessThan(20_000)
    }
  })
})

it('is measured with 30 shapes or more', () => {
  expect(Object.keys(shapes).length).toBeGreaterThanOrEqual(30)
})
