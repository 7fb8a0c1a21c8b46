import { Worker } from 'node:worker_threads'

import { sides } from '../surface.js'
import type { Surface, SurfaceField, SurfaceFields } from '../surface.js'

/** What the worker of the differential test answers about the client that it loads. Paths have the marks of lists here. */
export interface Declarations {
  readonly actions: readonly string[]
  readonly declares: Readonly<Record<string, Sides<Readonly<Record<string, string>>>>>
  readonly requires: Readonly<Record<string, readonly string[]>>
  readonly deprecates: Readonly<Record<string, Sides<readonly string[]>>>
  readonly documents: Readonly<Record<string, Sides<Readonly<Record<string, readonly string[]>>>>>
}

type Sides<About> = Readonly<Record<'input' | 'output', About>>

/** Reads the declarations of the installed client of CVM, with the worker of the differential test. It calls no server. */
export const readTencentDeclarations = async (folder: URL): Promise<Surface> => {
  const worker = new Worker(new URL('test/differential-sdk.mjs', folder), { execArgv: [], env: {} })
  try {
    const answer = new Promise<Declarations>((settle, refuse) => {
      worker.once('message', settle)
      worker.once('error', refuse)
    })
    worker.postMessage({ host: '127.0.0.1' }, [])
    return declaredSurface(await answer)
  } finally {
    await worker.terminate()
  }
}

/** Makes a surface of declarations. */
export const declaredSurface = ({ actions, declares, deprecates, documents, requires }: Declarations): Surface => ({
  operations: new Map(
    actions.map((action) => {
      const fields = (side: 'input' | 'output'): SurfaceFields => {
        const required = side === 'input' ? requires[action] : undefined
        const all = new Map<string, SurfaceField>()
        for (const [path, type] of Object.entries(declares[action]?.[side] ?? {})) {
          const names = path.split('.')
          for (const [index, name] of names.entries()) {
            const marked = names.slice(0, index + 1).join('.')
            const [, list = ''] = /((?:\[\])*)$/.exec(name) ?? []
            all.set(withoutLists(marked), {
              type: (index === names.length - 1 ? type : 'object') + list,
              ...(required === undefined ? {} : { required: required.includes(marked) }),
              deprecated: deprecates[action]?.[side].includes(marked) === true
            })
          }
        }
        return all
      }
      return [action, { input: fields('input'), output: fields('output'), documents: documentedIn(documents[action]) }]
    })
  )
})

const documentedIn = (
  documents: Declarations['documents'][string] | undefined
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sides.flatMap((side) =>
      Object.entries(documents?.[side] ?? {}).map(
        ([path, values]) => [`${side}.${withoutLists(path)}`, values] as const
      )
    )
  )

const withoutLists = (path: string): string => path.replaceAll('[]', '')
