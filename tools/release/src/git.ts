import { execFileSync } from 'node:child_process'

/** Runs git in a repository and returns its output. Throws if git fails. */
export const git = (repository: string, ...commandArguments: readonly string[]): string =>
  execFileSync('git', commandArguments, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe']
  })

/** Returns the text of a file in a commit, or `undefined` if the commit does not have it. */
export const fileAt = (repository: string, commit: string, path: string): string | undefined => {
  try {
    return git(repository, 'show', `${commit}:${path}`)
  } catch {
    return undefined
  }
}

/** The commit that gave a package its present version. */
export const versionCommit = (repository: string, packagePath: string): string => {
  if (git(repository, 'rev-parse', '--is-shallow-repository').trim() === 'true') {
    throw new Error('The history is shallow, so the released state is not known: git fetch --unshallow')
  }
  return git(repository, 'log', '-1', '--format=%H', '-G', '^ *"version":', '--', `${packagePath}/package.json`).trim()
}
