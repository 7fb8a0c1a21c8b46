import { isBlank } from '../codecs/blank.js'
import { readList } from './fields.js'
import { object } from './objects.js'
import { prepared } from './prepared.js'
import type { Reader } from './reader.js'

/**
 * Makes the reader of a list in the only field of an object, such as `Keys` in `{"Keys":{"Key":[…]}}`. Null, absence and a blank
 * text are an empty list.
 *
 * @category Readers
 */
export const wrappedListOf = <Name extends string, A>(
  name: Name,
  entry: Reader<A>
): Reader<{ readonly [Key in Name]: readonly A[] }> =>
  prepared(
    emptyForBlank,
    object<Record<string, readonly A[]>>(`{ ${name}: ${entry.name}[] }`, (draft, reading) => {
      draft[name] = readList(draft[name], name, entry, reading)
    })
  ) as Reader<{ readonly [Key in Name]: readonly A[] }>

const emptyForBlank = (wire: unknown): unknown => (wire === null || wire === undefined || isBlank(wire) ? {} : wire)
