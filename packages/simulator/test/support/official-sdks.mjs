// Calls the official SDKs, and responds with what they return or throw. It is a worker thread, because with the test runner's
// export conditions (`module`) the SDKs resolve to files that do not load.
import { request as httpRequest } from 'node:http'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'

const require = createRequire(import.meta.url)
const { cvm } = require('tencentcloud-sdk-nodejs-cvm')
const kms = require('@alicloud/kms20160120')
const openApi = require('@alicloud/openapi-client')

// The SDK of CVM. Only the endpoint and the protocol differ from a usual call.
const callCvm = ({ url, key, action, input, profile = {} }) => {
  const { host, protocol } = new URL(url)
  const client = new cvm.v20170312.Client({
    credential: { secretId: key.accessKeyId, secretKey: key.secretAccessKey, token: key.sessionToken },
    region: 'ap-guangzhou',
    profile: { ...profile, httpProfile: { ...profile.httpProfile, endpoint: host, protocol: `${protocol}//` } }
  })
  return typeof client[action] === 'function' ? client[action](input) : client.request(action, input)
}

// The SDK of KMS, which signs with HMAC-SHA1 (RPC).
const callKms = ({ url, key, action, input }) => {
  const client = new kms.default({
    accessKeyId: key.accessKeyId,
    accessKeySecret: key.secretAccessKey,
    securityToken: key.sessionToken,
    endpoint: new URL(url).host,
    protocol: 'http',
    regionId: 'cn-hangzhou'
  })
  const method = action.charAt(0).toLowerCase() + action.slice(1)
  return client[method](new kms[`${action}Request`](input), { autoretry: false })
}

// The general SDK of Alibaba Cloud, which signs with ACS3.
const callOpenApi = async ({ url, key, action, input }) => {
  const client = new openApi.default(
    new openApi.Config({
      accessKeyId: key.accessKeyId,
      accessKeySecret: key.secretAccessKey,
      securityToken: key.sessionToken,
      endpoint: new URL(url).host,
      protocol: 'http'
    })
  )
  const parameters = new openApi.Params({
    action,
    version: '2016-01-20',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json'
  })
  const { body } = await client.callApi(parameters, new openApi.OpenApiRequest({ query: input }), {})
  return body
}

// Kingsoft Cloud accepts AWS's signature, so AWS's signer makes it.
const callKingsoft = async ({ url, key, service, version, action, input, accept, instant }) => {
  const { hostname, port, host } = new URL(url)
  const signer = new SignatureV4({
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey },
    region: 'cn-beijing-6',
    service,
    sha256: Sha256,
    applyChecksum: false
  })
  const query = { Action: action, Version: version, ...input }
  const token = key.sessionToken === undefined ? {} : { 'X-Ksc-Security-Token': key.sessionToken }
  const headers = { host, ...token, ...(accept === undefined ? {} : { accept }) }
  const toSign = { method: 'GET', protocol: 'http:', hostname, port: Number(port), path: '/', query, headers }
  const signed = await signer.sign(toSign, instant === undefined ? {} : { signingDate: new Date(instant) })
  const path = `/?${Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')}`
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers: signed.headers, agent: false }, async (response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
      .on('error', reject)
      .end()
  })
}

const calls = { callCvm, callKms, callOpenApi, callKingsoft }

parentPort?.on('message', async ({ call, ...details }) => {
  try {
    const value = await calls[call](details)
    parentPort?.postMessage({ value: JSON.parse(JSON.stringify(value)) }, [])
  } catch (error) {
    const { code, message, requestId, data, httpCode } = error
    parentPort?.postMessage({ error: JSON.parse(JSON.stringify({ code, message, requestId, data, httpCode })) }, [])
  }
})
