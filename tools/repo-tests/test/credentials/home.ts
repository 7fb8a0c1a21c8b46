import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

/** A home directory with these files, and an environment that has only this home. It is removed after the test. */
export const makeHome = (files: Readonly<Record<string, string | object>> = {}) => {
  const home = mkdtempSync(join(tmpdir(), 'cloud-result-home-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const write = (name: string, content: string | object, mode = 0o600): string => {
    const path = join(home, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    chmodSync(path, mode)
    return path
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  return { home, environment: { HOME: home }, write }
}

/** A JSON web token that expires at an instant, in milliseconds since 1970; nothing signs it. */
export const identityToken = (expiration: number): string =>
  ['{"alg":"none"}', JSON.stringify({ exp: Math.floor(expiration / 1_000) }), 'CANARYsignature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')
