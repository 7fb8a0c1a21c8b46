import { alibabaKms } from './alibaba-kms/product.js'
import { kingsoftEbs } from './kingsoft-ebs/product.js'
import { kingsoftMonitor } from './kingsoft-monitor/product.js'
import type { ProductName } from './product.js'
import type { Random } from './random.js'
import { makeProductInstance } from './state/product-instance.js'
import type { ProductInstance } from './state/product-instance.js'
import { tencentCvm } from './tencent-cvm/product.js'

/** Makes an instance of each product. */
export const instanceFactories: Readonly<Record<ProductName, (random: Random) => ProductInstance>> = {
  'alibaba-kms': (random) => makeProductInstance(alibabaKms, random),
  'kingsoft-ebs': (random) => makeProductInstance(kingsoftEbs, random),
  'kingsoft-monitor': (random) => makeProductInstance(kingsoftMonitor, random),
  'tencent-cvm': (random) => makeProductInstance(tencentCvm, random)
}

/**
 * The products that can be simulated.
 *
 * @category Simulators
 */
export const productNames = Object.keys(instanceFactories) as readonly ProductName[]
