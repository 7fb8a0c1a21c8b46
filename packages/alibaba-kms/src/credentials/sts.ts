import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider, Credentials, ProviderContext } from '@cloud-result/client'
import { callSts, instantOf, readTokenFile, variableOf } from '@cloud-result/client/credentials'
import type { ProviderOptions, StsOptions } from '@cloud-result/client/credentials'
import { encodeParameters } from '@cloud-result/client/vendor'
import type { ClientProfile, UnsignedRequest } from '@cloud-result/client/vendor'
import { encodeQuery, sigV4 } from '@cloud-result/signing'
import * as t from 'io-ts'

import { acs3 } from '../client.js'
import { decode, vendor } from '../index.js'

/**
 * How STS of Alibaba Cloud is called. The host is `endpoint`, or that of `ALIBABA_CLOUD_STS_ENDPOINT`, or, with a region,
 * `sts.<region>.aliyuncs.com`, or `sts.aliyuncs.com`.
 *
 * @category Credentials
 */
export interface AlibabaStsOptions extends StsOptions {
  /** By default that of `ALIBABA_CLOUD_STS_REGION`, or, inside a VPC, that of the client. */
  readonly region?: string | undefined
  /**
   * Whether the host is `sts-vpc.<region>.aliyuncs.com`, which is reached from inside a VPC only; by default what
   * `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` or the `network` of the client says.
   */
  readonly isVpc?: boolean | undefined
  /** By default that of `ALIBABA_CLOUD_ROLE_ARN`, for instance `acs:ram::1234567890123456:role/demo`. */
  readonly roleArn?: string | undefined
  /** 2 to 64 characters; by default that of `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or `cloud-result`. */
  readonly sessionName?: string | undefined
  /** From 900 s to the maximum of the role; 3,600 s by default. */
  readonly durationSeconds?: number | undefined
  /** A policy that limits the session further, as JSON. */
  readonly policy?: string | undefined
}

/**
 * What a role is assumed with.
 *
 * @category Credentials
 */
export interface AssumeRoleOptions extends AlibabaStsOptions {
  /** The credentials that may assume the role: any provider, for instance that of an instance role. */
  readonly credentials: Credentials | CredentialProvider
  readonly externalId?: string | undefined
}

/**
 * How the token of a Kubernetes service account (RRSA) becomes credentials.
 *
 * @category Credentials
 */
export interface OidcOptions extends AlibabaStsOptions {
  /** By default that of `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`. */
  readonly providerArn?: string | undefined
  /** By default that of `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. It is read at each request. */
  readonly tokenFile?: string | undefined
}

/**
 * Makes a provider that assumes a role with the credentials of another provider.
 *
 * Source: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole
 *
 * @category Credentials
 */
export const assumeRole =
  (options: AssumeRoleOptions): CredentialProvider =>
  async (context = {}) => {
    const { credentials, externalId } = options
    const shared = roleParameters(options)
    if (shared.RoleArn === undefined) {
      throw credentialFailure('assumeRole needs a roleArn, or the environment variable ALIBABA_CLOUD_ROLE_ARN')
    }
    const parameters = { ...shared, ExternalId: externalId }
    const description = { action: 'AssumeRole', parameters, secrets: [] }
    const call = { profile, region: signedRegion, credentials, description, answer: Answer, read: readAnswer }
    return callSts(call, { ...options, endpoint: hostOf(options, context) }, context)
  }

/**
 * Makes a provider for pods with RAM roles for service accounts (RRSA): STS gives credentials for the token of the pod. The
 * request is not signed.
 *
 * Source: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc
 *
 * @category Credentials
 */
export const fromOidc =
  (options: OidcOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const shared = roleParameters(options)
    const given = [
      ['ALIBABA_CLOUD_ROLE_ARN', shared.RoleArn],
      [
        'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
        options.providerArn ?? variableOf(options, 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN')
      ],
      ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', options.tokenFile ?? variableOf(options, 'ALIBABA_CLOUD_OIDC_TOKEN_FILE')]
    ] as const
    const [, [, providerArn], [, tokenFile]] = given
    if (shared.RoleArn === undefined || providerArn === undefined || tokenFile === undefined) {
      const absent = given.filter(([, value]) => value === undefined).map(([name]) => name)
      throw missingCredentials(`RRSA is not set up: ${absent.join(' and ')} not set`)
    }
    const parameters = { ...shared, OIDCProviderArn: providerArn, OIDCToken: await readTokenFile(tokenFile) }
    const description = { action: unsignedAction, parameters, secrets: ['OIDCToken'] }
    const call = {
      profile,
      region: signedRegion,
      credentials: undefined,
      description,
      answer: Answer,
      read: readAnswer
    }
    return callSts(call, { ...options, endpoint: hostOf(options, context) }, context)
  }

const roleParameters = (options: AlibabaStsOptions) => ({
  RoleArn: options.roleArn ?? variableOf(options, 'ALIBABA_CLOUD_ROLE_ARN'),
  RoleSessionName: options.sessionName ?? variableOf(options, 'ALIBABA_CLOUD_ROLE_SESSION_NAME') ?? 'cloud-result',
  DurationSeconds: options.durationSeconds ?? 3_600,
  Policy: options.policy
})

const hostOf = (options: AlibabaStsOptions, context: ProviderContext): string => {
  const given = options.endpoint ?? variableOf(options, 'ALIBABA_CLOUD_STS_ENDPOINT')
  if (given !== undefined) return given
  const isInVpc = context.network === 'vpc'
  const region =
    options.region ?? variableOf(options, 'ALIBABA_CLOUD_STS_REGION') ?? (isInVpc ? context.region : undefined)
  const isVpc = options.isVpc ?? (isInVpc || isTrue(options, 'ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED'))
  return region === undefined ? 'sts.aliyuncs.com' : `${isVpc ? 'sts-vpc' : 'sts'}.${region}.aliyuncs.com`
}

/** Returns whether a variable is `true`, in any case: `1` is not, as in the official SDKs. */
export const isTrue = (options: ProviderOptions, name: string): boolean =>
  variableOf(options, name)?.toLowerCase() === 'true'

const Answer = t.type({
  Credentials: t.type({
    AccessKeyId: t.string,
    AccessKeySecret: t.string,
    SecurityToken: t.string,
    Expiration: t.string
  })
})

const readAnswer = ({ Credentials: given }: t.TypeOf<typeof Answer>): Credentials => ({
  accessKeyId: given.AccessKeyId,
  secretAccessKey: given.AccessKeySecret,
  sessionToken: given.SecurityToken,
  expiration: instantOf(given.Expiration)
})

const unsignedAction = 'AssumeRoleWithOIDC'

// The signature has no region; the client wants one.
const signedRegion = 'cn-hangzhou'

const signature = sigV4(acs3)

const profile: ClientProfile = {
  vendor,
  service: 'sts',
  version: '2015-04-01',
  decode,
  endpoint: () => 'sts.aliyuncs.com',
  prepare: ({ action, endpoint, instant, nonce, parameters, sign, version }) => {
    const request: UnsignedRequest = {
      method: 'POST',
      path: '/',
      query: [],
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: encodeQuery(encodeParameters(parameters))
    }
    if (action !== unsignedAction) {
      const named = { ...request.headers, 'x-acs-action': action, 'x-acs-version': version }
      return sign(signature, { ...request, headers: named }, { nonce: nonce() })
    }
    const query = encodeQuery([
      ['Action', action],
      ['Version', version],
      ['Format', 'JSON'],
      ['Timestamp', new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')]
    ])
    return { method: request.method, url: `${endpoint.origin}/?${query}`, headers: request.headers, body: request.body }
  }
}
