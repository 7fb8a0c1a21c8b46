/** The regions of CVM, with the simulated number of zones of each. */
export const regions: ReadonlyMap<string, number> = new Map([
  ['ap-guangzhou', 7],
  ['ap-shanghai', 8],
  ['ap-nanjing', 3],
  ['ap-beijing', 8],
  ['ap-chengdu', 2],
  ['ap-chongqing', 1],
  ['ap-hongkong', 3],
  ['ap-singapore', 4],
  ['ap-jakarta', 2],
  ['ap-seoul', 2],
  ['ap-tokyo', 2],
  ['ap-bangkok', 2],
  ['ap-mumbai', 2],
  ['na-siliconvalley', 2],
  ['na-ashburn', 2],
  ['eu-frankfurt', 2],
  ['sa-saopaulo', 1],
  ['ap-beijing-fsi', 1],
  ['ap-shanghai-fsi', 3],
  ['ap-shenzhen-fsi', 3]
])

/** The zones of a region. */
export const zonesOf = (region: string): readonly string[] =>
  Array.from({ length: regions.get(region) ?? 0 }, (_, index) => `${region}-${index + 1}`)

/** The actions that need no region. */
export const actionsWithoutRegion: ReadonlySet<string> = new Set(['DescribeRegions'])
