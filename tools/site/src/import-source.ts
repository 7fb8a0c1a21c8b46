import { build } from 'esbuild'

/** Bundles and loads a TypeScript module that imports the sources of this repository's packages. */
export const importSource = async <Exports>(code: string, directory: string): Promise<Exports> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: directory, loader: 'ts' },
    bundle: true,
    conditions: ['@cloud-result/source'],
    format: 'esm',
    platform: 'node',
    write: false
  })
  const text = outputFiles[0]?.contents ?? new Uint8Array()
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as Exports
}
