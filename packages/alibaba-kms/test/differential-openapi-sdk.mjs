// Calls the official client for all products of Alibaba Cloud for each message, and answers with the result or the error.
// It has no operations. The clients of products are thin layers over it; a recent one for KMS is not on npm.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const { default: Client, Config, OpenApiRequest, Params } = require('@alicloud/openapi-client')
const { default: OpenApiUtil } = require('@alicloud/openapi-util')

const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const { operations } = readJson('../model/operations.json')
// What version 3.2.0 of the client for KMS says.
const stated = readJson('official-client-3.2.0.json')

// The fields that version 3.2.0 of the client for KMS writes as JSON. It writes all others with `OpenApiUtil.query`.
// Source: https://github.com/aliyun/alibabacloud-typescript-sdk/blob/master/kms-20160120/src/client.ts
const asJson = new Set([
  'BatchGetSecretValue.SecretsList',
  'CreateSecret.ExtendedConfig',
  'Decrypt.EncryptionContext',
  'Encrypt.EncryptionContext',
  'ExportDataKey.EncryptionContext',
  'GenerateAndExportDataKey.EncryptionContext',
  'GenerateDataKey.EncryptionContext',
  'GenerateDataKeyWithoutPlaintext.EncryptionContext',
  'ReEncrypt.DestinationEncryptionContext',
  'ReEncrypt.SourceEncryptionContext'
])

const requestOf = (action, input) => {
  const fields = Object.entries(input).map(([name, value]) => [
    name,
    asJson.has(`${action}.${name}`) ? OpenApiUtil.arrayToStringWithSpecifiedStyle(value, name, 'json') : value
  ])
  return new OpenApiRequest({ query: OpenApiUtil.query(Object.fromEntries(fields)) })
}

const paramsOf = (action) =>
  new Params({
    action,
    version: '2016-01-20',
    protocol: 'HTTP',
    pathname: '/',
    method: stated.methods[action] ?? 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json'
  })

const introduce = () => {
  const actions = Object.keys(operations)
  const sides = (about) => ({ input: about('input'), output: about('output') })
  const below = (action, side) =>
    Object.fromEntries(
      Object.entries(stated.values).flatMap(([at, values]) => {
        const prefix = `${action}.${side}.`
        return at.startsWith(prefix) ? [[at.slice(prefix.length), values]] : []
      })
    )
  return {
    actions,
    requires: Object.fromEntries(actions.map((action) => [action, stated.required[action] ?? []])),
    deprecates: Object.fromEntries(actions.map((action) => [action, sides(() => [])])),
    documents: Object.fromEntries(actions.map((action) => [action, sides((side) => below(action, side))]))
  }
}

let client
parentPort.on('message', async ({ host, action, input }) => {
  if (host !== undefined) {
    client = new Client(new Config({ accessKeyId: 'id', accessKeySecret: 'secret', endpoint: host, protocol: 'http' }))
    parentPort.postMessage(introduce(), [])
    return
  }
  try {
    const { body } = await client.callApi(paramsOf(action), requestOf(action, input), {})
    parentPort.postMessage({ data: body }, [])
  } catch ({ code, data, message }) {
    parentPort.postMessage({ thrown: { code, requestId: data?.RequestId, message } }, [])
  }
})
