import { describe, expect, it } from 'vitest'

import { readCommandLine } from '../src/command-line.js'

describe('the command line of the soak', () => {
  it('has defaults, and reads the number of calls and the seed', () => {
    expect(readCommandLine([])).toMatchObject({ right: { calls: 100_000, seed: 'soak' } })
    const given = readCommandLine(['--', '--calls', '20', '--seed', 'mine'])
    expect(given).toMatchObject({ right: { calls: 20, seed: 'mine' } })
  })

  it.each([[['--calls', 'many']], [['--calls', '0']], [['--what']], [['more']]])('rejects %j', (commandArguments) => {
    expect(readCommandLine(commandArguments)._tag).toBe('Left')
  })
})
