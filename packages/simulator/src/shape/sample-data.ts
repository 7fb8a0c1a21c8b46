import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'
import type { Random } from '../random.js'
import type { Shape } from './shape.js'

/** What sample data depends on. */
export interface SampleContext {
  readonly random: Random
  /** The fields of the request: a response repeats those that it has as well. */
  readonly input: Fields
  readonly region: string
  /** The current time as the vendor writes it. */
  readonly timestamp: string
  /** The current time in milliseconds since 1970. */
  readonly now: number
}

/** Makes sample data of a shape. Each field has the kind of value that fields of its name usually have. */
export const sampleValue = (shape: Shape, context: SampleContext, name = ''): unknown => {
  switch (shape.kind) {
    case 'literal':
      return shape.value
    case 'text':
      return echoed(name, context, 'string') ?? textFor(name, context)
    case 'integer':
      return echoed(name, context, 'number') ?? integerFor(name, context)
    case 'number':
      return echoed(name, context, 'number') ?? numberFor(name, context)
    case 'boolean':
      return true
    case 'any':
      return {}
    case 'list':
      return [sampleValue(shape.of, context, singular(name))]
    case 'map':
      return shape.of.kind === 'any' ? {} : { key: sampleValue(shape.of, context, 'Value') }
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([key, field]) => [key, sampleValue(field, context, key)] as const)
      )
  }
}

/** Makes the sample fields of a response. */
export const sampleFields = (shape: Shape, context: SampleContext): Fields => {
  const sample = sampleValue(shape, context)
  // The response's writer adds the request id.
  return isFields(sample)
    ? Object.fromEntries(Object.entries(sample).filter(([name]) => !requestIdName.test(name)))
    : {}
}

const requestIdName = /^(requestid|responsemetadata)$/i

const echoed = (name: string, { input }: SampleContext, type: 'number' | 'string'): unknown => {
  const given = Object.hasOwn(input, name) ? input[name] : undefined
  // oxlint-disable-next-line valid-typeof -- a choice of two
  return typeof given === type && given !== '' ? given : undefined
}

const singular = (name: string): string => name.replace(/(Set|List|s)$/, '')

type SampleText = (context: SampleContext, name: string) => string

const alphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789'

// By the ending of the field's name; the first match counts.
const sampleTexts: readonly (readonly [RegExp, SampleText])[] = [
  [/^Code$/i, () => 'Success'],
  [/(Time|Date|At|Timestamp)$/i, ({ timestamp }) => timestamp],
  [/RegionId$|^Region$/i, ({ region }) => region],
  [/Zone(Id)?$/i, ({ region }) => `${region}-1`],
  [/Arn$/i, ({ region, random }) => `acs:kms:${region}:1234567890:key/${random.uuid()}`],
  [/(Ip|IpAddress)$/i, ({ random }) => `10.0.${random.below(256)}.${1 + random.below(254)}`],
  [/Url$/i, ({ random }) => `https://simulated.invalid/${random.text(12, alphanumeric)}`],
  [/Id$|^Token$|Token$/, ({ random }) => random.uuid()],
  [/(Status|State)$/i, () => 'NORMAL'],
  [/(Name|Label)$/i, ({ random }, name) => `${name.toLowerCase()}-${random.text(6, alphanumeric)}`],
  [/(Price|Size|Count|Iops|Num|Quota)$/i, ({ random }) => String(1 + random.below(100))]
]

const textFor = (name: string, context: SampleContext): string => {
  const sampleText = sampleTexts.find(([ending]) => ending.test(name))?.[1]
  return sampleText === undefined ? `simulated ${name}`.trim() : sampleText(context, name)
}

const numberFor = (name: string, context: SampleContext): number =>
  /(Discount|Money|Percent|Price|Rate|Value)/.test(name)
    ? Math.round(context.random.fraction() * 10_000) / 100
    : integerFor(name, context)

const integerFor = (name: string, { random, now }: SampleContext): number => {
  if (/(Time|Date|At|Timestamp)$/i.test(name)) return Math.floor(now / 1000)
  return /^(TotalCount|PageNumber|PageIndex)$/i.test(name) ? 1 : 1 + random.below(100)
}
