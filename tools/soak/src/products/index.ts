import type { SoakedProduct } from '../scenario.js'
import { alibabaKms } from './alibaba-kms.js'
import { kingsoftEbs } from './kingsoft-ebs.js'
import { kingsoftMonitor } from './kingsoft-monitor.js'
import { tencentCvm } from './tencent-cvm.js'

/** The products that the soak calls. */
export const products: readonly SoakedProduct[] = [alibabaKms, kingsoftEbs, kingsoftMonitor, tencentCvm]
