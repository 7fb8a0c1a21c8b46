import { isRecord } from '@cloud-result/core/vendor'
import type { Result } from '@cloud-result/core'

import { credentialHost } from '#credential-host'

import { credentialFailure, missingCredentials } from '../credentials/credentials.js'
import type { ProviderContext } from '../credentials/credentials.js'
import { processEnvironment } from '../credentials/from-environment-variables.js'
import type { Environment } from '../credentials/from-environment-variables.js'
import { parseIni } from './parse-ini.js'
import type { IniSections } from './parse-ini.js'
import { parseJson } from './parse-json.js'
import type { ProviderOptions } from './provider-options.js'

/**
 * Gives the variables that a provider reads.
 *
 * @category Providers
 */
export const environmentOf = ({ environment }: ProviderOptions): Environment => environment ?? processEnvironment()

/**
 * Gives a variable, unless it is empty.
 *
 * @category Providers
 */
export const variableOf = (options: ProviderOptions, ...names: readonly string[]): string | undefined => {
  const environment = environmentOf(options)
  return names.map((name) => environment[name]).find((value) => value !== undefined && value !== '')
}

/**
 * Gives a path in the home directory: `HOME`, then `USERPROFILE`, then `HOMEDRIVE` with `HOMEPATH`, then what the system
 * says.
 *
 * @category Providers
 */
export const pathInHome = (options: ProviderOptions, path: string): string => {
  const { HOME, HOMEDRIVE, HOMEPATH, USERPROFILE } = environmentOf(options)
  const home =
    HOME || USERPROFILE || (HOMEDRIVE && HOMEPATH ? HOMEDRIVE + HOMEPATH : (credentialHost?.homeDirectory() ?? ''))
  return `${home}/${path}`
}

/**
 * Reads a file with keys: at each request, so that a rotated one is seen. Rejects with `MissingCredentials` if there is no
 * such file; a file that cannot be read is a failure. A file that others can read is a warning.
 *
 * @category Providers
 */
export const readKeyFile = async (path: string, { warn }: ProviderContext): Promise<string> => {
  if (credentialHost === undefined) throw missingCredentials(`${path} can be read only in Node`)
  try {
    const { isReadableByOthers, text } = await credentialHost.readFile(path)
    if (isReadableByOthers) {
      warn?.({ reason: 'readable-file', message: `Other users of this machine can read ${path}: set its mode to 600` })
    }
    return text
  } catch (thrown) {
    const code = String((thrown as { readonly code?: unknown } | null)?.code)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw missingCredentials(`there is no file ${path}`)
    throw credentialFailure(`The file ${path} cannot be read (${code})`, thrown)
  }
}

/**
 * Reads a file with JSON, as an object.
 *
 * @category Providers
 */
export const readJsonFile = async (
  path: string,
  context: ProviderContext
): Promise<Readonly<Record<string, unknown>>> => {
  const value = parsed(path, parseJson(await readKeyFile(path, context)))
  if (!isRecord(value)) throw credentialFailure(`The file ${path} holds no JSON object`)
  return value
}

/**
 * Reads an INI file.
 *
 * @category Providers
 */
export const readIniFile = async (path: string, context: ProviderContext): Promise<IniSections> =>
  parsed(path, parseIni(await readKeyFile(path, context)))

const parsed = <A>(path: string, result: Result<A, string>): A => {
  if (result._tag === 'Left') throw credentialFailure(`The file ${path} cannot be read: ${result.left}`)
  return result.right
}

/**
 * Reads a file that holds one token, such as that of a Kubernetes service account, at each request: it is replaced every
 * hour. White space around the token is taken off.
 *
 * @category Providers
 */
export const readTokenFile = async (path: string): Promise<string> => {
  if (credentialHost === undefined) throw missingCredentials(`${path} can be read only in Node`)
  try {
    // Everyone in a container may read it: that is how such tokens are mounted.
    const token = (await credentialHost.readFile(path)).text.replace(/^\uFEFF/, '').trim()
    if (token !== '') return token
  } catch (thrown) {
    const code = String((thrown as { readonly code?: unknown } | null)?.code)
    throw credentialFailure(`The identity token in ${path} cannot be read (${code})`, thrown)
  }
  throw credentialFailure(`The identity token in ${path} is empty`)
}
