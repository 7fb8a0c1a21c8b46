import { left, right } from '@cloud-result/core'
import {
  AddAlarmReceives,
  CreateAlarmPolicy,
  DeleteAlarmPolicy,
  DeleteAlarmReceives,
  DescribeAlarmPolicy,
  DescribeAlarmReceives,
  DescribePolicyObject,
  ListAlarmPolicy
} from '@cloud-result/kingsoft-monitor/operations'

import type { Fields } from '../fields.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import { invalidValue, handle } from './store.js'
import type { Contact, MonitorStore, StoredPolicy } from './store.js'

const findPolicy = ({ policies }: MonitorStore, id: number | undefined, now: number): ProductResult<StoredPolicy> => {
  const policy = policies.get(String(id), now)
  return policy === undefined
    ? left({ code: 'PolicyNotFound', status: 404, message: `The policy ${id} is not found.`, origin: 'service' })
    : right(policy)
}

const contactView = ({ id, flag, way }: Contact): Fields => ({
  contactId: id,
  contactName: `contact-${id}`,
  contactWay: way,
  contactFlag: flag
})

const ruleView = (rule: Fields, index: number): Fields => ({
  triggerId: index + 1,
  period: rule['Period'],
  method: rule['Method'],
  compare: rule['Compare'],
  triggerValue: rule['TriggerValue'],
  itemName: rule['ItemName'],
  itemKey: rule['ItemKey'],
  units: rule['Units'],
  effectBT: rule['EffectBT'] ?? '00:00',
  effectET: rule['EffectET'] ?? '23:59',
  interval: rule['Interval'] === undefined ? undefined : String(rule['Interval']),
  points: rule['Points'],
  maxCount: rule['MaxCount']
})

const pageOf = <A>(
  all: readonly A[],
  { PageIndex = 1, PageSize = 10 }: { readonly PageIndex?: number | undefined; readonly PageSize?: number | undefined }
): ProductResult<readonly A[]> => {
  if (PageIndex < 1) return invalidValue('PageIndex', 'it must be at least 1.')
  if (PageSize < 1 || PageSize > 100) return invalidValue('PageSize', 'it must be from 1 to 100.')
  return right(all.slice((PageIndex - 1) * PageSize, PageIndex * PageSize))
}

/** The operations that create, list, modify and delete alarm policies. */
export const alarmPolicyHandlers = [
  handle(CreateAlarmPolicy, ({ input, store, random, now, quota }) => {
    if (store.policies.isFull(quota, now)) {
      return serviceError(400, 'PolicyLimitExceeded', `There may be no more than ${quota} policies.`)
    }
    return right(() => {
      const policyId = 10_000 + random.below(2 ** 31)
      store.policies.put({
        id: String(policyId),
        name: input.PolicyName,
        productType: input.ProductType,
        policyType: input.PolicyType,
        instanceIds: input.InstanceIds ?? [],
        rules: input.TriggerRules.map((rule) => ({ ...rule })),
        contacts: (input.UserNotice ?? []).map(({ ContactId = 0, ContactFlag = 1, ContactWay = 3 }) => ({
          id: ContactId,
          flag: ContactFlag,
          way: ContactWay
        })),
        urls: input.URLNotice ?? []
      })
      return { data: { policyId } }
    })
  }),
  handle(ListAlarmPolicy, ({ input, store, now }) => {
    const all = store.policies.list(now)
    const page = pageOf(all, input)
    if (page._tag === 'Left') return page
    return right(() => ({
      data: {
        // Strings here, numbers in DescribeAlarmPolicy.
        alarmPolicyList: page.right.map((policy) => ({
          policyId: Number(policy.id),
          policyName: policy.name,
          productType: String(policy.productType),
          policyType: String(policy.policyType),
          enabled: '1',
          instanceInfoCount: policy.instanceIds.length,
          triggerRuleCount: policy.rules.length,
          contactInfoCount: policy.contacts.length,
          callbackUrl: policy.urls.join(',')
        }))
      },
      totalCount: all.length
    }))
  }),
  handle(DescribeAlarmPolicy, ({ input, store, now }) => {
    const named = findPolicy(store, input.PolicyId, now)
    if (named._tag === 'Left') return named
    const policy = named.right
    return right(() => ({
      data: {
        alarmPolicyList: [
          {
            policyId: Number(policy.id),
            policyName: policy.name,
            productType: policy.productType,
            policyType: policy.policyType,
            enabled: 1,
            InstanceInfoCount: policy.instanceIds.length,
            triggerRuleList: policy.rules.map(ruleView),
            contactInfoList: policy.contacts.map(contactView),
            callbackUrl: policy.urls.join(',')
          }
        ]
      },
      totalCount: 1
    }))
  }),
  handle(DescribePolicyObject, ({ input, store, now }) => {
    const named = findPolicy(store, input.PolicyId, now)
    if (named._tag === 'Left') return named
    const { instanceIds, productType } = named.right
    const page = pageOf(instanceIds, input)
    if (page._tag === 'Left') return page
    return right(() => ({
      data: {
        productType,
        instanceInfoList: page.right.map((instanceId) => ({
          instanceId,
          ip: '10.0.0.2',
          instanceName: instanceId.slice(0, 8)
        }))
      },
      totalCount: instanceIds.length
    }))
  }),
  handle(DeleteAlarmPolicy, ({ input, store, now }) => {
    const ids = input.PolicyIds ?? []
    for (const id of ids) {
      const named = findPolicy(store, id, now)
      if (named._tag === 'Left') return named
    }
    return right(() => {
      for (const id of ids) store.policies.remove(String(id))
      return {}
    })
  }),
  handle(AddAlarmReceives, ({ input, store, now }) => {
    const named = findPolicy(store, input.PolicyId, now)
    if (named._tag === 'Left') return named
    const { ContactFlag = 1, ContactWay = 3 } = input
    const ids: readonly number[] = input.ContactId ?? []
    return right(() => {
      const added = ids.map((id): Contact => ({ id, flag: ContactFlag, way: ContactWay }))
      const kept = named.right.contacts.filter(({ id }) => !ids.includes(id))
      store.policies.put({ ...named.right, contacts: [...kept, ...added] })
      return {}
    })
  }),
  handle(DeleteAlarmReceives, ({ input, store, now }) => {
    const named = findPolicy(store, input.PolicyId, now)
    if (named._tag === 'Left') return named
    const ids: readonly number[] = input.ContactId ?? []
    return right(() => {
      const contacts = named.right.contacts.filter(({ id }) => !ids.includes(id))
      store.policies.put({ ...named.right, contacts })
      return {}
    })
  }),
  handle(DescribeAlarmReceives, ({ input, store, now }) => {
    const named = findPolicy(store, input.PolicyId, now)
    if (named._tag === 'Left') return named
    const { contacts } = named.right
    return right(() => ({ contactInfoList: contacts.map(contactView), totalCount: contacts.length }))
  })
]
