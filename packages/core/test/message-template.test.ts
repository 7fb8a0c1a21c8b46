import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { messageMatcher } from '../src/classify/message-template.js'

describe('messageMatcher', () => {
  it.each([
    ['Access Key is Missing', 'Access Key is Missing', []],
    ['Access Key is Missing', ' access  key\tIS\nmissing. ', []],
    ['Access Key is Missing.', 'Access Key is Missing', []],
    ['Access Key is Missing', 'Access Key is Missing!!', []],
    ['Access Key is Missing', 'The Access Key is Missing', undefined],
    ['Access Key is Missing', 'Access Key is Missing here', undefined],
    ['Access Key is Missing', '', undefined],
    ['', '', []],
    ['%s not in Http Header.', 'Host not in Http Header.', ['Host']],
    ['Exception %s', 'Exception java.io.IOException: x', ['java.io.IOException: x']],
    ['not:%s.', 'not:cn-beijing-6.', ['cn-beijing-6']],
    ['not:%s.', 'not: cn-beijing-6', ['cn-beijing-6']],
    ['not:%s.', 'not:', ['']],
    ['User: %s is not authorized to perform: %s.', 'User: a b is not authorized to perform: ebs:X', ['a b', 'ebs:X']],
    ['User: %s is not authorized to perform: %s.', 'User: a is not authorized', undefined],
    ["Got '%s'. See %s", "got 'x'. see http://y/.", ['x', 'http://y/']],
    ['[%s] of [%s]', '[] of []', ['', '']],
    ['[%s] of [%s]', '[] of [', undefined],
    ['a %s b %s a', 'a 1 b 2 b 3 a', ['1', '2 b 3']],
    ['ab%sba', 'aba', undefined],
    ['ab%sba', 'abba', ['']],
    ['a%sa%sa', 'aa', undefined],
    ['a%sa%sa', 'aaa', ['', '']],
    ['%s%s', 'anything', ['', 'anything']],
    ['%s', '', ['']],
    ['.*+?^${}()|[]\\ %s', '.*+?^${}()|[]\\ x', ['x']],
    ['.* %s', 'xx x', undefined],
    ['DÉJÀ %s', 'dÉJÀ Ünder', ['Ünder']],
    ['İ %s', 'İ x', ['x']],
    ['参数 %s 错误', '参数  InstanceIds  错误', ['InstanceIds']]
  ])('%j of %j captures %j', (template, message, expected) => {
    expect(messageMatcher(template)(message)).toEqual(expected)
  })

  it('captures what was inserted, in its own case', () => {
    const literal = fc.constantFrom('Key ', ' not found', "'", ' of type ', '：')
    const value = fc.string({ unit: fc.constantFrom('X', 'y', '0', '/', 'Ü', '😀'), minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(literal, value), { minLength: 1, maxLength: 5 }), literal, (parts, end) => {
        const template = parts.map(([text]) => `${text}%s`).join('') + end
        const message = parts.map(([text, inserted]) => text + inserted).join('') + end
        expect(messageMatcher(template)(message.toUpperCase())).toHaveLength(parts.length)
        expect(messageMatcher(template)(message)).toEqual(parts.map(([, inserted]) => inserted))
      })
    )
  })

  it('never throws, and gives nothing or one text for each %s', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('%s', 'a', ' ', '.', '%', 's', 'É')).map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(any, any, (template, message) => {
        const captures = messageMatcher(template)(message)
        expect(captures?.length ?? template.split('%s').length - 1).toBe(template.split('%s').length - 1)
      }),
      { numRuns: 2_000 }
    )
  })

  it('reads long messages', () => {
    const many = messageMatcher(`${'a%s'.repeat(200)}b`)
    expect(many('a'.repeat(200_000))).toBeUndefined()
    expect(many(`${'a'.repeat(200_000)}b`)).toHaveLength(200)
    expect(messageMatcher('a %s')(`a ${'. '.repeat(200_000)}`)).toBeUndefined()
    expect(messageMatcher('%s end')(' '.repeat(1_000_000))).toBeUndefined()
  })
})
