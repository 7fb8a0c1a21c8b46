import { setTimeout as sleep } from 'node:timers/promises'

/** Notes what keeps the process alive, and gives what tells which of it is new, once what closes had time to. */
export const watchHandles = (): (() => Promise<readonly string[]>) => {
  // The first look at these opens them.
  const before = [process.stdout, process.stderr].length > 0 ? process.getActiveResourcesInfo() : []
  const added = (): readonly string[] => {
    const known = [...before]
    return process.getActiveResourcesInfo().filter((kind) => {
      const place = known.indexOf(kind)
      if (place >= 0) known.splice(place, 1)
      return place < 0
    })
  }
  return async () => {
    for (let turn = 0; turn < 100 && added().length > 0; turn++) {
      // oxlint-disable-next-line no-await-in-loop -- until all is closed
      await sleep(20)
    }
    return added()
  }
}
