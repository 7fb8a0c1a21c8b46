import { right } from '@cloud-result/core'
import { DescribeRegions, DescribeZones } from '@cloud-result/tencent-cvm/operations'

import { regions, zonesOf } from './regions.js'
import { handle } from './store.js'

/** The operations that list regions and zones. */
export const regionListHandlers = [
  handle(DescribeRegions, () =>
    right(() => ({
      TotalCount: regions.size,
      RegionSet: [...regions.keys()].map((Region) => ({ Region, RegionName: Region, RegionState: 'AVAILABLE' }))
    }))
  ),
  handle(DescribeZones, ({ region }) =>
    right(() => {
      const zones = zonesOf(region)
      return {
        TotalCount: zones.length,
        ZoneSet: zones.map((Zone, index) => ({
          Zone,
          ZoneName: Zone,
          ZoneId: String(100_001 + index),
          ZoneState: 'AVAILABLE'
        }))
      }
    })
  )
]
