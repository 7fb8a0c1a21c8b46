import {
  GetRandomPassword,
  ListSecretVersionIds,
  PutSecretValue,
  UpdateSecretVersionStage
} from '@cloud-result/alibaba-kms/operations'
import { right } from '@cloud-result/core'

import { invalidParameter, kmsError } from './kms-error.js'
import { findSecret } from './secrets.js'
import { kmsTime, handle, pageOf } from './store.js'
import type { SecretVersion } from './store.js'

const current = 'ACSCurrent'
const previous = 'ACSPrevious'
const maximumVersions = 10

const stagesIn = (text: string | undefined): readonly string[] | undefined => {
  if (text === undefined) return [current]
  try {
    const stages: unknown = JSON.parse(text)
    return Array.isArray(stages) ? stages.map(String) : undefined
  } catch {
    return undefined
  }
}

// Each stage belongs to one version at a time. The version that loses the stage of the current one becomes the previous
// one.
const withStages = (
  versions: readonly SecretVersion[],
  target: string,
  stages: readonly string[]
): readonly SecretVersion[] => {
  const isNewCurrent = stages.includes(current)
  return versions.map((version) => {
    if (version.id === target) return { ...version, stages: [...new Set([...version.stages, ...stages])] }
    const wasCurrent = version.stages.includes(current)
    const kept = version.stages.filter((stage) => !stages.includes(stage) && !(isNewCurrent && stage === previous))
    return { ...version, stages: isNewCurrent && wasCurrent ? [...kept, previous] : kept }
  })
}

/** The operations that put and list versions of secrets, move their stages, and make passwords. */
export const secretVersionHandlers = [
  handle(PutSecretValue, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: false })
    if (named._tag === 'Left') return named
    const stages = stagesIn(input.VersionStages)
    if (stages === undefined) return invalidParameter('VersionStages')
    const { versions } = named.right
    if (versions.some(({ id }) => id === input.VersionId)) {
      return kmsError('Rejected.ResourceExist', 'The request was rejected becasue key already exsit')
    }
    return right(() => {
      const added: SecretVersion = {
        id: input.VersionId,
        createdAt: now,
        data: input.SecretData,
        dataType: input.SecretDataType ?? 'text',
        stages: []
      }
      const all = withStages([...versions, added], input.VersionId, stages)
      // Versions without a stage are deprecated. The oldest of them are removed first.
      const surplus = new Set(
        all
          .filter((version) => version.stages.length === 0)
          .slice(0, Math.max(0, all.length - maximumVersions))
          .map(({ id }) => id)
      )
      store.secrets.put({ ...named.right, updatedAt: now, versions: all.filter(({ id }) => !surplus.has(id)) })
      return { SecretName: input.SecretName, VersionId: input.VersionId, VersionStages: { VersionStage: stages } }
    })
  }),
  handle(ListSecretVersionIds, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: true })
    if (named._tag === 'Left') return named
    const isAll = String(input.IncludeDeprecated) === 'true'
    const page = pageOf(
      named.right.versions.filter(({ stages }) => isAll || stages.length > 0),
      input,
      20
    )
    if (page._tag === 'Left') return page
    const { items, pageFields } = page.right
    return right(() => ({
      SecretName: input.SecretName,
      VersionIds: {
        VersionId: items.map(({ id, createdAt, stages }) => ({
          VersionId: id,
          CreateTime: kmsTime(createdAt),
          VersionStages: { VersionStage: stages }
        }))
      },
      ...pageFields
    }))
  }),
  handle(UpdateSecretVersionStage, ({ input, store, now }) => {
    const named = findSecret(store, input.SecretName, now, { includesDeleted: false })
    if (named._tag === 'Left') return named
    const { versions } = named.right
    const { MoveToVersion, RemoveFromVersion, VersionStage } = input
    for (const id of [MoveToVersion, RemoveFromVersion]) {
      if (id !== undefined && !versions.some((version) => version.id === id)) {
        return kmsError('Forbidden.ResourceNotFound', 'Resource not found')
      }
    }
    if (MoveToVersion === undefined && RemoveFromVersion === undefined) return invalidParameter('MoveToVersion')
    return right(() => {
      const cleared = versions.map((version) =>
        version.id === RemoveFromVersion && MoveToVersion === undefined
          ? { ...version, stages: version.stages.filter((stage) => stage !== VersionStage) }
          : version
      )
      const moved = MoveToVersion === undefined ? cleared : withStages(cleared, MoveToVersion, [VersionStage])
      store.secrets.put({ ...named.right, updatedAt: now, versions: moved })
      return { SecretName: input.SecretName }
    })
  }),
  handle(GetRandomPassword, ({ input, random }) => {
    const length = Number(input.PasswordLength ?? 32)
    if (!(length >= 8 && length <= 128)) return invalidParameter('PasswordLength')
    const isExcluded = (flag: string | undefined): boolean => String(flag).toLowerCase() === 'true'
    const alphabet = [
      isExcluded(input.ExcludeLowercase) ? '' : 'abcdefghijklmnopqrstuvwxyz',
      isExcluded(input.ExcludeUppercase) ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      isExcluded(input.ExcludeNumbers) ? '' : '0123456789',
      isExcluded(input.ExcludePunctuation) ? '' : '!#$%&()*+,-./:;<=>?@[]^_{|}~'
    ]
      .join('')
      .split('')
      .filter((character) => !(input.ExcludeCharacters ?? '').includes(character))
      .join('')
    if (alphabet === '') return invalidParameter('ExcludeCharacters')
    return right(() => ({ RandomPassword: random.text(length, alphabet) }))
  })
]
