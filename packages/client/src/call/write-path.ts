/**
 * Writes the path of a request from its template: `/v1/{project_id}/servers/{server_id}`. Each name in braces is replaced by
 * the field of this name, percent-encoded.
 *
 * It throws a `RangeError` if a field is missing, blank, `.` or `..`: without it, or once a parser of URLs has folded the
 * dots, the path is that of another resource, such as the whole collection. A client answers with a `RequestError`.
 *
 * @category Profiles
 */
export const writePath = (template: string, fields: Readonly<Record<string, unknown>>): string =>
  template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value
    if (typeof text !== 'string' || /^(\.{0,2}|\s+)$/.test(text)) {
      throw new RangeError(`The path needs ${name}: a text that is not blank, . or ..`)
    }
    return encodeURIComponent(text).replaceAll(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    )
  })

/**
 * Lists the names in braces of the template of a path.
 *
 * @category Profiles
 */
export const namesInPath = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
