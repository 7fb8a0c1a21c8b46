import { host } from '../host/host.js'
import { missingCredentials } from './credentials.js'
import type { CredentialProvider } from './credentials.js'

/** The environment variables that hold an access key; of several names for one thing, the first that is set counts. */
export interface CredentialVariables {
  readonly accessKeyId: string | readonly string[]
  readonly secretAccessKey: string | readonly string[]
  readonly sessionToken: string | readonly string[]
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Makes a provider that reads environment variables, at the moment it is asked; without an environment, those of the
 * process.
 */
export const fromEnvironment =
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
      throw missingCredentials(`The environment has no ${absent.join(' and no ')}`)
    }
    return { accessKeyId, secretAccessKey, sessionToken }
  }

const namesOf = (names: string | readonly string[]): readonly string[] => (typeof names === 'string' ? [names] : names)

const firstOf = (environment: Environment, names: string | readonly string[]): string | undefined =>
  namesOf(names)
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '')
