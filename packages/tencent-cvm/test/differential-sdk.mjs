// Calls the official client of CVM for each message, and answers with the result or the error.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const { Client } = require('tencentcloud-sdk-nodejs-cvm').cvm.v20170312

// The client has no list of fields at run time, so they are read from its type declarations.
const declarations = () => {
  const path = require.resolve('tencentcloud-sdk-nodejs-cvm/tencentcloud/services/cvm/v20170312/cvm_models.d.ts')
  const source = readFileSync(path, 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '')
  return new Map([
    ...Array.from(source.matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms), ([, name, body]) => [
      name,
      Array.from(body.matchAll(/^ +(\w+)(\??): (.*);$/gm), ([, field, optional, type]) => [
        field,
        type,
        optional === ''
      ])
    ]),
    ...Array.from(source.matchAll(/^export (?:declare )?type (\w+) = null;?$/gm), ([, name]) => [name, []])
  ])
}

const introduce = () => {
  const declared = declarations()
  const pathsOf = (name, prefix = '') => {
    if (!declared.has(name)) throw new Error(`${name} is not declared`)
    return declared.get(name).flatMap(([field, type]) => {
      const [, entry] = /^Array<(.*)>$/.exec(type) ?? []
      const path = prefix + field + (entry === undefined ? '' : '[]')
      const single = (entry ?? type) === 'number | bigint' ? 'number' : (entry ?? type)
      return /^(string|number|boolean)$/.test(single) ? [[path, single]] : pathsOf(single, `${path}.`)
    })
  }
  const actions = Object.getOwnPropertyNames(Client.prototype).filter((name) => name !== 'constructor')
  const declares = actions.map((action) => [
    action,
    {
      input: Object.fromEntries(pathsOf(`${action}Request`)),
      output: Object.fromEntries(pathsOf(`${action}Response`))
    }
  ])
  const requires = actions.map((action) => [
    action,
    declared.get(`${action}Request`).flatMap(([field, , isRequired]) => (isRequired ? [field] : []))
  ])
  return { actions, declares: Object.fromEntries(declares), requires: Object.fromEntries(requires) }
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
