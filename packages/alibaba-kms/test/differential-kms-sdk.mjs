// Calls the official client of KMS for each message, and answers with the result or the error.
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const sdk = require('@alicloud/kms20160120')

const actions = Object.keys(sdk).flatMap((name) => (name.endsWith('Request') ? [name.slice(0, -'Request'.length)] : []))

// The models have the name on the wire and the type of each field. The fields have other names.
const pathsOf = (model, prefix = '') =>
  Object.entries(model.names()).flatMap(([field, name]) => pathsOfType(model.types()[field], prefix + name))

const pathsOfType = (type, path) => {
  if (typeof type === 'string') return [[path, type]]
  if (typeof type === 'function') return pathsOf(type, `${path}.`)
  if (type.type === 'array') return pathsOfType(type.itemType, `${path}[]`)
  if (type.type === 'map') return [[`${path}{}`, type.valueType === 'any' ? 'unknown' : type.valueType]]
  throw new Error(`${path} is of an unknown type`)
}

const introduce = () => ({
  actions,
  declares: Object.fromEntries(
    actions.map((action) => [
      action,
      {
        input: Object.fromEntries(pathsOf(sdk[`${action}Request`])),
        output: Object.fromEntries(pathsOf(sdk[`${action}Response`]))
      }
    ])
  )
})

const requestOf = (action, input) => {
  const model = sdk[`${action}Request`]
  return new model(Object.fromEntries(Object.entries(model.names()).map(([field, name]) => [field, input[name]])))
}

let client
parentPort.on('message', async ({ host, action, input }) => {
  if (host !== undefined) {
    client = new sdk.default({
      accessKeyId: 'id',
      accessKeySecret: 'secret',
      regionId: 'cn-hangzhou',
      endpoint: host,
      protocol: 'http'
    })
    parentPort.postMessage(introduce(), [])
    return
  }
  const method = action.charAt(0).toLowerCase() + action.slice(1)
  try {
    const answer = await client[method](requestOf(action, input))
    parentPort.postMessage({ data: answer.toMap() }, [])
  } catch ({ data, message }) {
    parentPort.postMessage({ thrown: { code: data?.Code, requestId: data?.RequestId, message } }, [])
  }
})
