import type { ApiOperation } from '@cloud-result/conformance/model'

import type { Module } from './module.js'
import { writeCodec, writeInterface, writeReader } from './write-structure.js'
import type { Writing } from './write-structure.js'
import { comment, deprecation, key, quote } from '../wording.js'

/** Writes the interfaces of an operation's input and output, and the operation. */
export const writeOperation = (operation: ApiOperation, writing: Writing): readonly string[] => {
  const { action, description, facts, input, name, output, page, secrets, version } = operation
  const { module } = writing
  const lazily = (expression: string): string => `/* @__PURE__ */ ${module.value('once', core)}(() => ${expression})`
  const codes = hasCodes(operation) ? module.type(codeName(name), './codes.js') : 'string'
  const types = [input.name, output.name, codes, quote(writing.product)]
  const traits = [
    ...(facts.paging === undefined
      ? []
      : [`${module.type('HasPages', core)}<[${writePath(facts.paging['items'] as string)}]>`]),
    ...(facts.dryRun === undefined ? [] : [module.type('HasDryRun', core)])
  ]
  const entries = [
    `product: ${quote(writing.product)}`,
    `action: ${quote(action)}`,
    ...optionalEntry('version', version),
    ...optionalEntry('method', facts.method),
    ...optionalEntry('path', facts.path),
    `effect: ${quote(description.effect)}`,
    `input: ${lazily(writeCodec(input, writing))}`,
    `output: ${lazily(`${module.value('codecOf', core)}(${prepared(operation, output.name, module)})`)}`,
    ...optionalEntry('idempotencyToken', facts.idempotencyToken),
    ...optionalEntry('dryRun', facts.dryRun),
    ...(facts.paging === undefined ? [] : [`paging: ${writePaging(facts.paging)}`]),
    ...(facts.encodings === undefined ? [] : [`encodings: ${writeRecord(facts.encodings)}`]),
    ...(secrets.length === 0 ? [] : [`secrets: [${secrets.map(quote).join(', ')}]`])
  ]
  const paragraphs = [
    description.does,
    facts.site === undefined ? undefined : sites[facts.site],
    repetition(operation),
    settling(operation),
    howToCall(operation),
    `Source: ${page}`,
    deprecation(description.deprecated)
  ]
  return [
    writeInterface(input, writing),
    writeInterface(output, writing),
    writeReader(output, writing),
    `${comment(paragraphs)}export const ${name}: ${[`${module.type('Operation', core)}<${types.join(', ')}>`, ...traits].join(' & ')} = {\n${entries.join(',\n')}\n}`
  ]
}

const core = '@cloud-result/core/vendor'

const repetition = ({ description, facts }: ApiOperation): string | undefined => {
  const said = [
    facts.idempotencyToken === undefined
      ? repetitions[description.effect]
      : `Safe to repeat with the same \`${facts.idempotencyToken}\`. If it is left out, the client generates another one each time the call is run: set it yourself to run the call again or to fall back on it.`,
    description.because
  ].filter((sentence) => sentence !== undefined)
  return said.length === 0 ? undefined : said.join(' ')
}

const repetitions = { read: undefined, idempotent: 'Safe to repeat.', unsafe: 'Not safe to repeat.' } as const

const sites = { international: 'Available on the international site only.' } as const

const settling = ({ waiters }: ApiOperation): string | undefined => {
  const polled = [...new Set(waiters.map(({ polls }) => polls))].map((polls) => {
    const names = waiters.flatMap((waiter) => (waiter.polls === polls ? [`\`${waiter.name}\``] : []))
    return `${names.join(' or ')} on \`${polls}\``
  })
  return polled.length === 0 ? undefined : `It responds before that is done: wait for ${polled.join(', or for ')}.`
}

const howToCall = ({ facts }: ApiOperation): string | undefined => {
  const said = [
    ...(facts.paging === undefined
      ? []
      : ['The output is one page of a list; `pages` of a client requests all of them, and `collect` their items.']),
    ...(facts.dryRun === undefined ? [] : ['`dryRun` of a client checks the request without executing it.'])
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

const prepared = ({ facts }: ApiOperation, reader: string, module: Module): string => {
  if (facts.prepare === undefined) return reader
  const file = facts.prepare.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return `${module.value('prepared', core)}(${module.value(facts.prepare, `../operation-support/${file}.js`)}, ${reader})`
}

/** The name of the type of an operation's documented codes. */
export const codeName = (operation: string): string => `${operation}Code`

/** Whether codes are documented for an operation. */
export const hasCodes = ({ facts }: ApiOperation): boolean => (facts.codes ?? []).length > 0

const optionalEntry = (name: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${name}: ${quote(text)}`]

const writeRecord = (record: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(record)
    .map(([name, text]) => `${key(name)}: ${quote(text)}`)
    .join(', ')} }`

const pathNames: ReadonlySet<string> = new Set(['items', 'total', 'more', 'next', 'id'])

const writePath = (path: string): string => path.split('.').map(quote).join(', ')

const writePaging = (paging: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(paging)
    .map(([name, text]) => `${name}: ${pathNames.has(name) ? `[${writePath(text)}]` : quote(text)}`)
    .join(', ')} }`
