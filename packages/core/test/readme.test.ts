import { readFileSync, writeFileSync } from 'node:fs'

import { categories, categoryAdvice } from '@cloud-result/core'
import type { Category } from '@cloud-result/core'
import { categoryOfStatus } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

const readme = new URL('../README.md', import.meta.url)
const source = readFileSync(new URL('../src/errors/category.ts', import.meta.url), 'utf8')

const [begin, end] = ['<!-- categories -->', '<!-- /categories -->'] as const

// The docstring of each category is its meaning.
const meaningOf = (category: Category): string => {
  const found = new RegExp(`/\\*\\* (.*) \\*/\\n +${category}: `).exec(source)
  return found?.[1] ?? expect.fail(`${category} has no docstring of one line`)
}

const statusesOf = (category: Category): string => {
  const statuses = Array.from({ length: 500 }, (_, index) => 100 + index)
  const own = statuses.filter((status) => categoryOfStatus(status) === category)
  if (category === 'Unknown') return 'any other'
  return category === 'Internal' ? '500, any other 5xx' : own.join(' ') || '–'
}

const table = [
  ['category', 'meaning', 'by status alone', 'fault', 'retry', 'replay'],
  ['---', '---', '---', '---', '---', '---'],
  ...categories.map((category) => {
    const { fault, retry, replay } = categoryAdvice[category]
    return [category, meaningOf(category), statusesOf(category), fault, retry, replay]
  })
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')

describe('the README', () => {
  it('shows the categories as they are', () => {
    const text = readFileSync(readme, 'utf8')
    const [head, rest] = text.split(begin)
    const current = `${head}${begin}\n\n${table}\n\n${end}${rest?.split(end)[1]}`
    if (process.env['CLOUD_RESULT_UPDATE'] === '1') writeFileSync(readme, current)
    else expect(text).toBe(current)
    expect(table).toContain('| NotFound | A resource that the request names does not exist.')
  })
})
