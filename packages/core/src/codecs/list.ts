import * as t from 'io-ts'

import { NULL, OBJECT, STRING, UNDEFINED } from '../compile/kind.js'
import { planned } from '../compile/plan.js'
import { once } from '../once.js'
import { entriesOf } from './entries-of.js'
import { wrapping } from './wrapping.js'

/**
 * The codec of a list that may be null or absent. Its `TypeOf` is always a list.
 *
 * @category Codecs
 */
export interface ListC<C extends t.Mixed> extends t.Type<readonly t.TypeOf<C>[], readonly t.OutputOf<C>[]> {
  /** The codec of an element. */
  readonly element: C
}

/**
 * Makes the codec of a list that may be null or absent, and decodes both to an empty list.
 *
 * It decodes a list from XML to the same value as from JSON: entries wrapped in `item` or `member` elements, a single entry,
 * or an empty element. If entries are objects, an empty entry is an object without fields.
 *
 * @category Codecs
 */
export const list = <C extends t.Mixed>(codec: C, name: string = `${codec.name}[]`): ListC<C> => {
  const array = t.readonlyArray(codec, name)
  const areObjects = once(() => codec.decode({})._tag === 'Right' && codec.decode('')._tag === 'Left')
  const codecOfList = planned(
    wrapping(
      array,
      new t.Type<readonly t.TypeOf<C>[], readonly t.OutputOf<C>[], unknown>(
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
        mayChange: inner.mayChange | NULL | UNDEFINED | STRING | OBJECT,
        rejectsOthers: false,
        fillsAbsent: true,
        decode: (value, place, run) =>
          inner.decode(Array.isArray(value) ? value : entriesOf(value, areObjects), place, run)
      }
    }
  )
  return Object.assign(codecOfList, { element: codec })
}
