import { credentialFailure, systemClock } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import {
  byOurClock,
  describeAnswer,
  instantOf,
  okResponse,
  parseJson,
  readCredentials,
  sendRequest
} from '@cloud-result/client/credentials'
import type { ProviderOptions } from '@cloud-result/client/credentials'
import { isRecord } from '@cloud-result/core/vendor'

import { credentialFields } from './credential-fields.js'

/** What a login of the CLI needs besides its profile. */
export interface LoginOptions extends ProviderOptions {
  readonly mode: 'cloudsso' | 'oauth'
  /** Names the profile in messages. */
  readonly place: string
}

/**
 * Makes a provider for a profile with the mode `CloudSSO` or `OAuth`: the access token of the login is exchanged for
 * credentials. The token is not refreshed, because the CLI would have to know the new one: when it has expired, a person logs in
 * again.
 */
export const fromLogin =
  (profile: Readonly<Record<string, unknown>>, { mode, place, ...options }: LoginOptions): CredentialProvider =>
  async (context = {}) => {
    const isSso = mode === 'cloudsso'
    const token = profile[isSso ? 'access_token' : 'oauth_access_token']
    const until = instantOf(profile[isSso ? 'cloud_sso_access_token_expire' : 'oauth_access_token_expire'])
    const clock = options.clock ?? context.clock ?? systemClock
    if (typeof token !== 'string' || token === '' || (until !== undefined && until <= clock.now())) {
      throw credentialFailure(`${place} has no login that is still valid: log in again with the CLI`)
    }
    const url = isSso ? ssoUrl(profile) : oauthUrl(profile)
    if (url === undefined) {
      throw credentialFailure(`${place} has no usable ${isSso ? 'cloud_sso_sign_in_url' : 'oauth_site_type'}`)
    }
    const { cloud_sso_account_id: AccountId, cloud_sso_access_config: AccessConfigurationId } = profile
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' }
    const body = JSON.stringify(isSso ? { AccountId, AccessConfigurationId } : {})
    const exchanged = await sendRequest({ method: 'POST', url, headers, body }, options, context)
    const response = okResponse(exchanged)
    if (response === undefined) {
      throw credentialFailure(`${place} gets no credentials from its login server: ${describeAnswer(exchanged)}`)
    }
    const parsed = parseJson(response.body)
    const fields = parsed._tag === 'Right' && isRecord(parsed.right) ? parsed.right : {}
    const credentials = readCredentials(isSso ? fields['CloudCredential'] : fields, credentialFields)
    if (credentials === undefined) throw credentialFailure(`${place} gets no access key from its login server`)
    return byOurClock(credentials, response, clock.now())
  }

const ssoUrl = (profile: Readonly<Record<string, unknown>>): string | undefined => {
  const origin = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?=\/|$)/i.exec(String(profile['cloud_sso_sign_in_url']))?.[0]
  return origin === undefined ? undefined : `${origin}/cloud-credentials`
}

const oauthUrl = (profile: Readonly<Record<string, unknown>>): string | undefined => {
  const host = oauthHosts.get(String(profile['oauth_site_type']).toUpperCase())
  return host === undefined ? undefined : `https://${host}/v1/exchange`
}

const oauthHosts: ReadonlyMap<string, string> = new Map([
  ['CN', 'oauth.aliyun.com'],
  ['INTL', 'oauth.alibabacloud.com']
])
