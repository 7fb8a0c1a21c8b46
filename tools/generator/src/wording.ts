/** Writes a doc comment with wrapped paragraphs, or nothing if there is no paragraph. */
export const comment = (paragraphs: readonly (string | undefined)[], indent = ''): string => {
  const width = 120 - indent.length - ' * '.length
  const said = paragraphs.filter((paragraph) => paragraph !== undefined)
  if (said.length === 0) return ''
  const [only = ''] = said
  if (said.length === 1 && `${indent}/** ${only} */`.length <= 120) return `${indent}/** ${only} */\n`
  const lines = said.flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(paragraph, width)])
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join('\n')
}

const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Writes the paragraph of a doc comment that marks something as deprecated. */
export const deprecation = (instead: string | undefined): string | undefined =>
  instead === undefined ? undefined : `@deprecated ${instead}`

/** Writes a string literal. */
export const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** Writes a name as a key of an object literal. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name))
