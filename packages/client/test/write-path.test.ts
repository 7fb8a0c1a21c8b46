import { namesInPath, writePath } from '@cloud-result/client/vendor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const template = '/v1/{project_id}/servers/{id}/tags/{tag}'

describe('writePath', () => {
  it('puts fields into their places, percent-encoded', () => {
    expect(writePath(template, { project_id: 'p0', id: 7, tag: "a/b c?d#é%2e!'()*", other: 1 })).toBe(
      '/v1/p0/servers/7/tags/a%2Fb%20c%3Fd%23%C3%A9%252e%21%27%28%29%2A'
    )
  })

  it.each(['', '.', '..', ' ', undefined, null, true, {}, ['a'], Symbol('s')])('refuses %j', (tag) => {
    expect(() => writePath(template, { project_id: 'p0', id: 'a', tag })).toThrow(/The path needs tag/)
  })

  it('does not take inherited properties for fields', () => {
    expect(() => writePath('/{toString}', {})).toThrow(RangeError)
    expect(() => writePath('/{constructor}', Object.create({ constructor: 'a' }))).toThrow(RangeError)
  })

  it('makes paths that a parser of URLs keeps as they are, with a segment for each field', () => {
    const segment = fc.string({ unit: 'binary' }).filter((text) => !/^(\.{0,2}|\s+)$/.test(text))
    fc.assert(
      fc.property(segment, segment, (id, tag) => {
        const path = writePath(template, { project_id: 'p0', id, tag })
        expect(new URL(`https://host.example${path}`).pathname).toBe(path)
        const [, , , , ...rest] = path.split('/')
        expect([rest.length, decodeURIComponent(rest[0] ?? ''), decodeURIComponent(rest[2] ?? '')]).toEqual([
          3,
          id,
          tag
        ])
      })
    )
  })
})

describe('namesInPath', () => {
  it('lists what is in braces', () => {
    expect(namesInPath(template)).toEqual(['project_id', 'id', 'tag'])
    expect(namesInPath('/')).toEqual([])
  })
})
