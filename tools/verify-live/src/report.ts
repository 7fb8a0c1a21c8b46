import { isDeviation } from './finding.js'
import type { Finding } from './finding.js'

/** An operation that was called. */
export interface Tried {
  readonly operation: string
  /** What it ended in: `success`, or the tag, the category, the status and the code of the error. */
  readonly outcome: string
}

/** An operation that was not called. */
export interface NotTried {
  readonly operation: string
  readonly because: string
}

/** What one run found. It has no value of any answer, request or credential. */
export interface Report {
  readonly vendor: string
  /** The version of the vendor package. */
  readonly version: string
  readonly region: string
  readonly findings: readonly Finding[]
  readonly tried: readonly Tried[]
  readonly notTried: readonly NotTried[]
  /** Why the run could not verify anything, if it could not. */
  readonly problem?: string
}

/** 0 if nothing deviates, 1 if something does, 2 if nothing was verified. */
export const exitCodeOf = ({ findings, problem }: Report): 0 | 1 | 2 => {
  if (findings.some(isDeviation)) return 1
  return problem === undefined ? 0 : 2
}
