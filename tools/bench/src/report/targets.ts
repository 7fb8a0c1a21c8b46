import type { CallComparison } from '../calls/calls.js'
import type { Compared, Results } from './results.js'
import { short } from './table.js'

/** A target and its measurement. */
export interface Target {
  readonly name: string
  readonly limit: string
  readonly measured: string
  readonly isMet: boolean
}

// A linear algorithm has a slope slightly above 1, because of caches that overflow; a quadratic one has 2.
const linear = 1.25

const atMost = (name: string, limit: number, measured: number, note = ''): Target => ({
  name,
  // With a no-break space.
  limit: `≤\u00a0${limit}`,
  measured: `${short(measured)}${note}`,
  // Compared as it is shown.
  isMet: Number(measured.toFixed(2)) <= limit
})

const own = 'cloud-result `decode`'
const typed = 'cloud-result `decode`, typed operation'

const ratioOf = (compared: Compared | undefined, name: string): number =>
  compared?.figures.find((figure) => figure.name === name)?.ratio ?? Number.NaN

/** Compares the parts that were measured with their targets. */
export const targetsOf = ({ calls, cost, decoding, growth, memory, scale }: Results): readonly Target[] => [
  ...(decoding === undefined ? [] : decodingTargets(decoding.compared)),
  ...(growth === undefined
    ? []
    : [
        atMost(
          'growth of time with length ÷ growth of `JSON.parse`, worst input (slopes; 1 is linear)',
          linear,
          ...worst(growth.kinds.map(({ name, parseSlope = 1, slope }) => [name, slope / Math.max(1, parseSlope)]))
        ),
        atMost(
          'issues of an error',
          10,
          Math.max(...growth.kinds.map(({ outcome }) => Number(/(\d+) issues/.exec(outcome)?.[1] ?? 0)))
        )
      ]),
  ...(memory === undefined
    ? []
    : [
        ...memory.kinds
          .filter(({ name, parse }) => parse !== undefined && name.startsWith('list of'))
          .map(({ name, parse, peak }) =>
            atMost(`peak memory, 10 MB ${name} ÷ parsing alone`, 1.1, peak / (parse?.peak ?? 0))
          ),
        atMost(
          'growth of memory, worst input (slope)',
          linear,
          ...worst(memory.kinds.map(({ name, slope }) => [name, slope ?? 0]))
        )
      ]),
  ...(calls === undefined ? [] : calls.compared.flatMap(callTargets)),
  ...(scale === undefined ? [] : scaleTargets(scale)),
  ...(cost === undefined ? [] : costTargets(cost))
]

const worst = (found: readonly (readonly [string, number])[]): readonly [number, string] => {
  const [name, value] = found.reduce((one, other) => (other[1] > one[1] ? other : one), ['', -Infinity] as const)
  return [value, ` (${name})`]
}

const interpreted = ['zod', 'zod, no JIT', 'valibot', 'arktype, no JIT', 'Effect Schema, all errors', 'Effect Schema']

const decodingTargets = (compared: readonly Compared[]): readonly Target[] => {
  const named = (name: string): Compared | undefined => compared.find((one) => one.name === name)
  const lists = ['20 instances', '100 instances', '1 MB list', '10,000 datapoints']
  const inXml = compared.filter(({ name }) => /volumes? in XML/.test(name))
  const xmlLists = inXml.filter(({ isValid, name }) => isValid && name.includes('volumes'))
  const invalid = compared.filter(({ isValid, name }) => !isValid && !name.includes('XML'))
  const inJson = compared.filter(({ name }) => !name.includes('XML'))
  return [
    ...lists.map((name) =>
      atMost(
        `\`decode\` ÷ \`JSON.parse\`, ${name}`,
        name.endsWith('0 instances') ? 1.2 : 1.25,
        ratioOf(named(name), own)
      )
    ),
    ...lists
      .filter((name) => !name.includes('datapoints'))
      .map((name) =>
        atMost(
          `the same, typed operation, ${name}`,
          name.endsWith('0 instances') ? 1.12 : 1.25,
          ratioOf(named(name), typed)
        )
      ),
    ...compared
      .filter(({ name }) => name.includes('ARNs'))
      .map((one) => atMost(`\`decode\` ÷ \`JSON.parse\`, typed operation, ${one.name}`, 1.15, ratioOf(one, typed))),
    atMost('`decode` ÷ `JSON.parse`, error of 200 bytes', 1.6, ratioOf(named('error of 200 bytes'), own)),
    ...invalid
      .filter(({ name }) => name !== '1 instance, invalid')
      .map((one) => atMost(`\`decode\` ÷ \`JSON.parse\`, ${one.name}`, 1.5, ratioOf(one, own))),
    atMost('`decode` ÷ `JSON.parse`, 1 instance, invalid', 2.5, ratioOf(named('1 instance, invalid'), own)),
    ...interpreted.map((library) =>
      atMost(
        `\`decode\` ÷ ${library}, worst payload`,
        1,
        ...worst(inJson.map((one) => [one.name, ratioOf(one, own) / ratioOf(one, library)]))
      )
    ),
    ...xmlLists.flatMap((one) => [
      atMost(`\`decode\` ÷ \`JSON.parse\` of the same data, ${one.name}`, 2.6, ratioOf(one, typed)),
      atMost(`\`decode\` ÷ saxes alone, ${one.name}`, 1.35, ratioOf(one, typed) / ratioOf(one, 'saxes alone')),
      atMost(
        `\`decode\` ÷ fast-xml-parser with validation, ${one.name}`,
        0.25,
        ratioOf(one, typed) / ratioOf(one, 'fast-xml-parser, validating')
      )
    ])
  ]
}

// A large response takes as long with any client: parsing it is most of a call.
const callTargets = ({ concurrency, figures, name }: CallComparison): readonly Target[] => {
  const exchange = `${name}, ${concurrency} at a time`
  const isSmall = name.endsWith('small')
  const ratioTo = (caller: string): number => figures.find((figure) => figure.name === caller)?.ratio ?? Number.NaN
  const ours = ratioTo('cloud-result')
  const bare = 'a signed call ÷ `node:http` and `JSON.parse`'
  return [
    ...(isSmall
      ? [
          atMost(`${bare}, ${exchange}`, 1.9, ours),
          atMost(`the same, with a dispatcher, ${exchange}`, 1.5, ratioTo('cloud-result, dispatcher'))
        ]
      : []),
    ...figures
      .filter((figure) => figure.name.startsWith('official'))
      .map((figure) => atMost(`a signed call ÷ ${figure.name}, ${exchange}`, isSmall ? 0.6 : 0.85, ours / figure.ratio))
  ]
}

const scaleTargets = ({ measured }: NonNullable<Results['scale']>): readonly Target[] =>
  measured
    .filter(({ name }) => name === 'cloud-result')
    .flatMap(({ failed, kilobytes, sends }) => [
      atMost(`calls that fail, of ${sends.toLocaleString('en')} at once`, 0, failed),
      atMost(`memory of each of ${sends.toLocaleString('en')} calls at once, kB`, 10, kilobytes)
    ])

const costTargets = ({ bundles, imports }: NonNullable<Results['cost']>): readonly Target[] => [
  ...imports
    .filter(({ name }) => /^@cloud-result\/[^/]+(?:\/client)?$/.test(name))
    .map(({ name, ratio }) =>
      atMost(
        `import of '${name}' ÷ import of 'io-ts', without the start of Node`,
        name.endsWith('/client') ? 1.5 : 1.25,
        ratio
      )
    ),
  ...bundles
    .filter(({ name, platform }) => platform === 'browser' && /^(?:tencent-cvm|alibaba-kms|kingsoft-\w+):/.test(name))
    .map(({ bytes = Number.NaN, name }) => {
      const isCall = name.endsWith(': call')
      const limit = isCall ? 80 : name.startsWith('tencent-cvm') ? 36 : 44
      return atMost(`browser program, ${name}, kB minified`, limit, bytes / 1_000)
    })
]
