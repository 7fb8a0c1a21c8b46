import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import type { CallComparison } from '../calls/calls.js'
import type { Cost } from '../cost/measure-cost.js'
import type { Growth } from '../growth/growth.js'
import type { Figure } from '../measure.js'
import type { Memory } from '../memory/memory.js'
import type { Scale } from '../scale/scale.js'
import type { Setting } from './setting.js'

/** The figures of all contenders for one payload. */
export interface Compared {
  readonly name: string
  readonly isValid: boolean
  readonly characters: number
  readonly figures: readonly Figure[]
}

/** The results of each part. */
export interface Parts {
  readonly decoding: { readonly setting: Setting; readonly compared: readonly Compared[] }
  readonly growth: { readonly setting: Setting; readonly kinds: readonly Growth[] }
  readonly memory: { readonly setting: Setting; readonly kinds: readonly Memory[] }
  readonly calls: { readonly setting: Setting; readonly compared: readonly CallComparison[] }
  readonly scale: { readonly setting: Setting; readonly measured: readonly Scale[] }
  readonly cost: Cost
}

/** A part that can be measured separately. */
export type Part = keyof Parts

/** The parts that have been measured. */
export type Results = { readonly [P in Part]?: Parts[P] }

/** All parts, in the order of the report. */
export const parts: readonly Part[] = ['decoding', 'growth', 'memory', 'calls', 'scale', 'cost']

const folder = new URL('../../results/', import.meta.url)
const fileOf = (part: Part): URL => new URL(`${part}.json`, folder)

/** Reads the latest results. */
export const readResults = (): Results =>
  Object.fromEntries(
    parts
      .filter((part) => existsSync(fileOf(part)))
      .map((part) => [part, JSON.parse(readFileSync(fileOf(part), 'utf8')) as unknown])
  )

// More digits are noise.
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value

/** Writes the results of a part. */
export const writePart = <P extends Part>(part: P, measured: Parts[P]): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(part), `${JSON.stringify(measured, rounded, 2)}\n`)
}
