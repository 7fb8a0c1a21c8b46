import { settingLine } from './setting-line.js'
import type { Parts } from './results.js'
import { folded, short, size, table } from './table.js'

/** Writes the section on the processor time of calls. */
export const callsSection = ({ compared, setting }: Parts['calls']): string => {
  const names = [...new Set(compared.flatMap(({ figures }) => figures.map(({ name }) => name)))]
  const row = (cell: (figure: Parts['calls']['compared'][number]['figures'][number]) => string) =>
    compared.map(({ bytes, concurrency, figures, name }) => [
      `${name} (${size(bytes)}), ${concurrency} at a time`,
      ...names.map((caller) => {
        const figure = figures.find((one) => one.name === caller)
        return figure === undefined ? '–' : cell(figure)
      })
    ])
  return [
    '## Calls',
    settingLine(setting),
    'Processor time of the calling process for one call to a server on the same machine, as a ratio to `node:http` with `JSON.parse`, without a signature. cloud-result and the SDKs sign; with a dispatcher, cloud-result calls over one of undici. `tencentcloud-sdk-nodejs-cvm` opens a connection for each call, unless it gets an agent with keep-alive.',
    folded(
      'Ratios to `node:http`',
      table(
        ['exchange', ...names],
        row(({ ratio }) => short(ratio))
      )
    ),
    folded(
      'Quartiles of the ratios',
      table(
        ['exchange', ...names],
        row(({ spread }) => spread.map(short).join(' – '))
      )
    ),
    folded(
      'Microseconds',
      table(
        ['exchange', ...names],
        row(({ microseconds }) => short(microseconds))
      )
    )
  ].join('\n\n')
}
