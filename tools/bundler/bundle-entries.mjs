#!/usr/bin/env node
// Writes dist/bundled/, which Node loads: one file for each entry of a package. Finding and linking a module takes Node as
// long as running it, and a package has dozens of modules. Code that entries share is in the file of the entry `.` if that
// exports all of it, else in a separate file, because the state of a module must not exist twice. Bundlers load the modules.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

import { build } from 'esbuild'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const sources = new Map()
for (const { node, '@cloud-result/source': source } of Object.values(exports)) {
  if (node !== undefined) sources.set(node, [...(sources.get(node) ?? []), source])
}
const entries = [...sources].map(([node, [source, other]]) => ({
  in: other === undefined ? source : node,
  out: node.replace(/^\.\/dist\/bundled\/|\.js$/g, '')
}))

// Several entries may have the same file, which then exports everything that these entries export.
const joinSources = {
  name: 'join-sources',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/dist\/bundled\// }, ({ path }) => ({ path, namespace: 'entry' }))
    onLoad({ filter: /^/, namespace: 'entry' }, ({ path }) => ({
      contents: sources
        .get(path)
        .map((source) => `export * from '${source}'`)
        .join('\n'),
      resolveDir: '.'
    }))
  }
}

// A module that imports the source of another entry imports its file: what entries share through each other needs no file of
// its own. A name stands for the file, because the path to it depends on the file that imports it.
const nameOf = new Map(
  [...sources].flatMap(([node, [source, other]]) => (other === undefined ? [[resolve(source), `entry:${node}`]] : []))
)
const importEntries = {
  name: 'import-entries',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      const name = kind === 'entry-point' ? undefined : nameOf.get(resolve(resolveDir, path).replace(/\.js$/, '.ts'))
      return name === undefined ? undefined : { path: name, external: true }
    })
  }
}

const folder = 'dist/bundled'
const main = `${folder}/index.js`

const pathTo = (target, from) => `./${relative(dirname(from), target)}`.replace(/^\.\/\.\./, '..')

const bundle = async (entryPoints) => {
  const { metafile, outputFiles } = await build({
    entryPoints,
    outdir: folder,
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    plugins: [joinSources, importEntries],
    packages: 'external',
    // For the package's own imports (`#…`).
    conditions: ['@cloud-result/source', 'node'],
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    sourcemap: true,
    // The sources are published.
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'warning'
  })
  const texts = new Map(
    outputFiles.map(({ path, text }) => {
      const file = relative('.', path)
      return [file, text.replaceAll(/"entry:([^"]+)"/g, (_, node) => `"${pathTo(node, file)}"`)]
    })
  )
  return { outputs: metafile.outputs, texts }
}

// In the form that esbuild writes: `import { a, b as c } from "./file.js"`.
const namesImported = (text, path) =>
  [...text.matchAll(/^import \{([^}]*)\} from "([^"]*)";$/gm)]
    .filter(([, , from]) => from === path)
    .flatMap(([, names]) => names.split(',').map((name) => name.trim().replace(/ as .*/s, '')))

const { outputs, texts } = await bundle(entries)
const shared = outputs[main].imports.filter(({ external }) => !external).map(({ path }) => path)
const others = Object.keys(outputs).filter((file) => file.endsWith('.js') && file !== main && !shared.includes(file))
const mainExportsAll = others.every((file) =>
  shared.every((chunk) =>
    namesImported(texts.get(file), pathTo(chunk, file)).every((name) => outputs[main].exports.includes(name))
  )
)

if (mainExportsAll && shared.length > 0) {
  for (const chunk of shared) {
    for (const file of others) {
      texts.set(file, texts.get(file).replaceAll(`"${pathTo(chunk, file)}"`, `"${pathTo(main, file)}"`))
    }
    texts.delete(chunk)
    texts.delete(`${chunk}.map`)
  }
  const alone = await bundle(entries.filter(({ out }) => out === 'index'))
  for (const [file, text] of alone.texts) texts.set(file, text)
}

rmSync(folder, { recursive: true, force: true })
for (const [file, text] of texts) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
