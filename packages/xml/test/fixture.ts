import { readFileSync } from 'node:fs'

/** Reads a fixture as text, its byte order mark included. */
export const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

/** The fixtures that are well-formed, each ending with its root's closing tag. */
export const wellFormedFixtures: ReadonlyArray<readonly [name: string, text: string]> = [
  'illegal-timestamp.error.xml',
  'unknown-access-key.error.gateway.xml',
  'invalid-parameter.error.xml',
  'describe-volumes.ok.xml'
].map((name) => [name, fixture(name).trimEnd()])
