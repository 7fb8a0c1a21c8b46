import { posix } from 'node:path'

// Reports what each kind of import names: `import`, `export … from`, `import()`, and `import('…')` as a type.
const eachImport = (visit) => {
  const visitSource = ({ source }) => {
    if (typeof source?.value === 'string') visit(source, source.value)
  }
  return {
    ImportDeclaration: visitSource,
    ExportNamedDeclaration: visitSource,
    ExportAllDeclaration: visitSource,
    ImportExpression: visitSource,
    TSImportType: visitSource
  }
}

/** Reports imports of our packages, other than those that the options name. */
const allowedPackages = {
  meta: { schema: { type: 'array', items: { type: 'string' } } },
  create: (context) =>
    eachImport((node, specifier) => {
      const [, name] = /^@cloud-result\/([^/]+)/.exec(specifier) ?? []
      if (name === undefined || context.options.includes(name)) return
      const allowed = context.options.length === 0 ? 'none of our packages' : `only ${context.options.join(', ')}`
      context.report({ node, message: `This file may import ${allowed}.` })
    })
}

/** Reports relative imports that leave the folder of the package. Turbo does not know of such files. */
const noFilesOfOtherPackages = {
  create: (context) => {
    const file = context.filename.replaceAll('\\', '/')
    const [folder] = /^.*\/(packages|tools)\/[^/]+\//.exec(file) ?? []
    return eachImport((node, specifier) => {
      if (folder === undefined || !specifier.startsWith('.')) return
      if (!posix.join(posix.dirname(file), specifier).startsWith(folder)) {
        context.report({ node, message: 'Import the package that has this file by its name.' })
      }
    })
  }
}

export default {
  meta: { name: 'cloud-result' },
  rules: { 'allowed-packages': allowedPackages, 'no-files-of-other-packages': noFilesOfOtherPackages }
}
