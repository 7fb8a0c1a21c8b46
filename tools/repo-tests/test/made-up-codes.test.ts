import type { Category, CloudError, Retry, WireResponse } from '@cloud-result/core'
import type { ParityCase } from '@cloud-result/conformance'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { vendors } from './vendors.js'

/**
 * What the last segment of a code means under any head that is not about the caller: the table of core, once more and by hand.
 * What is in no line is not judged.
 */
const leaves: readonly (readonly [RegExp, Category, Retry])[] = [
  [/NoPermission|AccessDenied|PermissionDenied|Unauthorized/, 'PermissionDenied', 'permanent'],
  [/InDebt|Arrear|Overdue|InsufficientBalance|BalanceInsufficient|BalanceLess/, 'PaymentRequired', 'permanent'],
  [/SoldOut|SellOut|NoStock/, 'InsufficientCapacity', 'permanent'],
  [/RateLimit|RequestLimit|Throttling|TooManyRequests/, 'Throttled', 'throttling'],
  [/InUse$|InProgress|InProcess|TaskRunning|Mutex|Busy$/, 'Conflict', 'conflict'],
  [/State(Starting|Stopping|Rebooting|Terminating|Creating|Resizing)$/, 'Conflict', 'conflict'],
  [
    /^(Incorrect|Invalid)\w*State$|State(Invalid|Error|Running|Stopped)?$|State(Not|Un)|DependencyViolation/,
    'FailedPrecondition',
    'permanent'
  ],
  [/^((?!Stat)\w)*NotSupport(ed)?$/, 'Unsupported', 'permanent'],
  [/Already(Exist|Existed|Exists)$/, 'AlreadyExists', 'permanent'],
  [/(Service|Request|Call)Time[oO]ut$/, 'DeadlineExceeded', 'transient'],
  [/^Internal(Server)?Error$|SystemError$|^UnexpectedInternal$/, 'Internal', 'transient'],
  [/^ServiceUnavailable(Temporary)?$/, 'Unavailable', 'transient']
]

/** A head that gives other words another meaning. */
const aboutState = /^\w*Stat(e|us)\w*\./

const missing = /(Not|Non)(Found|Exist|Exists|Existed|Existent)|NoSuch/

const aboutCaller =
  /^(Auth|Unauth|(Invalid|Missing|Expired|NoEnabled)?(AccessKey|(Client|Security|Authentication)?Token|Secret(Id|Key)|Signature|Credential))/i

const aboutApi = /^(Invalid|NoSuch|Unsupported)(Action|Api|Product|Version|Region|Method)(\.|$)/

/** Words that name nothing, and things that are no resource. */
const otherWords =
  /Invalid|Missing|Forbidden|Rejected|Failed|Operation|Unsupported|Unauthorized|Error|Internal|Action|Api|Product|Region|AccessKey|SecretId|User/g

const own = vendors.filter(({ name }) => !name.includes('/'))
const documented = own.flatMap(({ module }) =>
  module.errorCatalogue.flatMap(({ code }) => (code === undefined ? [] : [code]))
)
const lastOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1)
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
const heads = unique(documented.map((code) => code.split('.')[0] ?? ''))
const tails = unique([
  ...documented.map(lastOf),
  'ImageNotFound',
  'NotExist',
  'ActionNotFound',
  'SecretIdNotExist',
  'UserNotFound',
  'NoSuchRegion',
  'NotFound'
])

const madeUp = heads
  .flatMap((head) => tails.map((tail) => `${head}.${tail}`))
  .filter((code) => !documented.includes(code))

describe.each(own)('a made-up code at $name', ({ cases, module }) => {
  const { response } = cases['vendor broke'] as ParityCase
  const usual = module.decode(t.unknown)(response)
  const usualCode = usual._tag === 'Left' ? (usual.left.code ?? '') : ''
  const errorOf = (code: string, status: number): CloudError => {
    const sent: WireResponse = { ...response, status, body: response.body.replaceAll(`"${usualCode}"`, `"${code}"`) }
    const result = module.decode(t.unknown)(sent)
    if (result._tag === 'Right' || result.left.code !== code) throw new Error(`${code} was not read`)
    return result.left
  }

  it('means what its last words mean', () => {
    const judged = madeUp
      .filter((code) => !aboutCaller.test(code) && !missing.test(code) && !aboutState.test(code))
      .flatMap((code) => {
        const rule = leaves.find(([leaf]) => leaf.test(lastOf(code)))
        return rule === undefined ? [] : [{ code, expected: [rule[1], rule[2]] }]
      })
    expect(judged.length).toBeGreaterThan(1_000)
    const wrong = judged.flatMap(({ code, expected }) => {
      const { category, retry } = errorOf(code, 400)
      return `${category} ${retry}` === expected.join(' ')
        ? []
        : [`${code}: ${category} ${retry}, not ${expected.join(' ')}`]
    })
    expect(wrong).toEqual([])
  })

  it('is NotFound only if it names a resource', () => {
    const namesResource = (code: string): boolean => /[A-Z]/.test(code.replace(missing, '').replaceAll(otherWords, ''))
    const some = madeUp.filter((code, index) => missing.test(code) || index % 5 === 0)
    const wrong = [...some, ...heads, ...tails].flatMap((code) =>
      [200, 404].flatMap((status) => {
        const { category } = errorOf(code, status)
        const allowed = missing.test(code) && namesResource(code) && !aboutCaller.test(code) && !aboutApi.test(code)
        return category !== 'NotFound' || allowed ? [] : [`${status} ${code}`]
      })
    )
    expect(wrong).toEqual([])
  })

  it('is NotFound if a resource is missing, and not if an API or a user is', () => {
    const resources = ['Volume', 'Image', 'KeyPair', 'SecurityGroup', 'Alias', 'Policy', 'Snapshot', 'Vpc']
    const others = [
      'Action',
      'Api',
      'Product',
      'Region',
      'AccessKey',
      'SecretId',
      'Token',
      'User',
      'Account',
      'InstanceType'
    ]
    const forms = (noun: string) =>
      ['NotFound', 'NotExist', 'NotExists', 'NotExisted'].flatMap((word) => [
        noun + word,
        `${noun}Id${word}`,
        `Made.${noun}${word}`,
        `Invalid${noun}.${word}`,
        `InvalidParameterValue.${noun}${word}`
      ])
    const categories = (nouns: readonly string[]) =>
      unique(
        nouns
          .flatMap(forms)
          .filter((code) => !documented.includes(code))
          .map((code) => `${errorOf(code, 404).category} ${code}`)
      )
    expect(categories(resources).filter((line) => !line.startsWith('NotFound'))).toEqual([])
    expect(categories(others).filter((line) => line.startsWith('NotFound'))).toEqual([])
  })
})
