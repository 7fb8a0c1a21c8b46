import type { Shape } from './shape.js'

/** The result of a library: the data, or its errors. */
export interface Answer {
  readonly isValid: boolean
  readonly result: unknown
}

/** A library that checks parsed data. */
export interface Library {
  readonly name: string
  readonly packageName: string
  /** Makes a check for a shape. */
  readonly make: (shape: Shape) => (value: unknown) => Answer
}

/** Makes an answer. */
export const answer = (isValid: boolean, result: unknown): Answer => ({ isValid, result })
