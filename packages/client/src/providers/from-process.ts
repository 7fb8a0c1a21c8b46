import { credentialHost } from '#credential-host'

import { credentialFailure, missingCredentials } from '../credentials/credentials.js'
import type { CredentialProvider } from '../credentials/credentials.js'
import { readCredentials } from './credential-fields.js'
import type { CredentialFields } from './credential-fields.js'
import { parseJson } from './parse-json.js'
import type { ProviderOptions } from './provider-options.js'
import { splitCommand } from './split-command.js'

/**
 * A program that prints credentials.
 *
 * @category Credentials
 */
export interface ProcessOptions extends Pick<ProviderOptions, 'environment'> {
  /** The program and its arguments: a list, or a text that is split at white space outside of quotes. No shell runs it. */
  readonly command: string | readonly string[]
  /** How long it may run; 60 s by default. */
  readonly timeoutMs?: number | undefined
}

/**
 * Makes a provider that runs a program, which prints an object with these fields as JSON.
 *
 * @category Providers
 */
export const fromProcessWith =
  (fields: CredentialFields, { command, environment, timeoutMs = 60_000 }: ProcessOptions): CredentialProvider =>
  async () => {
    if (credentialHost === undefined) throw missingCredentials('Programs can be run only in Node')
    const [file, ...programArguments] = (typeof command === 'string' ? splitCommand(command) : command) ?? []
    if (file === undefined || file === '') {
      throw credentialFailure('The command that prints credentials is empty, or one of its quotes is not closed')
    }
    // The arguments can hold secrets.
    const name = `The program ${file.split(/[/\\]/).at(-1)}, which prints credentials,`
    const ended = await credentialHost.run(file, programArguments, environment, timeoutMs)
    if (ended._tag === 'Failed') throw credentialFailure(`${name} ${ended.why}`)
    const printed = parseJson(ended.output)
    if (printed._tag === 'Left') throw credentialFailure(`${name} printed no JSON: ${printed.left}`)
    const credentials = readCredentials(printed.right, fields)
    if (credentials !== undefined) return credentials
    throw credentialFailure(`${name} printed no access key: there is no ${missingField(fields)}`)
  }

const missingField = ({ accessKeyId, secretAccessKey }: CredentialFields): string =>
  `${accessKeyId[0]}, or no ${secretAccessKey[0]}`
