import { decode as decodeEbs } from '@cloud-result/kingsoft-ebs'
import { DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'

import type { Comparison } from './comparison.js'
import { answer } from './library.js'
import { fastXmlParser, ownXml, parseXmlByRgrove, saxes } from './libraries/xml.js'
import { wrongs } from './payloads/instances.js'
import type { Wrong } from './payloads/instances.js'
import { volumesAnswer, volumesXml } from './payloads/volumes.js'
import { wholeDecode } from './whole-answers.js'

/** Lists of volumes of Kingsoft Cloud EBS in XML, compared with parsing the same data from JSON. */
export const compareVolumes = (count: number, variants: number, wrong: Wrong): Comparison => {
  const answers = Array.from({ length: variants }, (_, seed) => volumesAnswer(count, wrong, seed))
  const asJson = answers.map((fields) => JSON.stringify(fields))
  return {
    name: `${count.toLocaleString('en')} volume${count === 1 ? '' : 's'} in XML${count === 1 && wrong !== 'none' ? ', invalid' : wrongs[wrong]}`,
    isValid: wrong === 'none',
    texts: answers.map(volumesXml),
    contenders: [
      {
        name: 'JSON.parse of the same data',
        parsesOnly: true,
        run: (_, index) => answer(true, JSON.parse(asJson[index] as string))
      },
      wholeDecode('cloud-result `decode`, typed operation', decodeEbs(DescribeVolumes.output())),
      ownXml,
      saxes,
      fastXmlParser(),
      parseXmlByRgrove
    ]
  }
}

/** All comparisons on XML. */
export const xmlComparisons: readonly (() => Comparison)[] = [
  () => compareVolumes(1, 16, 'none'),
  () => compareVolumes(1, 16, 'last'),
  ...(['none', 'last', 'every'] as const).flatMap((wrong) => [
    () => compareVolumes(100, 4, wrong),
    () => compareVolumes(5_000, 1, wrong)
  ])
]
