import type { Chance } from '../random.js'
import type { Fields } from '../http/http.js'
import { isFields } from '../fields.js'
import type { Shape } from './shape.js'

/** What made-up data is made of. */
export interface Material {
  readonly chance: Chance
  /** The request's own fields: an answer repeats those it has, too. */
  readonly input: Fields
  readonly region: string
  /** The moment of the answer as the vendor writes it, and in milliseconds. */
  readonly timestamp: string
  readonly now: number
}

/** Makes up data of a shape that looks like what such fields usually hold. */
export const makeUp = (shape: Shape, material: Material, name = ''): unknown => {
  switch (shape.kind) {
    case 'literal':
      return shape.value
    case 'text':
      return echoed(name, material, 'string') ?? textFor(name, material)
    case 'integer':
      return echoed(name, material, 'number') ?? integerFor(name, material)
    case 'number':
      return echoed(name, material, 'number') ?? numberFor(name, material)
    case 'boolean':
      return true
    case 'any':
      return {}
    case 'list':
      return [makeUp(shape.of, material, singular(name))]
    case 'map':
      return shape.of.kind === 'any' ? {} : { key: makeUp(shape.of, material, 'Value') }
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([key, field]) => [key, makeUp(field, material, key)] as const)
      )
  }
}

/** Makes up the fields of an answer. */
export const makeUpFields = (shape: Shape, material: Material): Fields => {
  const made = makeUp(shape, material)
  // Who answers says itself which request it answers.
  return isFields(made) ? Object.fromEntries(Object.entries(made).filter(([name]) => !requestIdName.test(name))) : {}
}

const requestIdName = /^(requestid|responsemetadata)$/i

const echoed = (name: string, { input }: Material, type: 'number' | 'string'): unknown => {
  const given = Object.hasOwn(input, name) ? input[name] : undefined
  // oxlint-disable-next-line valid-typeof -- a choice of two
  return typeof given === type && given !== '' ? given : undefined
}

const singular = (name: string): string => name.replace(/(Set|List|s)$/, '')

type Maker = (material: Material, name: string) => string

const alphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789'

// By how names end, the first that fits.
const makers: readonly (readonly [RegExp, Maker])[] = [
  [/^Code$/i, () => 'Success'],
  [/(Time|Date|At|Timestamp)$/i, ({ timestamp }) => timestamp],
  [/RegionId$|^Region$/i, ({ region }) => region],
  [/Zone(Id)?$/i, ({ region }) => `${region}-1`],
  [/Arn$/i, ({ region, chance }) => `acs:kms:${region}:1234567890:key/${chance.uuid()}`],
  [/(Ip|IpAddress)$/i, ({ chance }) => `10.0.${chance.below(256)}.${1 + chance.below(254)}`],
  [/Url$/i, ({ chance }) => `https://simulated.invalid/${chance.text(12, alphanumeric)}`],
  [/Id$|^Token$|Token$/, ({ chance }) => chance.uuid()],
  [/(Status|State)$/i, () => 'NORMAL'],
  [/(Name|Label)$/i, ({ chance }, name) => `${name.toLowerCase()}-${chance.text(6, alphanumeric)}`],
  [/(Price|Size|Count|Iops|Num|Quota)$/i, ({ chance }) => String(1 + chance.below(100))]
]

const textFor = (name: string, material: Material): string => {
  const maker = makers.find(([ending]) => ending.test(name))?.[1]
  return maker === undefined ? `simulated ${name}`.trim() : maker(material, name)
}

const numberFor = (name: string, material: Material): number =>
  /(Discount|Money|Percent|Price|Rate|Value)/.test(name)
    ? Math.round(material.chance.fraction() * 10_000) / 100
    : integerFor(name, material)

const integerFor = (name: string, { chance, now }: Material): number => {
  if (/(Time|Date|At|Timestamp)$/i.test(name)) return Math.floor(now / 1000)
  return /^(TotalCount|PageNumber|PageIndex)$/i.test(name) ? 1 : 1 + chance.below(100)
}
