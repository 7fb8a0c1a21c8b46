import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider, Credentials } from '@cloud-result/client'
import { callSts, instantOf, readTokenFile, variableOf } from '@cloud-result/client/credentials'
import type { StsOptions } from '@cloud-result/client/credentials'
import type { ClientProfile, UnsignedRequest } from '@cloud-result/client/vendor'
import { sigV4 } from '@cloud-result/signing'
import * as t from 'io-ts'

import { tc3 } from '../client.js'
import { decode, vendor } from '../index.js'

/**
 * How STS of Tencent Cloud is called: at `sts.tencentcloudapi.com`, unless there is an `endpoint`.
 *
 * @category Credentials
 */
export interface TencentStsOptions extends StsOptions {
  /** For instance `qcs::cam::uin/100000000001:roleName/demo`. */
  readonly roleArn?: string | undefined
  /** 2 to 128 characters; `cloud-result` by default. */
  readonly sessionName?: string | undefined
  /** At most 43,200 s, and the maximum of the role; 7,200 s by default. */
  readonly durationSeconds?: number | undefined
}

/**
 * What a role is assumed with.
 *
 * @category Credentials
 */
export interface AssumeRoleOptions extends TencentStsOptions {
  readonly roleArn: string
  /** The credentials that may assume the role: any provider, for instance that of an instance role. */
  readonly credentials: Credentials | CredentialProvider
  readonly externalId?: string | undefined
  /** A policy that limits the session further, as JSON. */
  readonly policy?: string | undefined
  readonly sourceIdentity?: string | undefined
}

/**
 * How the token of a Kubernetes service account becomes credentials. By default all is read from the variables that TKE sets:
 * `TKE_ROLE_ARN`, `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_REGION`.
 *
 * @category Credentials
 */
export interface OidcOptions extends TencentStsOptions {
  readonly providerId?: string | undefined
  /** The path of the token. It is read at each request. */
  readonly tokenFile?: string | undefined
}

/**
 * Makes a provider that assumes a role with the credentials of another provider.
 *
 * Source: https://cloud.tencent.com/document/api/1312/48197
 *
 * @category Credentials
 */
export const assumeRole =
  ({ credentials, externalId, policy, sourceIdentity, ...options }: AssumeRoleOptions): CredentialProvider =>
  async (context = {}) => {
    if (!options.roleArn) throw credentialFailure('assumeRole needs a roleArn')
    const parameters = {
      ...roleParameters(options),
      ...(externalId === undefined ? {} : { ExternalId: externalId }),
      // The vendor wants it encoded within the JSON.
      ...(policy === undefined ? {} : { Policy: encodeURIComponent(policy) }),
      ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity })
    }
    const region = options.region ?? context.region ?? 'ap-guangzhou'
    const description = { action: 'AssumeRole', parameters, secrets: [] }
    return callSts({ profile, region, credentials, description, answer: Answer, read: readAnswer }, options, context)
  }

/**
 * Makes a provider for pods of TKE whose service account has a CAM role: STS gives credentials for the token of the pod. The
 * request is not signed.
 *
 * Source: https://cloud.tencent.com/document/api/1312/73070
 *
 * @category Credentials
 */
export const fromOidc =
  (options: OidcOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const given = {
      TKE_ROLE_ARN: options.roleArn ?? variableOf(options, 'TKE_ROLE_ARN'),
      TKE_PROVIDER_ID: options.providerId ?? variableOf(options, 'TKE_PROVIDER_ID'),
      TKE_WEB_IDENTITY_TOKEN_FILE: options.tokenFile ?? variableOf(options, 'TKE_WEB_IDENTITY_TOKEN_FILE'),
      TKE_REGION: options.region ?? variableOf(options, 'TKE_REGION')
    }
    const { TKE_PROVIDER_ID, TKE_REGION, TKE_ROLE_ARN: roleArn, TKE_WEB_IDENTITY_TOKEN_FILE: tokenFile } = given
    if (!TKE_PROVIDER_ID || !TKE_REGION || !roleArn || !tokenFile) {
      const absent = Object.entries(given).filter(([, value]) => !value)
      throw missingCredentials(
        `the identity of a TKE pod is not set up: ${absent.map(([name]) => name).join(', ')} not set`
      )
    }
    const parameters = {
      ProviderId: TKE_PROVIDER_ID,
      WebIdentityToken: await readTokenFile(tokenFile),
      ...roleParameters({ ...options, roleArn })
    }
    const description = { action: unsignedAction, parameters, secrets: ['WebIdentityToken'] }
    const call = { profile, region: TKE_REGION, credentials: undefined, description, answer: Answer, read: readAnswer }
    return callSts(call, options, context)
  }

const roleParameters = ({ durationSeconds = 7_200, roleArn, sessionName = 'cloud-result' }: TencentStsOptions) => ({
  RoleArn: roleArn,
  RoleSessionName: sessionName,
  DurationSeconds: durationSeconds
})

const Answer = t.type({
  Credentials: t.type({ TmpSecretId: t.string, TmpSecretKey: t.string, Token: t.string }),
  ExpiredTime: t.number
})

const readAnswer = ({ Credentials: given, ExpiredTime }: t.TypeOf<typeof Answer>): Credentials => ({
  accessKeyId: given.TmpSecretId,
  secretAccessKey: given.TmpSecretKey,
  sessionToken: given.Token,
  expiration: instantOf(ExpiredTime)
})

const unsignedAction = 'AssumeRoleWithWebIdentity'

const service = 'sts'

const signature = sigV4(tc3)

const profile: ClientProfile = {
  vendor,
  service,
  version: '2018-08-13',
  decode,
  endpoint: () => 'sts.tencentcloudapi.com',
  prepare: ({ action, endpoint, instant, parameters, region, sign, version }) => {
    const headers = {
      'content-type': 'application/json',
      'x-tc-action': action,
      'x-tc-version': version,
      'x-tc-region': region
    }
    const request: UnsignedRequest = { method: 'POST', path: '/', query: [], headers, body: JSON.stringify(parameters) }
    if (action !== unsignedAction) return sign(signature, request, { service })
    return {
      method: request.method,
      url: `${endpoint.origin}/`,
      headers: { ...headers, 'x-tc-timestamp': String(Math.floor(instant / 1_000)), authorization: 'SKIP' },
      body: request.body
    }
  }
}
