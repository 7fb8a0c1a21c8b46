import { readFileSync } from 'node:fs'

import { renderBarChart, shortNumber } from './bar-chart.js'
import type { BarChart, BarGroup } from './bar-chart.js'

interface Figure {
  readonly name: string
  readonly ratio: number
}

/** The parts of the results of `tools/bench` that are drawn. */
export interface BenchResults {
  readonly calls: {
    readonly compared: readonly {
      readonly name: string
      readonly concurrency: number
      readonly figures: readonly Figure[]
    }[]
  }
  readonly decoding: { readonly compared: readonly { readonly name: string; readonly figures: readonly Figure[] }[] }
  readonly cost: {
    readonly bundles: readonly { readonly name: string; readonly platform: string; readonly bytes?: number }[]
  }
  readonly scale: {
    readonly measured: readonly {
      readonly name: string
      readonly sends: number
      readonly perSecond: number
      readonly failed: number
    }[]
  }
}

/** Reads the results of the last measurements. */
export const readBenchResults = (): BenchResults =>
  Object.fromEntries(
    (['calls', 'decoding', 'cost', 'scale'] as const).map((part) => [
      part,
      JSON.parse(readFileSync(new URL(`../../bench/results/${part}.json`, import.meta.url), 'utf8')) as unknown
    ])
  ) as unknown as BenchResults

const isOwn = (name: string): boolean => name.startsWith('cloud-result')

const groupOf = (title: string, figures: readonly Figure[]): BarGroup => ({
  title,
  bars: figures.map(({ name, ratio }) => ({ label: name.replaceAll('`', ''), value: ratio, isOwn: isOwn(name) }))
})

const exchanges: Readonly<Record<string, string>> = {
  'tencent-cvm, small': 'Tencent CVM, a response of 1.2 kB',
  'tencent-cvm, large': 'Tencent CVM, a response of 57 kB',
  'alibaba-kms, small': 'Alibaba KMS, a response of 1.2 kB',
  'alibaba-kms, large': 'Alibaba KMS, a response of 57 kB'
}

const callChart = ({ calls }: BenchResults): BarChart => ({
  id: 'chart-calls',
  title: 'Processor time of a call',
  description:
    'Processor time of the calling process, 50 calls at a time, as a ratio to node:http with JSON.parse, which neither signs nor checks. Shorter is better.',
  unit: '',
  groups: calls.compared
    .filter(({ concurrency, name }) => concurrency === 50 && exchanges[name] !== undefined)
    .map(({ figures, name }) => groupOf(exchanges[name] as string, figures))
})

const list = '20 instances'

const decodingChart = ({ decoding }: BenchResults): BarChart => ({
  id: 'chart-decoding',
  title: 'Processor time from text to checked data',
  description: `Processor time for a list of ${list} of Tencent CVM, as a ratio to JSON.parse alone. Shorter is better.`,
  unit: '',
  groups: decoding.compared
    .filter(({ name }) => name === list)
    .map(({ figures }) => groupOf(`A list of ${list}`, figures))
})

const bundleChart = ({ cost }: BenchResults): BarChart => ({
  id: 'chart-bundles',
  title: 'Size of a program with one call',
  description:
    'The minified program, without compression. The SDKs of Tencent and Alibaba cannot be bundled for browsers. Shorter is better.',
  unit: ' kB',
  groups: ['browser', 'node'].map((platform) => ({
    title: platform === 'node' ? 'For Node' : 'For a browser',
    bars: cost.bundles
      .filter((one) => one.platform === platform && one.bytes !== undefined && one.name.endsWith(': call'))
      .map(({ bytes = 0, name }) => {
        const label = name.replace(/: call$/, '')
        const own = !/sdk|@alicloud/.test(name)
        return { label: own ? `cloud-result, ${label}` : label, value: bytes / 1_000, isOwn: own }
      })
  }))
})

const scaleChart = ({ scale }: BenchResults): BarChart => ({
  id: 'chart-scale',
  title: 'Calls per second, all begun at once',
  description:
    'Calls per second that succeed, to a server on the same machine, with a response of 1.2 kB. Longer is better.',
  unit: '',
  groups: [...new Set(scale.measured.map(({ sends }) => sends))].map((sends) => ({
    title: `${sends.toLocaleString('en')} calls at once`,
    bars: scale.measured
      .filter((one) => one.sends === sends)
      .map(({ failed, name, perSecond }) => ({
        label: failed === 0 ? name : `${name}: ${Math.round((100 * failed) / sends)} % fail`,
        value: perSecond * (1 - failed / sends),
        isOwn: isOwn(name)
      }))
  }))
})

/** Says in one sentence what the results show. */
export const performanceSentence = ({ calls, decoding }: BenchResults): string => {
  const call = calls.compared.find(
    ({ concurrency, name }) => concurrency === 50 && name === 'tencent-cvm, small'
  )?.figures
  const ratioOf = (figures: readonly Figure[] | undefined, name: string): number =>
    figures?.find((figure) => figure.name === name)?.ratio ?? Number.NaN
  const ofSdk = ratioOf(call, 'cloud-result') / ratioOf(call, 'official SDK')
  const listed = decoding.compared.find(({ name }) => name === list)?.figures
  const ofParse = ratioOf(listed, 'cloud-result `decode`, typed operation')
  return `A signed and checked call takes ${shortNumber(ofSdk)} of the processor time of the official SDK (Tencent CVM, a response of 1.2 kB, 50 calls at a time), and a typed list ${shortNumber(ofParse)} times that of JSON.parse.`
}

/** Writes the sentence and the charts of the page *Performance*. */
export const renderPerformance = (results: BenchResults): string =>
  [
    `<p class="performance-lead">${performanceSentence(results)}</p>`,
    ...[callChart, decodingChart, bundleChart, scaleChart].map((chart) => renderBarChart(chart(results)))
  ].join('\n')

/** The part of markdown-it that the rule is added to. */
interface Markdown {
  readonly core: {
    readonly ruler: {
      readonly push: (
        name: string,
        rule: (state: { readonly tokens: readonly { readonly type: string; content: string }[] }) => void
      ) => void
    }
  }
}

/** Replaces the comment `<!-- charts -->` of a page by the sentence and the charts. */
export const withPerformanceCharts = (markdown: Markdown): void =>
  markdown.core.ruler.push('performance-charts', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'html_block' && token.content.trim() === '<!-- charts -->') {
        token.content = renderPerformance(readBenchResults())
      }
    }
  })
