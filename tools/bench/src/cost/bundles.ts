import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

import type { Program } from './subjects.js'

/** The size of a bundled program. */
export interface Bundle {
  readonly name: string
  readonly platform: 'browser' | 'node'
  /** Minified, and minified with gzip; `undefined` if it cannot be bundled for this platform. */
  readonly bytes: number | undefined
  readonly gzipBytes: number | undefined
}

/** Bundles a program with esbuild, minified, and measures it. */
export const measureBundle = async ({ code, name }: Program, platform: Bundle['platform']): Promise<Bundle> => {
  try {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'js' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform,
      write: false,
      logLevel: 'silent'
    })
    const contents = outputFiles[0]?.contents ?? new Uint8Array()
    return { name, platform, bytes: contents.length, gzipBytes: gzipSync(contents, { level: 9 }).length }
  } catch {
    return { name, platform, bytes: undefined, gzipBytes: undefined }
  }
}
