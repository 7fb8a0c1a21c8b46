import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Kind } from '../payloads/hostile.js'
import { growth, median } from '../statistics.js'

/** The memory for one kind of input, measured in new processes. */
export interface Memory {
  readonly name: string
  readonly characters: number
  /** The peak of the process, in megabytes. */
  readonly peak: number
  /** The part of the peak that the run added, in megabytes. */
  readonly added: number
  /** The same for parsing alone, if the body is JSON. */
  readonly parse: { readonly peak: number; readonly added: number } | undefined
  /** The slope of `added` on logarithmic scales, from half to twice the length; 1 is linear. */
  readonly slope: number | undefined
  /** The slope for parsing alone. */
  readonly parseSlope: number | undefined
}

const child = fileURLToPath(new URL('child.js', import.meta.url))

/** Measures parsing and decoding of each kind of input in turn; for the slope, also with half and with twice the length. */
export const measureMemory = (kinds: readonly Kind[], length: number, rounds: number): readonly Memory[] => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    return kinds.map((kind) => ofKind(kind, length, rounds, join(folder, 'body')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// With less, the slope is noise.
const notable = 4

const slopeOf = (points: readonly (readonly [characters: number, added: number])[]): number | undefined =>
  points.every(([, added]) => added >= notable / 2) && points.some(([, added]) => added >= notable)
    ? growth(points)
    : undefined

interface Peak {
  readonly peak: number
  readonly added: number
}

const ofKind = (kind: Kind, length: number, rounds: number, file: string): Memory => {
  const taken = [length / 2, length, length * 2].map((each) => {
    const body = kind.body(each)
    writeFileSync(file, body)
    const decode: Peak[] = []
    const parse: Peak[] = []
    for (let round = 0; round < rounds; round++) {
      decode.push(run('decode', kind, file))
      if (body.startsWith('{')) parse.push(run('parse', kind, file))
    }
    return {
      characters: body.length,
      decode: medianOf(decode),
      parse: parse.length === 0 ? undefined : medianOf(parse)
    }
  })
  const middle = taken[1] as (typeof taken)[number]
  const slope = slopeOf(taken.map(({ characters, decode }) => [characters, decode.added]))
  const parseSlope = slopeOf(taken.map(({ characters, parse }) => [characters, parse?.added ?? 0]))
  return { name: kind.name, characters: middle.characters, ...middle.decode, slope, parse: middle.parse, parseSlope }
}

const run = (what: 'parse' | 'decode', { name }: Kind, file: string): Peak => {
  return JSON.parse(execFileSync(process.execPath, [...flags, child, what, name, file], { encoding: 'utf8' })) as Peak
}

// A small space for new objects, because free space in it hides a part of the memory that the run needs.
const flags = ['--expose-gc', '--single-threaded-gc', '--max-semi-space-size=1']

const medianOf = (peaks: readonly Peak[]): Peak => ({
  peak: median(peaks.map(({ peak }) => peak)),
  added: median(peaks.map(({ added }) => added))
})
