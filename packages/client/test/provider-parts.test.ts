import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byOurClock, instantOf, readCredentials } from '../src/providers/credential-fields.js'
import { exchange } from '../src/providers/exchange.js'
import { parseIni } from '../src/providers/parse-ini.js'
import { parseJson } from '../src/providers/parse-json.js'
import { splitCommand } from '../src/providers/split-command.js'
import { makeFakeClock } from './support/fake-clock.js'

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ _tag: 'Right', right: JSON.parse(text) as unknown })
        expect(parseJson(`\uFEFF${text}`)).toEqual({ _tag: 'Right', right: JSON.parse(text) as unknown })
      })
    )
  })

  it.each([
    ['', 1, 'it ends too early'],
    ['{', 1, 'it ends too early'],
    ['{"a"', 1, 'it ends too early'],
    ['{"a":\n', 2, 'it ends too early'],
    ['{"a":1,\n\n', 3, 'it ends too early'],
    ['[1,]', 1, 'there is an unexpected character'],
    ['{\n"a":1\n"b":2}', 3, 'there is an unexpected character'],
    ["{\n'a':1}", 2, 'there is an unexpected character'],
    ['{"a":01}', 1, 'there is an unexpected character'],
    ['{"a":1}}', 1, 'there is an unexpected character'],
    ['\n\n[1] x', 3, 'there is an unexpected character'],
    ['{"a":"b', 1, 'there is an unexpected character'],
    ['{"a":"\\x"}', 1, 'there is an unexpected character'],
    ['[}', 1, 'there is an unexpected character'],
    ['{"a":1,"b":[1,{"c":nul}]}', 1, 'there is an unexpected character']
  ])('says where %j is wrong', (text, line, what) => {
    expect(parseJson(text)).toEqual({ _tag: 'Left', left: `line ${line} is not JSON: ${what}` })
  })

  it('says of any broken text a line that it has, and nothing of its content', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '}', ']', '"', ',', ':', '\n', 'CANARY', '\\'),
        (text, at, inserted) => {
          const place = at % (text.length + 1)
          const broken = text.slice(0, place) + inserted + text.slice(place + 1)
          const result = parseJson(broken)
          if (result._tag === 'Right') {
            expect(result.right).toEqual(JSON.parse(broken))
          } else {
            expect(result.left).toMatch(
              /^line \d+ is not JSON: (?:it ends too early|there is an unexpected character)$/
            )
            expect(Number(/\d+/.exec(result.left)?.[0])).toBeLessThanOrEqual(broken.split('\n').length)
          }
        }
      ),
      { numRuns: 2_000 }
    )
  })

  it('takes a time in proportion to a long text', () => {
    const text = `[${'{"a":[1,2,3]},'.repeat(50_000)}`
    const before = performance.now()
    expect(parseJson(text)).toMatchObject({ _tag: 'Left' })
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

describe('parseIni', () => {
  const read = (text: string) => {
    const parsed = parseIni(text)
    return parsed._tag === 'Left'
      ? parsed.left
      : Object.fromEntries([...parsed.right].map(([name, values]) => [name, Object.fromEntries(values)]))
  }

  it.each([
    ['a=1', { '': { a: '1' } }],
    ['\uFEFF[s]\r\na = 1\r\nb=2', { '': {}, s: { a: '1', b: '2' } }],
    ['# comment\n; comment\n[ s ] ; comment\n a = b # comment', { '': {}, s: { a: 'b' } }],
    ['[s]\na=1\n[t]\nb=2\n[s]\nc=3', { '': {}, s: { a: '1', c: '3' }, t: { b: '2' } }],
    ['a="b # c"', { '': { a: 'b # c' } }],
    ["a='b' ; c", { '': { a: 'b' } }],
    ['a="b', { '': { a: '"b' } }],
    ['a=', { '': { a: '' } }],
    ['a= # nothing', { '': { a: '' } }],
    ['[__proto__]\n__proto__=1', undefined],
    ['[s]\nsecret', 'line 2 has no ='],
    ['\n\n=1', 'line 3 has no =']
  ])('reads %j', (text, expected) => {
    if (expected === undefined) {
      const parsed = parseIni(text)
      expect(parsed._tag === 'Right' && parsed.right.get('__proto__')?.get('__proto__')).toBe('1')
    } else {
      expect(read(text)).toEqual(expected)
    }
  })
})

describe('splitCommand', () => {
  it.each([
    ['a b  c', ['a', 'b', 'c']],
    ['  a\t"b c" ', ['a', 'b c']],
    ["a 'b \"c'", ['a', 'b "c']],
    ['C:\\tools\\x.exe --a="b c"', ['C:\\tools\\x.exe', '--a=b c']],
    ["a ''", ['a', '']],
    ['', []],
    ['a "b', undefined]
  ])('splits %j', (command, parts) => {
    expect(splitCommand(command)).toEqual(parts)
  })
})

describe('instantOf', () => {
  const instant = Date.UTC(2026, 0, 15, 8)

  it.each([
    [instant, instant],
    [instant / 1_000, instant],
    [String(instant / 1_000), instant],
    ['2026-01-15T08:00:00Z', instant],
    ['2026-01-15T16:00:00+08:00', instant],
    ['2026-01-15T08:00:00', instant],
    ['2026-01-15 08:00:00', instant],
    ['2026-01-15T08:00:00.000', instant],
    ['soon', undefined],
    ['', undefined],
    [0, undefined],
    [null, undefined],
    [{}, undefined]
  ])('reads %j', (value, expected) => {
    expect(instantOf(value)).toBe(expected)
  })
})

describe('readCredentials', () => {
  const fields = {
    accessKeyId: ['Id', 'id'],
    secretAccessKey: ['Secret'],
    sessionToken: ['Token'],
    expiration: ['Until']
  }

  it.each([
    [
      { Id: 'a', Secret: 'b' },
      { accessKeyId: 'a', secretAccessKey: 'b' }
    ],
    [
      { id: ' a\n', Secret: 'b', Token: '' },
      { accessKeyId: 'a', secretAccessKey: 'b' }
    ],
    [
      { Id: ' ', id: 'a', Secret: 'b', Token: 't', Until: 1_893_456_000 },
      { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 't', expiration: 1_893_456_000_000 }
    ],
    [{ Id: 1, Secret: 'b' }, undefined],
    [{ Id: 'a' }, undefined],
    [null, undefined],
    [['a'], undefined]
  ])('reads %j', (value, expected) => {
    expect(readCredentials(value, fields)).toEqual(expected)
  })
})

describe('byOurClock', () => {
  const now = Date.UTC(2026, 0, 15, 8)
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b', expiration: now + 3_600_000 }
  const at = (date: number | string) => ({
    headers: { Date: typeof date === 'string' ? date : new Date(date).toUTCString() }
  })

  it.each([
    ['no date', { headers: {} }, 0],
    ['an unreadable date', at('soon'), 0],
    ['our time', at(now), 0],
    ['almost our time', at(now + 59_000), 0],
    ['a server that is ahead', at(now + 7_200_000), 7_200_000],
    ['a server that is behind', at(now - 7_200_000), -7_200_000],
    ['a server of another week', at(now + 8 * 86_400_000), 0]
  ])('corrects an expiration by %s', (_, response, skew) => {
    expect(Number(byOurClock(credentials, response, now).expiration)).toBe(credentials.expiration - skew)
  })
})

describe('exchange', () => {
  const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {} }

  it('does not wait for a transport that ignores its signal', async () => {
    const clock = makeFakeClock()
    const running = exchange(request, { clock, timeoutMs: 1_000, transport: () => new Promise(() => undefined) })
    await clock.advance(1_000)
    expect(await running).toEqual({ _tag: 'NoAnswer', isConnected: false, why: 'no answer within 1000 ms' })
    expect(clock.timers()).toBe(0)
  })

  it.each([
    ['a code', Object.assign(new Error('CANARY'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    ['the code of a cause', new Error('CANARY', { cause: { code: 'ENOTFOUND' } }), 'ENOTFOUND'],
    ['anything', 'CANARY', 'the connection failed'],
    ['nothing', undefined, 'the connection failed'],
    ['a code that is none', { code: 'CANARY secret' }, 'the connection failed']
  ])('says why there is no answer: %s', async (_, thrown, why) => {
    const clock = makeFakeClock()
    const rejected = await exchange(request, { clock, timeoutMs: 1_000, transport: () => Promise.reject(thrown) })
    const threw = await exchange(request, {
      clock,
      timeoutMs: 1_000,
      transport: () => {
        throw thrown
      }
    })
    expect([rejected, threw]).toEqual([
      { _tag: 'NoAnswer', isConnected: false, why },
      { _tag: 'NoAnswer', isConnected: false, why }
    ])
    expect(clock.timers()).toBe(0)
  })
})
