import { readSetting } from '../report/setting.js'
import { measureBundle } from './bundles.js'
import type { Bundle } from './bundles.js'
import { measureImports } from './import-time.js'
import type { ImportTime } from './import-time.js'
import { measureInstalled } from './installed.js'
import type { Installed } from './installed.js'
import { subjects } from './subjects.js'
import type { Setting } from '../report/setting.js'

/** The costs of a package before its first call. */
export interface Cost {
  readonly setting: Setting
  readonly imports: readonly ImportTime[]
  readonly installed: readonly Installed[]
  readonly bundles: readonly Bundle[]
}

/** Measures import times, installed sizes and bundles. */
export const measureCost = async (rounds: number): Promise<Cost> => {
  const bundles: Bundle[] = []
  for (const program of subjects.flatMap(({ programs }) => programs)) {
    for (const platform of ['browser', 'node'] as const) bundles.push(await measureBundle(program, platform))
  }
  const packages = subjects.flatMap((subject) => subject.packages)
  return {
    setting: readSetting([
      ...packages.filter((name) => !name.startsWith('@cloud-result/')),
      'io-ts',
      'fp-ts',
      'esbuild'
    ]),
    imports: measureImports(['io-ts', ...subjects.flatMap(({ entries }) => entries)], rounds),
    installed: packages.map(measureInstalled),
    bundles
  }
}
