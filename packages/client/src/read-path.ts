import { isRecord } from '@cloud-result/core'
import type { FieldPath } from '@cloud-result/core'

/** Reads what stands at a path of an answer; `undefined` where the path leads nowhere. */
export const readPath = (data: unknown, path: FieldPath): unknown =>
  path.reduce((value: unknown, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined), data)
