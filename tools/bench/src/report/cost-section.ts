import type { Cost } from '../cost/measure-cost.js'
import { settingLine } from './setting-line.js'
import { folded, short, size, table } from './table.js'

/** Writes the section on the costs before the first call. */
export const costSection = ({ bundles, imports, installed, setting }: Cost): string =>
  [
    '## Before the first call',
    settingLine(setting),
    '### Import',
    "Processor time in new processes of Node, and the ratio to `import 'io-ts'`. The first three columns are without the start of Node.",
    folded(
      'Imports',
      table(
        ['module', 'ms', 'ratio', 'quartiles', 'whole process, ms', 'ratio'],
        imports.map(({ name, processor, ratio, spread, whole, wholeRatio }) => [
          `\`${name}\``,
          short(processor),
          short(ratio),
          spread.map(short).join(' – '),
          short(whole),
          short(wholeRatio)
        ])
      )
    ),
    '### Installed',
    'With all dependencies and peers.',
    folded(
      'Installed sizes',
      table(
        ['package', 'packages', 'files', 'size'],
        installed.map(({ bytes, files, name, packages }) => [
          `\`${name}\``,
          String(packages),
          files.toLocaleString('en'),
          size(bytes)
        ])
      )
    ),
    '### Bundled',
    'A program that makes one call, or only decodes a response: minified, and in brackets with gzip.',
    folded(
      'Sizes of bundles',
      table(
        ['program', 'browser', 'Node'],
        [...new Set(bundles.map(({ name }) => name))].map((name) => [
          name,
          ...(['browser', 'node'] as const).map((platform) => {
            const bundle = bundles.find((one) => one.name === name && one.platform === platform)
            return bundle?.bytes === undefined || bundle.gzipBytes === undefined
              ? 'cannot be bundled'
              : `${size(bundle.bytes)} (${size(bundle.gzipBytes)})`
          })
        ])
      )
    )
  ].join('\n\n')
