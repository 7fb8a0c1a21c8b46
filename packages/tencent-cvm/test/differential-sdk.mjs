// Calls the official client of CVM for each message, and answers with the result or the error.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const { Client } = require('tencentcloud-sdk-nodejs-cvm').cvm.v20170312

// The client has no list of fields at run time, so they are read from its type declarations.
const declarations = () => {
  const path = require.resolve('tencentcloud-sdk-nodejs-cvm/tencentcloud/services/cvm/v20170312/cvm_models.d.ts')
  const source = readFileSync(path, 'utf8')
  return new Map([
    ...Array.from(source.matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms), ([, name, body]) => [
      name,
      Array.from(
        body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\n +(\w+)(\??): ([^\n]*);$/gms),
        ([, comment, field, optional, type]) => ({
          name: field,
          type,
          isRequired: optional === '',
          isDeprecated: comment.includes('@deprecated'),
          values: valuesIn(comment)
        })
      )
    ]),
    ...Array.from(source.matchAll(/^export (?:declare )?type (\w+) = null;?$/gm), ([, name]) => [name, []])
  ])
}

// Documented values are in lists, after colons or commas, and may be in quotes; their meaning follows.
const before = /(?:<li>|<br>|^[-*]?\s*|[：:，,、|]\s*|包括 )\s*[`“"]?/.source
const after = /[`”"]?\s*(?:<\/li>|[：:,，；;、（(。<]|\s-|$)/.source
const value = /[A-Z][A-Z0-9]*(?:[_.][A-Z0-9]+)*|[A-Z][A-Za-z]+(?:_[A-Za-z]+)*/.source
const documented = new RegExp(`${before}(${value})(?=${after})`, 'gm')

const valuesIn = (comment) => {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^[\s*]+/, '').trimEnd())
    .join('\n')
    .replaceAll(/<\/?(?:strong|code|b|p|ul)\b[^>]*>/g, '')
  return [...new Set(Array.from(text.matchAll(documented), ([, found]) => found))].filter(({ length }) => length > 1)
}

const introduce = () => {
  const declared = declarations()
  // The fields below a declared interface, each with its path and what a single value of it is.
  const fieldsOf = (name, prefix = '') => {
    if (!declared.has(name)) throw new Error(`${name} is not declared`)
    return declared.get(name).flatMap((field) => {
      const [, entry] = /^Array<(.*)>$/.exec(field.type) ?? []
      const path = prefix + field.name + (entry === undefined ? '' : '[]')
      const single = (entry ?? field.type) === 'number | bigint' ? 'number' : (entry ?? field.type)
      const isScalar = /^(string|number|boolean)$/.test(single)
      return [{ ...field, path, single, isScalar }, ...(isScalar ? [] : fieldsOf(single, `${path}.`))]
    })
  }
  const actions = Object.getOwnPropertyNames(Client.prototype).filter((name) => name !== 'constructor')
  const each = (about) =>
    Object.fromEntries(
      actions.map((action) => [action, about(fieldsOf(`${action}Request`), fieldsOf(`${action}Response`))])
    )
  const sides = (about) => each((input, output) => ({ input: about(input), output: about(output) }))
  return {
    actions,
    declares: sides((fields) =>
      Object.fromEntries(fields.flatMap(({ isScalar, path, single }) => (isScalar ? [[path, single]] : [])))
    ),
    requires: each((input) => input.flatMap(({ isRequired, path }) => (isRequired ? [path] : []))),
    deprecates: sides((fields) => fields.flatMap(({ isDeprecated, path }) => (isDeprecated ? [path] : []))),
    documents: sides((fields) =>
      Object.fromEntries(fields.flatMap(({ path, single, values }) => (single === 'string' ? [[path, values]] : [])))
    )
  }
}

let client
parentPort.on('message', async ({ host, action, input }) => {
  if (host !== undefined) {
    client = new Client({
      credential: { secretId: 'id', secretKey: 'secret' },
      region: 'ap-guangzhou',
      profile: { httpProfile: { endpoint: host, protocol: 'http://' } }
    })
    parentPort.postMessage(introduce(), [])
    return
  }
  try {
    parentPort.postMessage({ data: await client[action](input) }, [])
  } catch ({ code, requestId, message }) {
    parentPort.postMessage({ thrown: { code, requestId, message } }, [])
  }
})
