#!/usr/bin/env node
// Writes dist/bundled/, which Node loads: a file for each entry of a package, and one for what several of them share. To find
// and link a module costs Node as much as to run it, and a package has dozens. Everybody else's bundler gets the modules.
import { readFileSync, rmSync } from 'node:fs'

import { build } from 'esbuild'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist/bundled', { recursive: true, force: true })

await build({
  entryPoints: Object.values(exports)
    .filter((targets) => targets.node !== undefined)
    .map((targets) => ({ in: targets.source, out: targets.node.replace(/^\.\/dist\/bundled\/|\.js$/g, '') })),
  outdir: 'dist/bundled',
  chunkNames: 'shared-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  // For the package's own imports (`#…`).
  conditions: ['source', 'node'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  // The sources are published.
  sourcesContent: false,
  logLevel: 'warning'
})
