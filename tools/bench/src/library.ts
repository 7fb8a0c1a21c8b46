import type { Shape } from './shape.js'

/** What a library makes of a value: the data that it gives its user, or its own account of what is wrong. */
export interface Answer {
  readonly isValid: boolean
  readonly result: unknown
}

/** A library that checks parsed data. */
export interface Library {
  readonly name: string
  readonly packageName: string
  /** Makes the check of a shape, ready to run. */
  readonly make: (shape: Shape) => (value: unknown) => Answer
}

/** Makes an answer. */
export const answer = (isValid: boolean, result: unknown): Answer => ({ isValid, result })
