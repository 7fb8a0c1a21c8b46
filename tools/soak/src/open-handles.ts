import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Records which handles keep the process alive. Returns a function that lists the new ones, after it has given them
 * time to close.
 */
export const watchOpenHandles = (): (() => Promise<readonly string[]>) => {
  // Reading these two streams opens them.
  const before = [process.stdout, process.stderr].length > 0 ? process.getActiveResourcesInfo() : []
  const added = (): readonly string[] => {
    const known = [...before]
    return process.getActiveResourcesInfo().filter((kind) => {
      const index = known.indexOf(kind)
      if (index >= 0) known.splice(index, 1)
      return index < 0
    })
  }
  return async () => {
    for (let turn = 0; turn < 100 && added().length > 0; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- until all handles are closed
      await sleep(20)
    }
    return added()
  }
}
