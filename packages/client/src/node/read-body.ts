import { constants } from 'node:buffer'

import type { TransportFailure } from '../transport/transport.js'
import { decompress } from './decompress.js'

/** Collects the chunks of a body. */
export interface BodyReader {
  /** Takes a chunk, and says whether the body is still short enough. */
  readonly take: (chunk: Buffer) => boolean
  /** Decodes the whole body as its `content-encoding` says, and gives its text or what is wrong with it. */
  readonly end: (
    encoding: string | undefined,
    succeed: (text: string) => void,
    fail: (reason: TransportFailure['reason'], cause?: NodeJS.ErrnoException) => void
  ) => void
}

/** Makes a reader of one body, with a limit of its bytes, before and after decompression. */
export const makeBodyReader = (limit: number): BodyReader => {
  const chunks: Buffer[] = []
  let bytes = 0
  return {
    take: (chunk) => {
      bytes += chunk.length
      chunks.push(chunk)
      return bytes <= limit
    },
    end: (encoding, succeed, fail) => {
      const succeedWith = (plain: Buffer): void => {
        // No string can be longer, even if the limit is higher.
        if (plain.length > constants.MAX_STRING_LENGTH) fail('too-large')
        else succeed(plain.toString('utf8'))
      }
      const whole = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      if (encoding === undefined || encoding === 'identity' || whole.length === 0) {
        succeedWith(whole)
      } else {
        decompress(whole, encoding, limit).then(succeedWith, (error: NodeJS.ErrnoException) => {
          if (error.code === 'ERR_BUFFER_TOO_LARGE') fail('too-large')
          else fail('network', error)
        })
      }
    }
  }
}
