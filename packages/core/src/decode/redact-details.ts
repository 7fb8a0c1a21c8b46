import { redact } from './redact.js'

/**
 * Gives the details of an error without secrets. What is no text is left out.
 *
 * @category Decoding
 */
export const redactDetails = (details: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, text]) => (typeof text === 'string' ? [[name, redact(text)]] : []))
  )
