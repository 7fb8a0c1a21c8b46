import { alibabaKms } from './alibaba-kms/product.js'
import type { Chance } from './random.js'
import { makeDesk } from './state/product-instance.js'
import type { Desk } from './state/product-instance.js'
import { kingsoftEbs } from './kingsoft-ebs/product.js'
import { kingsoftMonitor } from './kingsoft-monitor/product.js'
import type { ProductName } from './product.js'
import { tencentCvm } from './tencent-cvm/product.js'

/** What puts each product to work. */
export const openers: Readonly<Record<ProductName, (chance: Chance) => Desk>> = {
  'alibaba-kms': (chance) => makeDesk(alibabaKms, chance),
  'kingsoft-ebs': (chance) => makeDesk(kingsoftEbs, chance),
  'kingsoft-monitor': (chance) => makeDesk(kingsoftMonitor, chance),
  'tencent-cvm': (chance) => makeDesk(tencentCvm, chance)
}

/** The products that can be simulated. */
export const productNames = Object.keys(openers) as readonly ProductName[]
