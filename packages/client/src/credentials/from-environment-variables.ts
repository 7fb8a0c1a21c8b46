import { host } from '../host/host.js'
import { missingCredentials } from './credentials.js'
import type { CredentialProvider } from './credentials.js'

/**
 * The environment variables that hold an access key. Of several names for one value, the first that is set is used.
 *
 * @category Credentials
 */
export interface CredentialVariables {
  readonly accessKeyId: string | readonly string[]
  readonly secretAccessKey: string | readonly string[]
  /** Left out if the vendor has no temporary credentials. */
  readonly sessionToken?: string | readonly string[]
}

/**
 * Environment variables by name.
 *
 * @category Credentials
 */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Makes a provider that reads environment variables when it is called; by default those of the process.
 *
 * @category Credentials
 */
export const fromEnvironmentVariables =
  (variables: CredentialVariables, environment?: Environment): CredentialProvider =>
  async () => {
    const values = environment ?? host.process?.env ?? {}
    const [accessKeyId, secretAccessKey, sessionToken] = [
      firstOf(values, variables.accessKeyId),
      firstOf(values, variables.secretAccessKey),
      firstOf(values, variables.sessionToken)
    ]
    if (accessKeyId === undefined || secretAccessKey === undefined) {
      const absent = [
        ...(accessKeyId === undefined ? [namesOf(variables.accessKeyId)[0]] : []),
        ...(secretAccessKey === undefined ? [namesOf(variables.secretAccessKey)[0]] : [])
      ]
      throw missingCredentials(
        absent.length === 1
          ? `The environment variable ${absent[0]} is not set`
          : `The environment variables ${absent.join(' and ')} are not set`
      )
    }
    return { accessKeyId, secretAccessKey, sessionToken }
  }

const namesOf = (names: string | readonly string[] = []): readonly string[] =>
  typeof names === 'string' ? [names] : names

const firstOf = (environment: Environment, names: string | readonly string[] | undefined): string | undefined =>
  namesOf(names)
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '')
