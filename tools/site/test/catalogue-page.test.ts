import { describe, expect, it } from 'vitest'

import { entriesOf, renderCatalogue, whatToDo } from '../src/catalogue-page.js'
import { readVendorPackages } from '../src/vendor-packages.js'
import { renderErrorPages } from '../src/write-error-pages.js'

const rows = [
  { code: 'Down', status: 404, category: 'Unsupported', sources: ['page'] },
  {
    code: 'Down',
    status: 500,
    category: 'Unavailable',
    meaning: 'It is down.',
    because: 'It said so.',
    sources: ['page']
  },
  { code: 'Late', status: 403, message: 'Signature expired', category: 'Unauthenticated', sources: ['page'] },
  { code: 'Late', status: 403, message: 'Date in the future', category: 'Unauthenticated', sources: ['page'] },
  {
    code: null,
    status: 409,
    message: 'Too <fast>',
    category: 'Throttled',
    meaning: 'Calls come too fast.',
    sources: ['page']
  }
] as const

describe('the error catalogue', () => {
  it('groups rows of one code with the same meaning, and gives each entry its own anchor', () => {
    const entries = entriesOf(rows)
    expect(entries.map(({ anchor }) => anchor)).toEqual(['Late', 'too-fast', 'Down', 'Down-Unavailable'])
    expect(entries[0]?.rows).toHaveLength(2)
  })

  it('shows meaning, advice and conditions, and escapes texts of the vendor', () => {
    const page = renderCatalogue({
      folder: 'acme',
      title: 'Acme Rockets',
      model: {
        codes: rows,
        sources: { page: { title: 'The page', url: 'https://example.com/errors', date: '2026-01' } }
      }
    })
    expect(page).toContain('“Too &lt;fast&gt;”')
    expect(page).toContain('<p>Calls come too fast.</p>')
    expect(page).toContain('<p>It is down. It said so.</p>')
    expect(page).toContain('Slow down')
    expect(page).toContain('<li>status <b>403</b> “Signature expired”</li>')
    expect(page).toContain('- [The page](https://example.com/errors), 2026-01')
  })

  it('gives advice by the values that the row overrides', () => {
    expect(whatToDo({ code: 'X', category: 'Unauthenticated', retry: 'clock-skew', sources: ['page'] })).toMatch(
      /clock/
    )
  })

  it('has a page for each vendor, on which every code has a meaning', async () => {
    const vendors = readVendorPackages()
    const pages = await renderErrorPages(vendors)
    expect(pages.map(({ file }) => file)).toEqual(vendors.map(({ folder }) => `${folder}.md`))
    expect(pages.length).toBeGreaterThanOrEqual(4)
    const all: unknown[] = []
    for (const { content, file } of pages) {
      expect(content.match(/<p><\/p>/g), file).toBeNull()
      const anchors = [...content.matchAll(/<h3 id="([^"]+)"/g)].map(([, anchor]) => anchor)
      expect(anchors.length, file).toBeGreaterThan(0)
      all.push(...anchors)
      expect(new Set(anchors).size, file).toBe(anchors.length)
    }
    expect(all.length).toBeGreaterThan(500)
  })
})
