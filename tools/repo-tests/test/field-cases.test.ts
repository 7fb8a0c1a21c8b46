import { existsSync, readFileSync } from 'node:fs'

import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { vendors } from './vendors.js'

/** A response that somebody met, with the result that it must have. */
const FieldCases = t.array(
  t.strict({
    id: t.string,
    seen: t.string,
    source: t.string,
    status: t.number,
    headers: t.record(t.string, t.string),
    body: t.string,
    expected: t.record(t.string, t.string)
  })
)

const cases = vendors.flatMap(({ name, packageUrl, module }) => {
  const url = new URL('test/field-cases.json', packageUrl)
  if (!existsSync(url)) return []
  const read = FieldCases.decode(JSON.parse(readFileSync(url, 'utf8')))
  if (read._tag === 'Left') throw new Error(`${url.pathname} is not a list of cases`)
  return read.right.map((fieldCase) => ({ ...fieldCase, name, module }))
})

describe('a response that was met', () => {
  it.each(cases)('$name $id: $seen', ({ module, expected, seen, source, ...response }) => {
    const { _tag, ...fields } = expected
    const result = module.decode(t.unknown)(response)
    expect(result._tag === 'Right' ? { _tag: 'Right', ...result.right } : result.left).toMatchObject({
      _tag,
      ...fields
    })
    expect(seen).toMatch(/\.$/)
    expect(source).not.toBe('')
  })

  it('is one of 63 or more, each told apart by its id', () => {
    expect(cases.length).toBeGreaterThanOrEqual(63)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })
})
