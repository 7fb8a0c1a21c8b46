import * as t from 'io-ts'

import { arrayNode } from './array.js'
import { dropsRefusedKeys, isBuiltIn } from './built-in.js'
import { exactNode } from './exact.js'
import { canEnumerate, decodeByKey, type Member, type NestedField } from './fields.js'
import { decodeInOrder, makeField } from './in-order.js'
import { decodeEach } from './intersection.js'
import * as kinds from './kind.js'
import { guardNode, kindNode, literalNode, opaqueNode, refinementNode } from './leaf.js'
import type { Codec, Derive, Node } from './node.js'
import { planOf } from './plan.js'
import { recordNode } from './record.js'
import { tupleNode } from './tuple.js'
import { taggedUnionNode, unionNode } from './union.js'

// io-ts exports these, but does not declare them.
interface Internals {
  readonly getTags?: (codec: Codec) => Readonly<Record<string, readonly unknown[]>>
  readonly getDomainKeys?: (domain: Codec) => Readonly<Record<string, unknown>> | undefined
}

type Props = Readonly<Record<string, Codec>>

// The key is the function itself, because every codec with this `validate` behaves in the same way.
const leaves: ReadonlyMap<Codec['validate'], Node> = new Map<Codec['validate'], Node>([
  [t.string.validate, kindNode(kinds.STRING)],
  [t.number.validate, kindNode(kinds.NUMBER | kinds.LARGE | kinds.INFINITE | kinds.NAN)],
  [t.boolean.validate, kindNode(kinds.BOOLEAN)],
  [t.bigint.validate, kindNode(kinds.BIGINT)],
  [t.null.validate, kindNode(kinds.NULL)],
  [t.undefined.validate, kindNode(kinds.UNDEFINED)],
  [t.void.validate, kindNode(kinds.UNDEFINED)],
  [t.Function.validate, kindNode(kinds.FUNCTION)],
  [t.UnknownArray.validate, kindNode(kinds.ARRAY)],
  // Versions of io-ts differ in what counts as a record.
  [t.UnknownRecord.validate, guardNode(t.UnknownRecord.is)],
  [t.unknown.validate, kindNode(kinds.EVERY)],
  [t.never.validate, kindNode(0)]
])

const nodes = new WeakMap<Codec, Node>()

/** Gives the node of a codec: the same node at each call. */
export const derive: Derive = (codec) => {
  const known = nodes.get(codec)
  if (known !== undefined) {
    return known
  }
  const node = build(codec) ?? opaqueNode(codec)
  nodes.set(codec, node)
  return node
}

const build = (codec: Codec): Node | undefined => {
  const ready = planOf(codec)?.(derive) ?? leaves.get(codec.validate)
  if (ready !== undefined) {
    return ready
  }
  if (isReadonly(codec)) {
    // A custom `validate` may use `this`, which is the outer codec.
    return build(codec.type) && derive(codec.type)
  }
  if (isBuiltIn(codec, t.ArrayType, 'array') || isBuiltIn(codec, t.ReadonlyArrayType, 'array')) {
    return arrayNode(codec.type, derive(codec.type))
  }
  if (isBuiltIn(codec, t.LiteralType, 'literal')) {
    return literalNode(codec.value)
  }
  if (isBuiltIn(codec, t.KeyofType, 'keyof')) {
    const { keys } = codec
    return guardNode((value) => typeof value === 'string' && Object.hasOwn(keys, value))
  }
  if (isBuiltIn(codec, t.RefinementType, 'refinement')) {
    return refinementNode(derive(codec.type), codec.predicate)
  }
  if (isBuiltIn(codec, t.RecursiveType, 'recursion')) {
    return recursiveNode(codec)
  }
  if (isBuiltIn(codec, t.TupleType, 'tuple')) {
    return tupleNode(codec.types, codec.types.map(derive))
  }
  if (isBuiltIn(codec, t.UnionType, 'union') || isBuiltIn(codec, t.TaggedUnionType, 'union')) {
    return unionNode(codec.types, codec.types.map(derive))
  }
  return (
    buildTaggedUnion(codec) ?? buildIntersection(codec) ?? buildObject(codec) ?? buildExact(codec) ?? buildRecord(codec)
  )
}

const isReadonly = (codec: Codec): codec is t.ReadonlyType<t.Any> =>
  Object.getPrototypeOf(codec) === t.ReadonlyType.prototype &&
  codec.validate === (codec as t.ReadonlyType<t.Any>).type.validate

const recursiveNode = (codec: { readonly type: Codec }): Node => {
  let target: Node | undefined
  return {
    accepts: 0,
    mayChange: kinds.EVERY,
    rejectsOthers: false,
    needsContext: true,
    decode: (value, place, run) => {
      target ??= derive(codec.type)
      return target.decode(value, place, run)
    }
  }
}

/** Lists the fields of a `type`, a `partial` or an intersection of these. Gives `undefined` for any other codec. */
const fieldsOf = (codec: Codec, within: readonly Member[]): readonly NestedField[] | undefined => {
  if (isReadonly(codec)) {
    return fieldsOf(codec.type, within)
  }
  const isType = isBuiltIn(codec, t.InterfaceType, 'type')
  if (isType || isBuiltIn(codec, t.PartialType, 'partial')) {
    const props: Props = codec.props
    return Object.keys(props).map((key) => ({
      ...makeField(key, props[key]!, derive(props[key]!), isType),
      within
    }))
  }
  if (!isBuiltIn(codec, t.IntersectionType, 'intersection')) {
    return undefined
  }
  const fields: NestedField[] = []
  for (const [i, type] of (codec.types as readonly Codec[]).entries()) {
    const inner = fieldsOf(type, [...within, { key: String(i), type }])
    if (inner === undefined) {
      return undefined
    }
    fields.push(...inner)
  }
  return fields
}

const objectNode = (fields: readonly NestedField[]): Node => {
  const inOrder = decodeInOrder(fields)
  return {
    accepts: 0,
    mayChange: kinds.OBJECT,
    rejectsOthers: false,
    needsContext: fields.some(({ node }) => node.needsContext),
    decode: canEnumerate(fields) ? decodeByKey(fields, inOrder) : inOrder
  }
}

const buildObject = (codec: Codec): Node | undefined => {
  const fields = fieldsOf(codec, [])
  return fields && objectNode(fields)
}

const buildIntersection = (codec: Codec): Node | undefined => {
  if (!isBuiltIn(codec, t.IntersectionType, 'intersection')) {
    return undefined
  }
  const types: readonly Codec[] = codec.types
  const members = types.map(derive)
  const each = decodeEach(types, members)
  const fields = fieldsOf(codec, [])
  return {
    accepts: members.reduce((accepts, member) => accepts & member.accepts, kinds.EVERY),
    mayChange: members.reduce((mayChange, member) => mayChange | member.mayChange, 0),
    rejectsOthers: false,
    needsContext: members.some(({ needsContext }) => needsContext),
    decode: fields !== undefined && canEnumerate(fields) ? decodeByKey(fields, each) : each
  }
}

interface WithProps {
  readonly _tag?: string
  readonly props: Props
  readonly type: WithProps
  readonly types: readonly WithProps[]
}

/** Collects the props of a codec as `t.exact` does, which unwraps only some kinds of codec. */
const propsOf = (codec: WithProps): Props | undefined => {
  switch (codec._tag) {
    case 'RefinementType':
    case 'ReadonlyType':
      return propsOf(codec.type)
    case 'InterfaceType':
    case 'StrictType':
    case 'PartialType':
      return codec.props
    case 'IntersectionType':
      return codec.types.reduce<Props>((props, type) => Object.assign(props, propsOf(type)), {})
    default:
      return undefined
  }
}

const buildExact = (codec: Codec): Node | undefined => {
  if (isBuiltIn(codec, t.ExactType, 'exact')) {
    const props = propsOf(codec.type)
    return props && exactNode(derive(codec.type), new Set(Object.getOwnPropertyNames(props)))
  }
  // In io-ts, a record with enumerated keys is an exact `type`.
  if (isBuiltIn(codec, t.DictionaryType, 'exact')) {
    const { codomain, domain }: { codomain: Codec; domain: Codec } = codec
    const keys = (t as unknown as Internals).getDomainKeys?.(domain)
    return keys && !Object.hasOwn(keys, '__proto__')
      ? exactNode(
          objectNode(
            Object.keys(keys).map((key) => ({ ...makeField(key, codomain, derive(codomain), true), within: [] }))
          ),
          new Set(Object.keys(keys))
        )
      : undefined
  }
  return undefined
}

const buildRecord = (codec: Codec): Node | undefined => {
  if (!isBuiltIn(codec, t.DictionaryType, 'record')) {
    return undefined
  }
  const { codomain, domain }: { codomain: Codec & { readonly _tag?: string }; domain: Codec } = codec
  return dropsRefusedKeys() || domain.validate === t.string.validate
    ? recordNode({
        codomain,
        codomainNode: derive(codomain),
        domain,
        domainNode: derive(domain),
        takesArrays: codomain._tag === 'AnyType'
      })
    : undefined
}

const buildTaggedUnion = (codec: Codec): Node | undefined => {
  if (!isBuiltIn(codec, t.TaggedUnionType, 'taggedUnion')) {
    return undefined
  }
  const { tag, types }: { tag: string; types: readonly Codec[] } = codec
  const memberOf = new Map<unknown, number>()
  for (const [i, type] of types.entries()) {
    const values = (t as unknown as Internals).getTags?.(type)[tag]
    if (!Array.isArray(values)) {
      return undefined
    }
    for (const value of values) {
      // io-ts compares with `===`, so it never finds NaN.
      if (value === value && !memberOf.has(value)) {
        memberOf.set(value, i)
      }
    }
  }
  return taggedUnionNode(tag, memberOf, types, types.map(derive))
}
