import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

import { tc3 } from '@cloud-result/tencent-cvm/client'
import { signRequest } from '@cloud-result/signing'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

import { openBrowser } from '../../site/browser/open-browser.js'

// What a page does: a call that fails once.
const program = `
import { makeClient } from '@cloud-result/tencent-cvm/client'
import { DescribeInstancesStatus } from '@cloud-result/tencent-cvm/operations'
const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
const client = makeClient({ region: 'ap-guangzhou', endpoint: location.origin, credentials, random: () => 0 })
window.result = client.send(DescribeInstancesStatus, { Limit: 1 })()
`

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

it('signs, sends, retries and decodes in a browser', async () => {
  const bundle = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    conditions: ['@cloud-result/source'],
    write: false
  })
  const signatures: boolean[] = []
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html')
      response.end(
        `<meta charset="utf-8"><link rel="icon" href="data:,"><script>${bundle.outputFiles[0]?.text}</script>`
      )
      return
    }
    const body = await bodyOf(request)
    const { headers } = signRequest(
      tc3,
      {
        method: 'POST',
        path: '/',
        host: request.headers.host ?? '',
        query: [],
        headers: { 'content-type': request.headers['content-type'] ?? '' },
        body
      },
      { accessKeyId: 'id', secretAccessKey: 'secret' },
      { instant: Number(request.headers['x-tc-timestamp']) * 1_000, service: 'cvm' }
    )
    signatures.push(headers['authorization'] === request.headers.authorization)
    response.end(
      signatures.length === 1
        ? '{"Response":{"Error":{"Code":"InternalError","Message":""},"RequestId":"r1"}}'
        : '{"Response":{"TotalCount":1,"InstanceStatusSet":[{"InstanceId":"ins-1"}],"RequestId":"r2"}}'
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await page.evaluate('window.result')).toEqual({
      _tag: 'Right',
      right: {
        data: { TotalCount: 1, InstanceStatusSet: [{ InstanceId: 'ins-1' }], RequestId: 'r2' },
        requestId: 'r2',
        status: 200
      }
    })
    expect(signatures).toEqual([true, true])
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
})
