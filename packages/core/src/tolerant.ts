import * as t from 'io-ts'
import { NULL, OBJECT, STRING, UNDEFINED } from './compile/kind.js'
import { forgetErrors, REFUSED } from './compile/node.js'
import { planned } from './compile/plan.js'
import { once } from './once.js'
import { isRecord } from './record.js'
import { wrapping } from './wrapping.js'

/** The codec of a value that may be null or absent; its `TypeOf` has `undefined` for both. */
export interface OptionalC<C extends t.Mixed> extends t.Type<t.TypeOf<C> | undefined, t.OutputOf<C> | undefined> {}

/** The codec of a list that may be null or absent; its `TypeOf` is a list always. */
export interface ListC<C extends t.Mixed> extends t.Type<ReadonlyArray<t.TypeOf<C>>, ReadonlyArray<t.OutputOf<C>>> {}

/** What XML has for null, for no text and for a list without entries: an element with nothing or only layout in it. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && !/\S/.test(value)

/**
 * Makes a codec take null and absence, and gives `undefined` for both; also for blank text that the codec itself refuses,
 * which is how XML writes a number or an object that is not there.
 */
export const optional = <C extends t.Mixed>(codec: C, name: string = `${codec.name} | undefined`): OptionalC<C> =>
  planned(
    wrapping(
      codec,
      new t.Type<t.TypeOf<C> | undefined, t.OutputOf<C> | undefined, unknown>(
        name,
        (value): value is t.TypeOf<C> | undefined => value === undefined || codec.is(value),
        (value, context) => {
          if (value === null || value === undefined) return t.success(undefined)
          const decoded = codec.validate(value, context)
          return decoded._tag === 'Left' && isBlank(value) ? t.success(undefined) : decoded
        },
        codec.encode === t.identity ? t.identity : (value) => (value === undefined ? undefined : codec.encode(value))
      )
    ),
    (derive) => {
      const inner = derive(codec)
      return {
        accepts: (inner.accepts & ~NULL) | UNDEFINED,
        disturbs: (inner.disturbs & ~UNDEFINED) | NULL | (~inner.accepts & STRING),
        closed: false,
        fills: true,
        placed: inner.placed,
        decode: (value, place, run) => {
          if (value === null || value === undefined) return undefined
          const count = run.errors?.length ?? 0
          const decoded = inner.decode(value, place, run)
          if (decoded !== REFUSED || !isBlank(value)) return decoded
          forgetErrors(run, count)
          return undefined
        }
      }
    }
  )

// XML has no lists. One is an element around entries called `item` or `member`, or as many elements of its own name as it
// has entries; either way a lone entry is no list on the wire.
const entriesOf = (wire: unknown, areObjects: () => boolean): unknown => {
  if (wire === null || wire === undefined || isBlank(wire)) return []
  if (typeof wire === 'string') return [wire]
  if (!isRecord(wire)) return wire
  const [name = '', other] = Object.keys(wire)
  const isWrapped = other === undefined && (name === 'item' || name === 'member')
  const entries = isWrapped ? wire[name] : wire
  const all = Array.isArray(entries) ? entries : [entries]
  return isWrapped && all.some(isBlank) && areObjects()
    ? all.map((entry: unknown) => (isBlank(entry) ? {} : entry))
    : all
}

/**
 * Makes the codec of a list, which gives the empty list for null and absence. A list that came as XML reads as the same
 * list in JSON: wrapped in `item` or `member` elements, of one entry, or an empty element. Where entries are objects, an
 * empty entry is one without fields.
 */
export const list = <C extends t.Mixed>(codec: C, name: string = `${codec.name}[]`): ListC<C> => {
  const array = t.readonlyArray(codec, name)
  const areObjects = once(() => codec.decode({})._tag === 'Right' && codec.decode('')._tag === 'Left')
  return planned(
    wrapping(
      array,
      new t.Type<ReadonlyArray<t.TypeOf<C>>, ReadonlyArray<t.OutputOf<C>>, unknown>(
        name,
        array.is,
        (value, context) => array.validate(entriesOf(value, areObjects), context),
        array.encode
      )
    ),
    (derive) => {
      const inner = derive(array)
      return {
        ...inner,
        disturbs: inner.disturbs | NULL | UNDEFINED | STRING | OBJECT,
        closed: false,
        fills: true,
        decode: (value, place, run) =>
          inner.decode(Array.isArray(value) ? value : entriesOf(value, areObjects), place, run)
      }
    }
  )
}
