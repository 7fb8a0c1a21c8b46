/**
 * Reads values of one type from a parsed response. Generated operations consist of readers; `codecOf` makes the io-ts codec of one.
 *
 * @category Readers
 */
export interface Reader<A> {
  /** What a refused value was expected to be. */
  readonly name: string
  /** Gives the value that was read. If it refuses the value, it adds a problem, and the result means nothing. */
  readonly read: (wire: unknown, reading: Reading) => A
  /** Whether it gives every text unchanged, so that `read` need not be called for one. */
  readonly keepsTexts: boolean
  /** Reads each field of an object, and sets what changed. Only readers of objects have it. */
  readonly readFields: ((draft: never, reading: Reading) => void) | undefined
  /** The reader of the entries of a list. */
  readonly entry: Reader<unknown> | undefined
  /** The reader of the values of an object with any keys. */
  readonly values: Reader<unknown> | undefined
}

/**
 * What the readers of one response share.
 *
 * @category Readers
 */
export interface Reading {
  /** Whether objects and lists may be changed in place, because nothing else has a reference to them. Otherwise they are copied. */
  readonly isOwned: boolean
  /** How many problems are kept. */
  readonly limit: number
  readonly problems: Problem[]
  /** Whether a field has a number that may stand for an integer that it cannot hold. */
  mayBeRounded: boolean
}

export const makeReading = (isOwned: boolean, limit: number): Reading => ({
  isOwned,
  limit,
  problems: [],
  mayBeRounded: false
})

/** One step from a value to a part of it: how the part was reached, and what was expected there. */
export interface Step {
  readonly key: string
  readonly reader: Reader<unknown>
  /** Whether the part may also be null or absent. */
  readonly isOptional: boolean
  readonly wire: unknown
}

/** A value that a reader refused. Its steps begin with the innermost one; the readers around it add theirs. */
export interface Problem {
  readonly wire: unknown
  readonly steps: Step[]
}

/** Adds a step to the problems from `first` on. */
export const addStep = (problems: readonly Problem[], first: number, step: Step): void => {
  for (let index = first; index < problems.length; index++) problems[index]?.steps.push(step)
}

/** Refuses a value. */
export const refuse = (wire: unknown, { limit, problems }: Reading): never => {
  if (problems.length < limit) problems.push({ wire, steps: [] })
  // The caller sees the problem, and does not use the result.
  return undefined as never
}
