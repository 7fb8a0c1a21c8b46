import { gatewayPageTitle } from '../http/gateway-page.js'
import type { HttpRequest, HttpResponse } from '../http/http.js'
import { readTarget } from '../http/target.js'
import { setBounded } from '../state/bounded-map.js'
import type { TemporaryCredentials } from '../state/account.js'
import type { CredentialService, ServiceAnswer, ServiceContext } from './credential-service.js'

const textResponse = (status: number, body: string, now: number, type = 'text/plain'): HttpResponse => ({
  status,
  headers: { Date: new Date(now).toUTCString(), 'Content-Type': type },
  body
})

const page = (status: number, now: number): HttpResponse =>
  textResponse(status, `<html><head><title>${gatewayPageTitle(status)}</title></head></html>`, now, 'text/html')

/** What a metadata service answers: a status, and a text or fields as JSON. */
type Answer = readonly [status: number, body: string | Readonly<Record<string, unknown>>]

interface Steps {
  readonly hosts: RegExp
  /** The paths by the names of their operations. */
  readonly operations: readonly (readonly [operation: string, method: string, path: RegExp])[]
  /** Answers a request whose path it knows; `name` is what the pattern of the path has found. */
  readonly answer: (operation: string, request: HttpRequest, context: ServiceContext, name: string) => Answer
}

const makeMetadata = ({ answer, hosts, operations }: Steps): CredentialService => {
  const find = (request: HttpRequest) => {
    const { path } = readTarget(request.target)
    const found = operations.find(([, method, pattern]) => method === request.method && pattern.test(path))
    return found && { operation: found[0], name: found[2].exec(path)?.[1] ?? '' }
  }
  return {
    hosts,
    operationOf: (request) => find(request)?.operation,
    answer: (request, context): ServiceAnswer => {
      const found = find(request)
      const [status, body] =
        found === undefined
          ? ([404, '404 - Not Found'] as const)
          : answer(found.operation, request, context, found.name)
      const response =
        typeof body === 'string'
          ? textResponse(status, body, context.now)
          : textResponse(status, JSON.stringify(body), context.now, 'application/json')
      return { response, requestId: '', executed: status === 200 }
    },
    writeError: (_, { message = '', status = 500 }, { now }) => textResponse(status, message, now),
    gatewayPage: page
  }
}

const isoTime = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')

const notFound: Answer = [404, '404 - Not Found']

/**
 * The metadata service of CVM.
 *
 * Source: https://cloud.tencent.com/document/product/213/4934
 */
export const tencentMetadata = makeMetadata({
  hosts: /^metadata\.tencentyun\.com$/,
  operations: [
    ['role', 'GET', /^\/latest\/meta-data\/cam\/security-credentials\/?$/],
    ['credentials', 'GET', /^\/latest\/meta-data\/cam\/security-credentials\/([^/]+)$/]
  ],
  answer: (operation, _, { now, role }, name) => {
    const { name: own } = role.options()
    if (own === null || (operation === 'credentials' && name !== own)) return notFound
    if (operation === 'role') return [200, own]
    const { accessKeyId, expiration, secretAccessKey, sessionToken } = role.credentials(now)
    const fields = {
      TmpSecretId: accessKeyId,
      TmpSecretKey: secretAccessKey,
      ExpiredTime: Math.floor(expiration / 1_000),
      Expiration: isoTime(expiration),
      Token: sessionToken,
      Code: 'Success'
    }
    return [200, fields]
  }
})

/**
 * The metadata service of ECS.
 *
 * Source: https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata
 */
export const alibabaMetadata = makeMetadata({
  hosts: /^100\.100\.100\.200$/,
  operations: [
    ['token', 'PUT', /^\/latest\/api\/token$/],
    ['role', 'GET', /^\/latest\/meta-data\/ram\/security-credentials\/?$/],
    ['credentials', 'GET', /^\/latest\/meta-data\/ram\/security-credentials\/([^/]+)$/]
  ],
  answer: (operation, { headers }, { now, random, role }, name) => {
    const { name: own, tokens } = role.options()
    if (headers['x-forwarded-for'] !== undefined) return [403, 'Forbidden']
    if (operation === 'token') {
      const seconds = Number(headers['x-aliyun-ecs-metadata-token-ttl-seconds'])
      if (tokens === 'refused') return [403, 'Forbidden']
      if (!(Number.isInteger(seconds) && seconds >= 1 && seconds <= 21_600)) return [400, 'Bad Request']
      const token = random.text(56, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
      setBounded(role.tokens, token, now + seconds * 1_000, 1_000)
      return [200, token]
    }
    const token = headers['x-aliyun-ecs-metadata-token']
    if (token === undefined && tokens === 'required') return [403, 'Forbidden']
    if (token !== undefined && !(now < (role.tokens.get(token) ?? -Infinity))) return [401, 'Unauthorized']
    if (own === null || (operation === 'credentials' && name !== own)) return notFound
    return operation === 'role' ? [200, own] : [200, ecsFields(role.credentials(now), now)]
  }
})

const ecsFields = ({ accessKeyId, expiration, secretAccessKey, sessionToken }: TemporaryCredentials, now: number) => ({
  AccessKeyId: accessKeyId,
  AccessKeySecret: secretAccessKey,
  Expiration: isoTime(expiration),
  SecurityToken: sessionToken,
  LastUpdated: isoTime(now),
  Code: 'Success'
})

/**
 * The metadata service of KEC. The vendor documents the path, but not the form of the answer, which is made up.
 *
 * Source: https://docs.ksyun.com/documents/40121
 */
export const kingsoftMetadata = makeMetadata({
  hosts: /^global\.cloudinit\.sdns\.ksyun\.com$/,
  operations: [['credentials', 'GET', /^\/latest\/iam$/]],
  answer: (_, __, { now, role }) => {
    if (role.options().name === null) return notFound
    const { accessKeyId, expiration, secretAccessKey, sessionToken } = role.credentials(now)
    const fields = {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SecurityToken: sessionToken,
      Expiration: isoTime(expiration)
    }
    return [200, fields]
  }
})
