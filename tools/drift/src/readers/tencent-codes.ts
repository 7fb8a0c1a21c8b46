import type { Surface } from '../surface.js'

/** Reads an `errorcodes.py` of tencentcloud-sdk-python: `NAME = 'Code'`, one a line. */
export const readTencentCodes = (text: string): Surface => ({
  operations: new Map(),
  codes: Array.from(text.matchAll(/^\w+ = '([^']+)'\r?$/gm), ([, code = '']) => code)
})
