import { left, right } from '@cloud-result/core'

import { alibabaKms } from '../alibaba-kms/product.js'
import { parametersOf as alibabaParametersOf } from '../alibaba-kms/request-metadata.js'
import { verifySignature } from '../alibaba-kms/verify-signature.js'
import { errorResponse } from '../faults/error-response.js'
import { isFields, textOf } from '../fields.js'
import type { Fields } from '../fields.js'
import type { HttpRequest } from '../http/http.js'
import { parametersOf as kingsoftParametersOf, requestMetadataReader } from '../kingsoft/request-metadata.js'
import { verifyAws4 } from '../kingsoft/verify-aws4.js'
import { kingsoftEbs } from '../kingsoft-ebs/product.js'
import type { AuthenticationContext, ProductProtocol, ResponseContext } from '../product.js'
import type { ProductError, ProductResult } from '../product-error.js'
import type { Account, TemporaryCredentials } from '../state/account.js'
import { tencentCvm } from '../tencent-cvm/product.js'
import { verifyTc3 } from '../tencent-cvm/verify-tc3.js'
import type { CredentialService, ServiceContext } from './credential-service.js'

interface StsOptions {
  readonly hosts: RegExp
  /** The vendor's product whose gateway and envelopes are the same. */
  readonly protocol: Omit<ProductProtocol, 'name' | 'hosts' | 'operations'>
  readonly readInput: (request: HttpRequest) => Fields
  readonly authenticate: (request: HttpRequest, context: AuthenticationContext) => ProductResult<Account>
  /** The parameter that names the role, and its form. */
  readonly role: readonly [name: string, pattern: RegExp]
  /** The action that takes a token of a pod, the parameter with the token, and the code for one that has expired. */
  readonly federation?: readonly [action: string, token: string, expiredCode: string, status: number]
  readonly durationSeconds: readonly [least: number, usual: number, most: number]
  readonly write: (credentials: TemporaryCredentials, roleName: string, sessionName: string) => Fields
  readonly invalid: (parameter: string) => ProductError
}

const makeSts = (options: StsOptions): CredentialService => {
  const { protocol } = options
  const contextOf = (request: HttpRequest, { now, random }: ServiceContext): ResponseContext => ({
    metadata: protocol.readMetadata(request),
    request,
    requestId: protocol.makeRequestId(random),
    now
  })
  const issue = (request: HttpRequest, context: ServiceContext): ProductResult<Fields> => {
    const { action } = protocol.readMetadata(request)
    const { federation } = options
    const input = options.readInput(request)
    if (action === federation?.[0]) {
      const [, name, code, status] = federation as NonNullable<StsOptions['federation']>
      const token = textOf(input, name) ?? ''
      if (token.length < 4) return left(options.invalid(name))
      if (hasExpired(token, context.now)) {
        return left({ code, status, message: 'The identity token has expired.', origin: 'gateway' })
      }
    } else if (action === 'AssumeRole') {
      const authenticated = options.authenticate(request, context)
      if (authenticated._tag === 'Left') return authenticated
    } else {
      return left(protocol.unknownOperation(protocol.readMetadata(request), false))
    }
    const [roleParameter, pattern] = options.role
    const [, roleName] = pattern.exec(textOf(input, roleParameter) ?? '') ?? []
    if (roleName === undefined) return left(options.invalid(roleParameter))
    const session = textOf(input, 'RoleSessionName') ?? ''
    if (!/^[\w+=,.@-]{2,128}$/.test(session)) return left(options.invalid('RoleSessionName'))
    const [least, usual, most] = options.durationSeconds
    const seconds = Number(textOf(input, 'DurationSeconds') ?? usual)
    if (!(seconds >= least && seconds <= most)) return left(options.invalid('DurationSeconds'))
    return right(options.write(context.issue(seconds * 1_000), roleName, session))
  }
  return {
    hosts: options.hosts,
    operationOf: (request) => protocol.readMetadata(request).action,
    answer: (request, context) => {
      const issued = issue(request, context)
      const written = contextOf(request, context)
      const { requestId } = written
      return issued._tag === 'Right'
        ? { response: protocol.writeSuccess(issued.right, written), requestId, executed: true }
        : { response: protocol.writeError(issued.left, written), requestId, code: issued.left.code, executed: false }
    },
    writeError: (request, error, context) => errorResponse(protocol, error, contextOf(request, context)),
    gatewayPage: protocol.gatewayPage
  }
}

/** Returns whether a JSON web token has expired. Any other token has not. */
const hasExpired = (token: string, now: number): boolean => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return isFields(payload) && typeof payload['exp'] === 'number' && payload['exp'] * 1_000 <= now
  } catch {
    return false
  }
}

const fieldsOf = (body: string): Fields => {
  try {
    const fields: unknown = JSON.parse(body)
    return isFields(fields) ? fields : {}
  } catch {
    return {}
  }
}

const isoTime = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')

/**
 * STS of Tencent Cloud.
 *
 * Source: https://cloud.tencent.com/document/api/1312/48197
 */
export const tencentSts = makeSts({
  hosts: /^sts(\.[a-z0-9-]+)*\.tencentcloudapi\.(com|cn|com\.cn)$/,
  protocol: tencentCvm,
  readInput: ({ body }) => fieldsOf(body),
  authenticate: (request, context) => verifyTc3(request, context, 'sts'),
  role: ['RoleArn', /^qcs::cam::uin\/\d+:roleName\/([\w.@-]+)$/],
  federation: ['AssumeRoleWithWebIdentity', 'WebIdentityToken', 'InvalidParameter.WebIdentityTokenError', 200],
  durationSeconds: [1, 7_200, 43_200],
  write: ({ accessKeyId, expiration, secretAccessKey, sessionToken }) => ({
    Credentials: { TmpSecretId: accessKeyId, TmpSecretKey: secretAccessKey, Token: sessionToken },
    ExpiredTime: Math.floor(expiration / 1_000),
    Expiration: isoTime(expiration)
  }),
  invalid: (parameter) => ({
    code: 'InvalidParameter.ParamError',
    status: 200,
    message: `The parameter ${parameter} is not valid.`,
    origin: 'service'
  })
})

/**
 * STS of Alibaba Cloud.
 *
 * Source: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole
 */
export const alibabaSts = makeSts({
  hosts: /^sts(-vpc)?(\.[a-z0-9-]+)?\.aliyuncs\.com$/,
  protocol: alibabaKms,
  readInput: (request) => Object.fromEntries(alibabaParametersOf(request)),
  authenticate: verifySignature,
  role: ['RoleArn', /^acs:ram::\d+:role\/([\w.@-]+)$/],
  federation: ['AssumeRoleWithOIDC', 'OIDCToken', 'AuthenticationFail.OIDCToken.Expired', 401],
  durationSeconds: [900, 3_600, 43_200],
  write: ({ accessKeyId, expiration, secretAccessKey, sessionToken }, roleName, sessionName) => ({
    AssumedRoleUser: {
      Arn: `acs:ram::1234567890123456:role/${roleName}/${sessionName}`,
      AssumedRoleId: `300000000000000001:${sessionName}`
    },
    Credentials: {
      AccessKeyId: accessKeyId,
      AccessKeySecret: secretAccessKey,
      SecurityToken: sessionToken,
      Expiration: isoTime(expiration)
    }
  }),
  invalid: (parameter) => ({
    code: `InvalidParameter.${parameter}`,
    status: 400,
    message: `The parameter ${parameter} is not valid.`,
    origin: 'gateway'
  })
})

/**
 * STS of Kingsoft Cloud. No answer of it was seen; the names are those of the vendor's SDKs.
 *
 * Source: https://github.com/kingsoftcloud/sdk-node
 */
export const kingsoftSts = makeSts({
  hosts: /^sts(\.[a-z0-9-]+)?\.api\.ksyun\.com$/,
  protocol: { ...kingsoftEbs, readMetadata: requestMetadataReader('json') },
  readInput: (request) => Object.fromEntries(kingsoftParametersOf(request)),
  authenticate: (request, context) => verifyAws4(request, 'sts', context),
  role: ['RoleKrn', /^krn:ksc:iam::\d+:role\/([\w.@-]+)$/],
  durationSeconds: [900, 3_600, 86_400],
  write: ({ accessKeyId, expiration, secretAccessKey, sessionToken }, roleName, sessionName) => ({
    AssumeRoleResult: {
      Credentials: {
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SecurityToken: sessionToken,
        Expiration: isoTime(expiration)
      },
      AssumedRoleUser: { Krn: `krn:ksc:iam::2000000001:role/${roleName}`, AssumedRoleId: `1:${sessionName}` }
    }
  }),
  invalid: (parameter) => ({
    code: 'InvalidParameterValue',
    status: 400,
    message: `The parameter ${parameter} is not valid.`,
    origin: 'gateway'
  })
})
