import { right } from '@cloud-result/core'
import { DescribeRegions, DescribeZones } from '@cloud-result/tencent-cvm/operations'

import { regions, zonesOf } from './regions.js'
import { on } from './store.js'

/** Listing regions and zones. */
export const placeBehaviours = [
  on(DescribeRegions, () =>
    right(() => ({
      TotalCount: regions.size,
      RegionSet: [...regions.keys()].map((Region) => ({ Region, RegionName: Region, RegionState: 'AVAILABLE' }))
    }))
  ),
  on(DescribeZones, ({ region }) =>
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
