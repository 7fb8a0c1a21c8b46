import { decode as decodeEbs } from '@cloud-result/kingsoft-ebs'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import { decode as decodeCvm } from '@cloud-result/tencent-cvm'
import { DescribeInstances } from '@cloud-result/tencent-cvm/operations'
import type { Result } from '@cloud-result/core'
import * as t from 'io-ts'

import { toCodec } from '../libraries/io-ts.js'
import { instancesShape, instancesText } from './instances.js'
import { volumesAnswer, volumesXml } from './volumes.js'

/** A kind of input of any length, and the function that decodes it. */
export interface Kind {
  readonly name: string
  /** Makes a body of about this many characters. */
  readonly body: (characters: number) => string
  readonly decode: (body: string) => Result<unknown>
  /** The lengths to try, if the codec limits them. */
  readonly lengths?: readonly number[]
}

const cvm = <Data>(codec: t.Decoder<unknown, Data>): Kind['decode'] => {
  const decode = decodeCvm(codec)
  return (body) => decode({ status: 200, body })
}

const ebs = decodeEbs(DescribeVolumes.output())
const fromXml: Kind['decode'] = (body) => ebs({ status: 200, body })

const requestId = '"RequestId":"2f5d8c1b-7a09-4f6e-8f0b-0d8f6a519a3c"'
const response = (fields: string): string => `{"Response":{${fields},${requestId}}}`
const volumes = (content: string): string =>
  `<DescribeVolumesResponse><Volumes>${content}</Volumes></DescribeVolumesResponse>`

/** Repeats a text up to this many characters. */
const fill = (characters: number, make: (index: number) => string, separator = ''): string => {
  const parts: string[] = []
  for (let length = 0, index = 0; length < characters; index++) {
    const part = make(index)
    parts.push(part)
    length += part.length + separator.length
  }
  return parts.join(separator)
}

const charactersOfInstance = 1_746
const charactersOfVolume = 690
const instances = (characters: number): number => Math.ceil(characters / charactersOfInstance)

interface Tree {
  readonly a?: Tree
}

const Tree: t.Type<Tree> = t.recursion('Tree', () => t.partial({ a: Tree }))
const numbers = t.type({ Values: t.array(t.number) })

/** Inputs that vendors send, valid and invalid. */
export const ordinary: readonly Kind[] = [
  {
    name: 'list of instances',
    body: (characters) => instancesText(instances(characters), 'none', 1),
    decode: cvm(toCodec(instancesShape))
  },
  {
    name: 'list of instances, typed operation',
    body: (characters) => instancesText(instances(characters), 'none', 1),
    decode: cvm(DescribeInstances.output())
  },
  {
    name: 'list of instances, last one invalid',
    body: (characters) => instancesText(instances(characters), 'last', 1),
    decode: cvm(toCodec(instancesShape))
  },
  {
    name: 'list of instances, all invalid',
    body: (characters) => instancesText(instances(characters), 'every', 1),
    decode: cvm(toCodec(instancesShape))
  },
  {
    name: 'list of volumes in XML',
    body: (characters) => volumesXml(volumesAnswer(Math.ceil(characters / charactersOfVolume), 'none', 1)),
    decode: fromXml
  },
  {
    name: 'list of volumes in XML, all invalid',
    body: (characters) => volumesXml(volumesAnswer(Math.ceil(characters / charactersOfVolume), 'every', 1)),
    decode: fromXml
  }
]

const manyFields = Array.from({ length: 10_000 }, (_, index) => `field${index}`)

/** Inputs that are made to take long. */
export const hostile: readonly Kind[] = [
  {
    name: '10,000 fields of a codec, all invalid',
    body: (characters) =>
      response(
        manyFields
          .slice(0, Math.round(characters / 15))
          .map((name) => `"${name}":"x"`)
          .join()
      ),
    decode: cvm(t.partial(Object.fromEntries(manyFields.map((name) => [name, t.number])))),
    lengths: [15_000, 50_000, 150_000]
  },
  {
    name: 'invalid fields with different names',
    body: (characters) => response(`"Values":{${fill(characters, (index) => `"field${index}":"x"`, ',')}}`),
    decode: cvm(t.type({ Values: t.record(t.string, t.number) }))
  },
  {
    name: 'unknown fields',
    body: (characters) => response(fill(characters, (index) => `"field${index}":"x"`, ',')),
    decode: cvm(t.type({ Values: t.number }))
  },
  {
    name: 'deeply nested JSON',
    body: (characters) => `{"Response":${'{"a":'.repeat(characters / 6)}1${'}'.repeat(characters / 6)}}`,
    decode: cvm(Tree)
  },
  {
    name: 'integers beyond 2^53',
    body: (characters) =>
      response(`"Values":[${fill(characters, (index) => String(90_071_992_547_409_930n + BigInt(index)), ',')}]`),
    decode: cvm(numbers)
  },
  {
    name: 'one long number',
    body: (characters) => response(`"Values":[${'7'.repeat(characters)}]`),
    decode: cvm(numbers)
  },
  {
    name: 'strings of digits',
    body: (characters) => response(`"Values":[${fill(characters, () => `"${'7'.repeat(30)}"`, ',')}]`),
    decode: cvm(t.type({ Values: t.array(t.string) }))
  },
  {
    name: 'white space before the body',
    body: (characters) => ' '.repeat(characters) + response('"Values":[]'),
    decode: cvm(numbers)
  },
  {
    name: 'error with a long message',
    body: (characters) =>
      response(
        `"Error":{"Code":"AuthFailure.SignatureFailure","Message":"${fill(characters, (index) => `Credential=id${index}/x, Signature: abc `)}"}`
      ),
    decode: cvm(numbers)
  },
  {
    name: 'HTML page of a gateway',
    body: (characters) => `<html><body>${'<p>requestId: &nbsp; <br> not closed'.repeat(characters / 35)}`,
    decode: fromXml
  },
  { name: 'deeply nested XML', body: (characters) => volumes('<a>'.repeat(characters / 3)), decode: fromXml },
  {
    name: 'XML with many entities',
    body: (characters) => volumes(`<item><VolumeName>${'&amp;&#65;'.repeat(characters / 10)}</VolumeName></item>`),
    decode: fromXml
  },
  {
    name: 'XML elements with different names',
    body: (characters) => volumes(`<item>${fill(characters, (index) => `<e${index}/>`)}</item>`),
    decode: fromXml
  },
  {
    name: 'XML with one long text and brackets',
    body: (characters) => volumes(`<item><VolumeName>${']]&gt; ] '.repeat(characters / 9)}</VolumeName></item>`),
    decode: fromXml
  }
]
