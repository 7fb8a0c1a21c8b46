/** A place in a program that an editor's pointer is on. */
export interface Pointer {
  readonly name: string
  readonly offset: number
}

/** A program in a folder of its own, with a `tsconfig.json` beside it. */
export interface HoveredProgram {
  readonly file: string
  readonly configuration: string
  readonly source: string
  readonly pointers: readonly Pointer[]
}
