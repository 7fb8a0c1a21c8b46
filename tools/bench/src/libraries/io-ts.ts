import { compile } from '@cloud-result/core'
import * as t from 'io-ts'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import { mapRecord } from '../shape.js'
import type { Shape } from '../shape.js'

/** Makes the io-ts codec of a shape, as the manual of io-ts recommends. */
export const toCodec = (shape: Shape): t.Mixed => {
  switch (shape.kind) {
    case 'string':
      return t.string
    case 'number':
      return t.number
    case 'boolean':
      return t.boolean
    case 'nullable':
      return t.union([toCodec(shape.of), t.null])
    case 'list':
      return t.array(toCodec(shape.of), 'list')
    case 'object': {
      const required = t.type(mapRecord(shape.required, toCodec), 'required')
      const optional = t.partial(mapRecord(shape.optional, toCodec), 'optional')
      return Object.keys(shape.optional).length === 0
        ? required
        : Object.keys(shape.required).length === 0
          ? optional
          : t.intersection([required, optional], 'object')
    }
  }
}

/** io-ts alone. */
export const ioTs: Library = {
  name: 'io-ts',
  packageName: 'io-ts',
  make: (shape) => {
    const codec = toCodec(shape)
    return (value) => {
      const result = codec.decode(value)
      return answer(result._tag === 'Right', result)
    }
  }
}

/** The same io-ts codecs through `compile`. */
export const compiled: Library = {
  name: 'cloud-result `compile`',
  packageName: '@cloud-result/core',
  make: (shape) => {
    const decode = compile(toCodec(shape))
    return (value) => {
      const result = decode(value)
      return answer(result._tag === 'Right', result)
    }
  }
}
