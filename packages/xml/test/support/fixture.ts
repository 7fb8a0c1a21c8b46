import { readFileSync } from 'node:fs'

/** Reads a fixture as text, including its byte order mark. */
export const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** The well-formed fixtures. Each ends with the closing tag of its root. */
export const wellFormedFixtures: readonly (readonly [name: string, text: string])[] = [
  'illegal-timestamp.error.xml',
  'unknown-access-key.error.gateway.xml',
  'invalid-parameter.error.xml',
  'describe-volumes.ok.xml'
].map((name) => [name, fixture(name).trimEnd()])
