// Prints the credentials that an official SDK finds, as JSON. Its requests go to servers of this machine: HOSTS names the port
// of each host; any other host is refused.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const [http, https] = [require('node:http'), require('node:https')]

const ports = JSON.parse(process.env.HOSTS)
const { request } = http
const redirected = (options, ...rest) => {
  const { host, hostname, headers = {}, href, method, path, pathname, search } = options
  const name = String(hostname ?? host).replace(/:\d+$/, '')
  const port = Object.hasOwn(ports, name) ? ports[name] : 1
  const target = path ?? `${pathname ?? new URL(href).pathname}${search ?? ''}`
  const given = { method, path: target, hostname: '127.0.0.1', port, headers: { ...headers, host: name } }
  return request(given, ...rest)
}
http.request = redirected
https.request = redirected
console.error = () => undefined

const print = (credentials) => process.stdout.write(JSON.stringify(credentials))

if (process.env.SDK === 'alibaba') {
  const { default: Credential } = require('@alicloud/credentials')
  const { accessKeyId, accessKeySecret, securityToken } = await new Credential().getCredential()
  print({ accessKeyId, secretAccessKey: accessKeySecret, sessionToken: securityToken || undefined })
} else {
  const { DefaultCredentialProvider } = require('tencentcloud-sdk-nodejs-common/tencentcloud/common/credential.js')
  const { secretId, secretKey, token } = await new DefaultCredentialProvider().getCredential()
  print({ accessKeyId: secretId, secretAccessKey: secretKey, sessionToken: token || undefined })
}
