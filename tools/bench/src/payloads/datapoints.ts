import { makeSeededRandom } from '@cloud-result/seeded-random'

import { list, number, object, string } from '../shape.js'
import type { Shape } from '../shape.js'
import { isWrong } from './instances.js'
import type { Wrong } from './instances.js'
import { uuid } from './uuid.js'

/** Makes the body of a response of `GetMetricStatistics` of Kingsoft Cloud Monitor. Values are invented. */
export const datapointsText = (count: number, wrong: Wrong, seed: number): string => {
  const random = makeSeededRandom(seed)
  const text = (most: number) => (random() * most).toFixed(3)
  const start = Date.UTC(2025, 8, 25)
  return JSON.stringify({
    getMetricStatisticsResult: {
      datapoints: {
        member: Array.from({ length: count }, (_, index) => {
          const time = start + index * 60_000
          return {
            timestamp: new Date(time).toISOString().replace('.000', ''),
            unixTimestamp: isWrong(wrong, index, count) ? 'now' : time,
            average: text(50),
            max: text(100),
            min: text(10),
            sum: text(500)
          }
        })
      },
      label: 'cpu.utilizition.total'
    },
    responseMetadata: { requestId: uuid(random) }
  })
}

/** The shape of the whole body. */
export const datapointsShape: Shape = object({
  getMetricStatisticsResult: object({
    datapoints: object({
      member: list(
        object({ timestamp: string, unixTimestamp: number }, { average: string, max: string, min: string, sum: string })
      )
    }),
    label: string
  }),
  responseMetadata: object({ requestId: string })
})
