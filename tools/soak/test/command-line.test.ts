import { describe, expect, it } from 'vitest'

import { optionsOf } from '../src/command-line.js'

describe('the command line of the soak', () => {
  it('has defaults, and takes calls and a seed', () => {
    expect(optionsOf([])).toMatchObject({ right: { calls: 100_000, seed: 'soak' } })
    expect(optionsOf(['--', '--calls', '20', '--seed', 'mine'])).toMatchObject({ right: { calls: 20, seed: 'mine' } })
  })

  it.each([[['--calls', 'many']], [['--calls', '0']], [['--what']], [['more']]])('refuses %j', (words) => {
    expect(optionsOf(words)._tag).toBe('Left')
  })
})
