import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

import ts from 'typescript-5-5'

/** A published entry of a package, and the source file behind it. */
export interface Entry {
  /** What a user imports, for instance `@cloud-result/tencent-cvm/operations`. */
  readonly specifier: string
  readonly file: string
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly '@cloud-result/source'?: string }>>
}

/** Finds the published entries of a package. */
export const entriesOf = (packageUrl: URL): readonly Entry[] => {
  const { name, exports } = JSON.parse(readFileSync(new URL('package.json', packageUrl), 'utf8')) as Manifest
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'object' && target['@cloud-result/source'] !== undefined
      ? [{ specifier: name + entry.slice(1), file: fileURLToPath(new URL(target['@cloud-result/source'], packageUrl)) }]
      : []
  )
}

/** Renders the entries of a package as text: what each exports, and the types that only those exports mention. */
export type RenderApi = (packageUrl: URL) => string

/**
 * Reads the sources of several packages at once. The compiler is an older one because TypeScript 7 has no API to ask; it
 * reads declarations only, so that what it cannot check does not matter.
 */
export const makeRenderApi = (packageUrls: readonly URL[]): RenderApi => {
  const program = ts.createProgram({
    rootNames: packageUrls.flatMap((url) => entriesOf(url).map(({ file }) => file)),
    options: {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      customConditions: ['@cloud-result/source'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true
    }
  })
  const checker = program.getTypeChecker()

  return (packageUrl) => {
    const root = fileURLToPath(packageUrl)
    const entries = entriesOf(packageUrl).map(({ specifier, file }) => {
      const source = program.getSourceFile(file)
      const module = source && checker.getSymbolAtLocation(source)
      if (source === undefined || module === undefined) throw new Error(`${specifier} has no module in ${file}`)
      return { specifier, source, module }
    })
    const published = new Set(
      entries.flatMap(({ module }) => checker.getExportsOfModule(module).map((symbol) => resolve(checker, symbol)))
    )
    return entries
      .map(({ specifier, source, module }) => {
        const wholePackages = wholePackagesOf(source)
        const handedOn = new Set(
          wholePackages.flatMap(({ moduleSpecifier }) => {
            const other = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier)
            return other === undefined
              ? []
              : checker.getExportsOfModule(other).map((symbol) => resolve(checker, symbol))
          })
        )
        const exported = checker
          .getExportsOfModule(module)
          .filter((symbol) => !handedOn.has(resolve(checker, symbol)))
          .map((symbol) => ({ name: symbol.name, symbol }))
        const whole = wholePackages.map(
          ({ isTypeOnly, moduleSpecifier }) =>
            `${isTypeOnly ? 'every type' : 'everything'} of ${textOfName(moduleSpecifier)}`
        )
        const text = isGenerated(source)
          ? exported.map(({ name, symbol }) => `${kindOf(resolve(checker, symbol))} ${name}`)
          : renderSymbols(checker, root, exported, published)
        return [`# ${specifier}`, '', ...whole, ...text.toSorted(byText), ''].join('\n')
      })
      .join('\n')
  }
}

/** The packages of which a module re-exports everything. Their own records say what that is. */
const wholePackagesOf = (source: ts.SourceFile): readonly ts.ExportDeclaration[] =>
  source.statements
    .filter((statement) => ts.isExportDeclaration(statement))
    .filter(
      ({ exportClause, moduleSpecifier }) => exportClause === undefined && !textOfName(moduleSpecifier).startsWith('.')
    )

const textOfName = (name: ts.Node | undefined): string =>
  name !== undefined && ts.isStringLiteral(name) ? name.text : ''

/** An operation's shape follows from a model that has a check of its own. Here its name is enough. */
const isGenerated = (source: ts.SourceFile): boolean => source.text.startsWith('// Written by tools/generator')

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })
const nodeFlags =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.MultilineObjectLiterals |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope

interface Named {
  readonly name: string
  readonly symbol: ts.Symbol
}

const renderSymbols = (
  checker: ts.TypeChecker,
  root: string,
  exported: readonly Named[],
  published: ReadonlySet<ts.Symbol>
): readonly string[] => {
  const found = new Map(exported.map(({ name, symbol }) => [resolve(checker, symbol), name]))
  const names = new Set(found.keys())
  const lines: string[] = []
  // Grows while it is read: a type that an export mentions is part of what a user sees, unless an entry exports it.
  for (const [symbol, name] of found) {
    const owner = ownerOf(symbol, root)
    if (owner !== undefined) {
      lines.push(`${kindOf(symbol)} ${name}, of ${owner}`)
      continue
    }
    const { text, mentioned } = renderSymbol(checker, name, symbol)
    lines.push(names.has(symbol) ? text : `(not exported) ${text}`)
    for (const other of mentioned) {
      const isShown = found.has(other) || published.has(other)
      if (!isShown && isType(other) && ownerOf(other, root) === undefined) found.set(other, other.name)
    }
  }
  return lines
}

const renderSymbol = (
  checker: ts.TypeChecker,
  name: string,
  symbol: ts.Symbol
): { readonly text: string; readonly mentioned: ReadonlySet<ts.Symbol> } => {
  const mentioned = new Set<ts.Symbol>()
  const texts: string[] = []
  const print = (node: ts.Node, source: ts.SourceFile): string => {
    collectMentioned(checker, node, mentioned)
    return printer.printNode(ts.EmitHint.Unspecified, node, source)
  }
  for (const declaration of symbol.declarations ?? []) {
    const source = declaration.getSourceFile()
    const literals = ts.isTypeAliasDeclaration(declaration)
      ? literalsOf(checker.getDeclaredTypeOfSymbol(symbol))
      : undefined
    if (literals !== undefined) {
      texts.push(`type ${name} =${literals.map((literal) => `\n  | ${literal}`).join('')}`)
    } else if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
      texts.push(print(declaration, source).replace(/^export /, ''))
    }
  }
  if (symbol.valueDeclaration !== undefined) {
    const type = checker.getTypeOfSymbol(symbol)
    const node = checker.typeToTypeNode(type, undefined, nodeFlags)
    if (node === undefined) throw new Error(`${name} has no type that can be written down`)
    texts.push(`const ${name}: ${print(withSortedUnions(node), emptyFile)}`)
  }
  return { text: texts.toSorted(byText).join('\n'), mentioned }
}

/** The checker lists a union's members in the order in which it met them, which another package can change. */
const withSortedUnions = (node: ts.TypeNode): ts.TypeNode => {
  const visit: ts.Visitor = (inner) => {
    const visited = ts.visitEachChild(inner, visit, undefined)
    return ts.isUnionTypeNode(visited)
      ? ts.factory.createUnionTypeNode(visited.types.toSorted((one, other) => byText(textOf(one), textOf(other))))
      : visited
  }
  return ts.visitNode(node, visit) as ts.TypeNode
}

const emptyFile = ts.createSourceFile('empty.ts', '', ts.ScriptTarget.ES2022)
const textOf = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, emptyFile)

/** The members of a union of texts, which may be computed from data; fewer than this many read well as they are written. */
const literalsOf = (type: ts.Type): readonly string[] | undefined =>
  type.isUnion() && type.types.length > 3 && type.types.every((member) => member.isStringLiteral())
    ? type.types.map((member) => `'${(member as ts.StringLiteralType).value}'`).toSorted(byText)
    : undefined

const collectMentioned = (checker: ts.TypeChecker, node: ts.Node, mentioned: Set<ts.Symbol>): void => {
  if (ts.isIdentifier(node)) {
    // A node that the checker made holds its symbol itself.
    const symbol =
      node.pos === -1 ? (node as { readonly symbol?: ts.Symbol }).symbol : checker.getSymbolAtLocation(node)
    if (symbol !== undefined) mentioned.add(resolve(checker, symbol))
  }
  ts.forEachChild(node, (child) => collectMentioned(checker, child, mentioned))
}

const isType = (symbol: ts.Symbol): boolean =>
  (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0

/** The other package that a symbol comes from: its API says what the symbol is. */
const ownerOf = (symbol: ts.Symbol, root: string): string | undefined => {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName
  if (file === undefined) return 'unknown'
  let folder = new URL('.', pathToFileURL(file))
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder)
  if (fileURLToPath(folder) === root) return undefined
  return (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as Manifest).name
}

const resolve = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)

const kindOf = (symbol: ts.Symbol): string => (symbol.valueDeclaration === undefined ? 'type' : 'const')

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
