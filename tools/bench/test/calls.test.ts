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
  ] as const)('read the same of %s', async (name, listed) => {
    // Under the conditions of this repository's tests Node finds another module where Tencent's SDK requires `bignumber.js`.
    // The measurement compares its answers too.
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
