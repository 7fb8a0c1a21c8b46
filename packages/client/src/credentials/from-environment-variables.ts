import { host } from '../host/host.js'
import { missingCredentials } from './credentials.js'
import type { CredentialProvider } from './credentials.js'

/**
 * The environment variables that hold one access key.
 *
 * @category Credentials
 */
export interface CredentialVariables {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Left out if the vendor has no temporary credentials. Of several names, the first that is set is used. */
  readonly sessionToken?: string | readonly string[]
}

/**
 * Environment variables by name.
 *
 * @category Credentials
 */
export type Environment = Readonly<Record<string, string | undefined>>

/** The environment variables of the process; none on a platform without processes. */
export const processEnvironment = (): Environment => host.process?.env ?? {}

/**
 * Makes a provider that reads environment variables when it is called; by default those of the process. Of several sets of
 * variables, the first with an id and a secret is used: parts of two sets never become one access key.
 *
 * @category Credentials
 */
export const fromEnvironmentVariables =
  (variables: CredentialVariables | readonly CredentialVariables[], environment?: Environment): CredentialProvider =>
  async () => {
    const values = environment ?? processEnvironment()
    const sets = isList(variables) ? variables : [variables]
    const valueOf = (name: string): string | undefined => values[name] || undefined
    for (const names of sets) {
      const [accessKeyId, secretAccessKey] = [valueOf(names.accessKeyId), valueOf(names.secretAccessKey)]
      if (accessKeyId === undefined || secretAccessKey === undefined) continue
      const { sessionToken: tokens = [] } = names
      const sessionToken = (typeof tokens === 'string' ? [tokens] : tokens).map(valueOf).find(Boolean)
      return { accessKeyId, secretAccessKey, sessionToken }
    }
    const begun = sets.find(({ accessKeyId, secretAccessKey }) => values[accessKeyId] || values[secretAccessKey])
    const { accessKeyId = '', secretAccessKey = '' } = begun ?? sets[0] ?? {}
    const absent = [accessKeyId, secretAccessKey].filter((name) => valueOf(name) === undefined)
    throw missingCredentials(
      absent.length === 1
        ? `The environment variable ${absent[0]} is not set`
        : `The environment variables ${absent.join(' and ')} are not set`
    )
  }

const isList = (
  variables: CredentialVariables | readonly CredentialVariables[]
): variables is readonly CredentialVariables[] => Array.isArray(variables)
