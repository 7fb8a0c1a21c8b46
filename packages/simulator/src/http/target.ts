import type { Parameter } from '@cloud-result/signing'

/** The parts of a request's target. */
export interface Target {
  readonly path: string
  /** The query as it is on the wire. */
  readonly query: string
  readonly parameters: readonly Parameter[]
}

/** Splits a target. The path stays encoded, the parameters are decoded. */
export const readTarget = (target: string): Target => {
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark + 1)
  return { path, query, parameters: readForm(query) }
}

/** Decodes a query or a form. Text with invalid percent-encoding stays as it is. */
export const readForm = (text: string): readonly Parameter[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      return equals === -1 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))]
    })

const decode = (text: string): string => {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** The first value of a parameter. */
export const parameterOf = (parameters: readonly Parameter[], name: string): string | undefined =>
  parameters.find(([found]) => found === name)?.[1]

/** The media type of a request, in lower case and without its parameters; empty if it has none. */
export const mediaTypeOf = (headers: Readonly<Record<string, string>>): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
