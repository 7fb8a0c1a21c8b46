import { credentialFailure } from '@cloud-result/client'
import type { CredentialProvider, Credentials } from '@cloud-result/client'
import { callSts, instantOf } from '@cloud-result/client/credentials'
import type { StsOptions } from '@cloud-result/client/credentials'
import { encodeParameters } from '@cloud-result/client/vendor'
import type { ClientProfile } from '@cloud-result/client/vendor'
import { sigV4 } from '@cloud-result/signing'
import * as t from 'io-ts'

import { aws4 } from '../client.js'
import { decode, vendor } from '../index.js'

/**
 * What a role is assumed with.
 *
 * @category Credentials
 */
export interface AssumeRoleOptions extends StsOptions {
  /** The credentials that may assume the role: any provider, but not the keys of the account itself. */
  readonly credentials: Credentials | CredentialProvider
  /** For instance `krn:ksc:iam::2000000001:role/demo`. */
  readonly roleKrn: string
  /** `cloud-result` by default. */
  readonly sessionName?: string | undefined
  /** From 900 to 86,400 s; 3,600 s by default. */
  readonly durationSeconds?: number | undefined
  /** A policy that limits the session further, as JSON; at most 1,024 characters. */
  readonly policy?: string | undefined
}

/**
 * Makes a provider that assumes a role with the credentials of another provider, through `sts.api.ksyun.com`.
 *
 * Unverified: the form of the request and of the answer is that of the vendor's SDKs; no answer of the service was seen, and no
 * page says which header the gateways of other services read a session token from.
 * Source: https://github.com/kingsoftcloud/sdk-node
 *
 * @category Credentials
 */
export const assumeRole =
  (options: AssumeRoleOptions): CredentialProvider =>
  async (context = {}) => {
    const { credentials, durationSeconds = 3_600, policy, roleKrn, sessionName = 'cloud-result' } = options
    if (!roleKrn) throw credentialFailure('assumeRole needs a roleKrn')
    const parameters = {
      RoleKrn: roleKrn,
      RoleSessionName: sessionName,
      DurationSeconds: durationSeconds,
      Policy: policy
    }
    const region = options.region ?? context.region ?? 'cn-beijing-6'
    const description = { action: 'AssumeRole', parameters, secrets: [] }
    return callSts({ profile, region, credentials, description, answer: Answer, read: readAnswer }, options, context)
  }

const Answer = t.type({
  AssumeRoleResult: t.type({
    Credentials: t.intersection([
      t.type({ AccessKeyId: t.string, SecretAccessKey: t.string, SecurityToken: t.string }),
      t.partial({ Expiration: t.unknown })
    ])
  })
})

const readAnswer = ({ AssumeRoleResult: { Credentials: given } }: t.TypeOf<typeof Answer>): Credentials => ({
  accessKeyId: given.AccessKeyId,
  secretAccessKey: given.SecretAccessKey,
  sessionToken: given.SecurityToken,
  expiration: instantOf(given.Expiration)
})

const service = 'sts'

const signature = sigV4(aws4)

const profile: ClientProfile = {
  vendor,
  service,
  version: '2015-11-01',
  decode,
  endpoint: () => 'sts.api.ksyun.com',
  prepare: ({ action, parameters, region, sign, version }) =>
    sign(
      signature,
      {
        method: 'GET',
        path: '/',
        query: encodeParameters({ ...parameters, Action: action, Version: version }),
        headers: { accept: 'application/json' },
        body: ''
      },
      { region, service }
    )
}
