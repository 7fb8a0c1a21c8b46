import type { Setting } from './setting.js'

/** Writes a setting in one line. */
export const settingLine = ({ cores, date, node, platform, processor, versions }: Setting): string => {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${date}, Node ${node.slice(1)}, ${platform}, ${cores} cores (${processor}).`,
    ...(packages.length === 0 ? [] : [`${packages.join(', ')}.`])
  ].join(' ')
}
