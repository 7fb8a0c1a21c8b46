/** The public regions of Kingsoft Cloud. */
export const regions: ReadonlySet<string> = new Set([
  'ap-singapore-1',
  'cn-beijing-5',
  'cn-beijing-6',
  'cn-beijing-fin',
  'cn-guangzhou-1',
  'cn-hongkong-2',
  'cn-north-vip1',
  'cn-shanghai-2',
  'cn-shanghai-3',
  'cn-shanghai-fin',
  'cn-taipei-1',
  'eu-east-1'
])

/** The region of a request that names no region. */
export const defaultRegion = 'cn-beijing-6'
