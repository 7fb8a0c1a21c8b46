import { readdirSync, readFileSync } from 'node:fs'

import * as kms from '@cloud-result/alibaba-kms'
import { CloudErrorCodec } from '@cloud-result/core'
import * as ebs from '@cloud-result/kingsoft-ebs'
import * as monitor from '@cloud-result/kingsoft-monitor'
import { makeSeededRandom } from '@cloud-result/seeded-random'
import * as cvm from '@cloud-result/tencent-cvm'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const runs = Number(process.env['CLOUD_RESULT_MUTATIONS'] ?? 8_000)

const vendors = { 'alibaba-kms': kms, 'kingsoft-ebs': ebs, 'kingsoft-monitor': monitor, 'tencent-cvm': cvm }

const codecs: readonly t.Mixed[] = [
  t.unknown,
  t.type({ RequestId: t.string }),
  t.partial({ Items: t.array(t.union([t.type({ A: t.string }), t.type({ B: t.number }), t.type({ C: t.null })])) }),
  t.record(t.string, t.union([t.string, t.number])),
  t.recursion<unknown>('Tree', (self) => t.record(t.string, t.union([t.string, self])) as t.Type<unknown>)
]

const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '<',
  '>',
  '</',
  '&amp;',
  '\\u0000',
  '\ud800',
  '\u0000',
  'null',
  'undefined',
  '__proto__',
  '"constructor":{"prototype":{"polluted":1}},',
  '"__proto__":{"polluted":1},',
  '1e999',
  '-0',
  '9'.repeat(400),
  '<!DOCTYPE a>',
  ' '
]

const bodiesOf = (name: string): readonly string[] => {
  const folder = new URL(`../../../packages/${name}/test/fixtures/`, import.meta.url)
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:json|xml)$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .filter(({ length }) => length < 20_000)
}

describe.each(Object.entries(vendors))('mutated bodies of %s', (name, { decode }) => {
  it(`${runs / 4} give a Left or a Right of the right shape, and pollute nothing`, () => {
    const random = makeSeededRandom(name)
    const index = (length: number): number => Math.floor(random() * length)
    const bodies = bodiesOf(name)
    const mutate = (body: string): string => {
      let text = body
      for (let changes = 1 + index(4); changes > 0; changes--) {
        const at = index(text.length + 1)
        const end = random() < 0.5 ? at : Math.min(text.length, at + index(30))
        text = text.slice(0, at) + (random() < 0.3 ? '' : (pieces[index(pieces.length)] as string)) + text.slice(end)
      }
      return text
    }
    const wrong: string[] = []
    for (let run = 0; run < runs / 4; run++) {
      const body = mutate(bodies[index(bodies.length)] as string)
      const status = [200, 200, 400, 404, 500, 503, Number.NaN][index(7)] as number
      try {
        const result = decode(codecs[run % codecs.length] as t.Mixed)({ status, headers: {}, body })
        const isFine =
          result._tag === 'Right'
            ? result.right.status === status
            : result.left.code !== 'undefined' &&
              (result.left.message ?? '').length <= 2_000 &&
              (run % 16 > 0 || CloudErrorCodec.decode(JSON.parse(JSON.stringify(result.left)))._tag === 'Right')
        if (!isFine) wrong.push(body)
      } catch (thrown) {
        wrong.push(`${String(thrown)}: ${body}`)
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  }, 3_600_000)
})
