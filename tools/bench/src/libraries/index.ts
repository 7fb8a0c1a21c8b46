import type { Library } from '../library.js'
import { ajv } from './ajv.js'
import { arktype, arktypeWithoutJit } from './arktype.js'
import { effect, effectWithAllErrors } from './effect.js'
import { compiled, ioTs } from './io-ts.js'
import { typebox } from './typebox.js'
import { valibot } from './valibot.js'
import { zod, zodWithoutJit } from './zod.js'

/** All libraries that check parsed data, ours first. */
export const libraries: readonly Library[] = [
  compiled,
  ioTs,
  zod,
  zodWithoutJit,
  valibot,
  arktype,
  arktypeWithoutJit,
  typebox,
  ajv,
  effect,
  effectWithAllErrors
]
