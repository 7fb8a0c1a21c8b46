import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answers } from '../src/calls/answers.js'
import type { AnswerName } from '../src/calls/answers.js'
import { callersOf } from '../src/calls/callers.js'
import { serveAnswers } from '../src/calls/serve-answers.js'
import type { AnswerServers } from '../src/calls/serve-answers.js'

let servers: AnswerServers

beforeAll(async () => {
  servers = await serveAnswers()
})

afterAll(() => servers.close())

describe('callers', () => {
  it.each([
    ['tencent-cvm, small', 19],
    ['tencent-cvm, large', 33],
    ['alibaba-kms, small', 8],
    ['alibaba-kms, large', 425]
  ] as const)('read the same from %s', async (name, listed) => {
    // With the export conditions of these tests, Node resolves another module for `bignumber.js`, which Tencent's SDK requires.
    // The benchmark compares the SDK's results, too.
    const callers = callersOf(name, servers.ports[name]).filter(
      ({ name: caller }) => !(name.startsWith('tencent') && caller.startsWith('official'))
    )
    expect(callers.length).toBeGreaterThan(1)
    for (const { call, count, name: caller } of callers) expect(count((await call()) as never), caller).toBe(listed)
  })

  it.each(Object.keys(answers) as AnswerName[])('get an answer of the length that %s says', (name) => {
    const kilobytes = answers[name].length / 1_000
    expect(kilobytes / (name.endsWith('small') ? 1.2 : 57)).toBeCloseTo(1, 0.9)
  })
})
