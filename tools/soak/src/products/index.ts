import type { ProductUnderSoak } from '../scenario.js'
import { alibabaKms } from './alibaba-kms.js'
import { kingsoftEbs } from './kingsoft-ebs.js'
import { kingsoftMonitor } from './kingsoft-monitor.js'
import { tencentCvm } from './tencent-cvm.js'

/** The products under soak. */
export const products: readonly ProductUnderSoak[] = [alibabaKms, kingsoftEbs, kingsoftMonitor, tencentCvm]
