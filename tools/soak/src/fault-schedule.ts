import type { CatalogueRow } from '@cloud-result/core'
import { makeSeededRandom } from '@cloud-result/seeded-random'
import type { TransportFault } from '@cloud-result/simulator'

import { categoryOfPage, expectedError } from './expected-behaviour.js'
import type { PlannedFault } from './planned-fault.js'
import { oneOf, shuffled } from './shuffled.js'

/** Plans the faults of one worker's calls. */
export interface FaultSchedule {
  /** The faults of the next call, one per attempt. Most calls have none. */
  readonly next: () => readonly PlannedFault[]
}

/** The faults to schedule, and the worker that they are for. */
export interface FaultScheduleOptions {
  readonly seed: string
  readonly rows: readonly CatalogueRow[]
  /** The probability that a call has a fault. */
  readonly faultRate: number
  /** The worker's number among the workers of its product. */
  readonly worker: number
  readonly workers: number
}

/**
 * Makes the schedule of one worker. The workers of a product share one shuffled list of catalogue rows and one of other
 * faults, and each worker takes every n-th entry. So every fault is used, and a worker's faults do not depend on the
 * speed of the others.
 */
export const makeFaultSchedule = (options: FaultScheduleOptions): FaultSchedule => {
  const { seed, rows, faultRate, worker, workers } = options
  const random = makeSeededRandom(`${seed}/worker ${worker}`)
  const nextRow = makeShuffledList(rows.map(rowFault), `${seed}/rows`, worker, workers)
  const nextOther = makeShuffledList(otherFaults(rows), `${seed}/others`, worker, workers)
  const laterFaults = [...rows.map(rowFault), ...otherFaults(rows)].filter(canBeFollowed)
  let scheduled = 0

  return {
    next: () => {
      if (random() >= faultRate) return []
      const first = scheduled++ % 2 === 0 ? nextRow() : nextOther()
      const faults = [withExecution(first, random())]
      while (canBeFollowed(first) && faults.length < 3 && random() < 0.5) {
        faults.push(withExecution(oneOf(laterFaults, random), random()))
      }
      return faults
    }
  }
}

/** All kinds of faults that are not a catalogue row. */
export const otherFaults = (rows: readonly CatalogueRow[]): readonly PlannedFault[] => [
  ...transportFaults.flatMap(([label, fault, ...executions]) =>
    executions.map((executed): PlannedFault => ({ kind: 'transport', label, fault, executed }))
  ),
  ...Object.keys(categoryOfPage).flatMap((status): readonly PlannedFault[] =>
    [true, false].map((executed) => ({
      kind: 'transport',
      label: `page ${status}`,
      fault: { kind: 'gateway-page', status: Number(status) },
      executed: executed && Number(status) !== 429
    }))
  ),
  ...rows
    .filter(({ category }) => category === 'Throttled')
    .slice(0, 1)
    .flatMap((row) =>
      [1_000, 90_000].map((retryAfterMs): PlannedFault => ({ kind: 'row', row, retryAfterMs, executed: false }))
    ),
  { kind: 'aborted' },
  { kind: 'wrong clock' },
  { kind: 'expired token' }
]

const hourMs = 3_600_000

// A label, a fault, and whether the operation is executed: both values where both are possible.
const transportFaults: readonly (readonly [string, TransportFault, ...(readonly boolean[])])[] = [
  ['reset', { kind: 'reset' }, false, true],
  ['stall', { kind: 'stall' }, false, true],
  ['stalled body', { kind: 'stall', after: 'headers' }, true],
  ['truncated body', { kind: 'truncate' }, true],
  ['truncated body', { kind: 'truncate', fraction: 0.95 }, true],
  ['content type', { kind: 'content-type' }, true],
  ['content type', { kind: 'content-type', value: 'application/octet-stream' }, true],
  ['wrong date', { kind: 'date', skewMs: hourMs }, true],
  ['wrong date', { kind: 'date', skewMs: -hourMs }, true],
  ['slow body', { kind: 'drip', bytes: 32, everyMs: 1 }, true]
]

const rowFault = (row: CatalogueRow): PlannedFault => ({ kind: 'row', row, retryAfterMs: undefined, executed: false })

// A row that leaves open whether the operation was executed: half of the time it was.
const withExecution = (fault: PlannedFault, fraction: number): PlannedFault =>
  fault.kind === 'row' && errorOfRow(fault.row).replay === 'maybe' ? { ...fault, executed: fraction < 0.5 } : fault

const errorOfRow = ({ category, retry, replay }: CatalogueRow) =>
  expectedError('ServiceError', category, { retry, replay })

/** Whether the client may retry after the fault, so that a second fault can follow. */
const canBeFollowed = (fault: PlannedFault): boolean => {
  if (fault.kind === 'row') {
    return fault.retryAfterMs === undefined && ['transient', 'throttling'].includes(errorOfRow(fault.row).retry)
  }
  return fault.kind === 'transport'
}

// Each pass through the list has an order of its own.
const makeShuffledList = (
  faults: readonly PlannedFault[],
  seed: string,
  worker: number,
  workers: number
): (() => PlannedFault) => {
  let position = worker
  let pass = -1
  let order: readonly PlannedFault[] = []
  return () => {
    if (Math.floor(position / faults.length) !== pass) {
      pass = Math.floor(position / faults.length)
      order = shuffled(faults, makeSeededRandom(`${seed}/${pass}`))
    }
    const fault = order[position % faults.length] as PlannedFault
    position += workers
    return fault
  }
}
