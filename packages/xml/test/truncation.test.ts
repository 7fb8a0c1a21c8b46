import { describe, expect, it } from 'vitest'

import { parseXml } from '../src/index.js'
import { wellFormedFixtures } from './support/fixture.js'

describe('a truncated document', () => {
  it.each(wellFormedFixtures)('is refused if cut at any character: %s', (_, text) => {
    expect(parseXml(text)._tag).toBe('Right')
    for (let length = 0; length < text.length; length++) {
      expect(parseXml(text.slice(0, length)), `after ${length} characters`).toMatchObject({ _tag: 'Left' })
    }
  })

  it.each(wellFormedFixtures)('is refused if cut at any byte: %s', (_, text) => {
    const bytes = new TextEncoder().encode(text)
    for (let length = 0; length < bytes.length; length++) {
      const cut = new TextDecoder().decode(bytes.subarray(0, length))
      expect(parseXml(cut), `after ${length} bytes`).toMatchObject({ _tag: 'Left' })
    }
  })

  it.each(wellFormedFixtures)('is refused with text after its end: %s', (_, text) => {
    for (const more of ['<', '>', 'x', '\0', '&', '</', '<!', '<?', '<!--', ']]>', text, '\uFEFF']) {
      expect(parseXml(text + more), JSON.stringify(more)).toMatchObject({ _tag: 'Left' })
    }
  })
})
