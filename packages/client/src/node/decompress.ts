import { constants } from 'node:buffer'
import { promisify } from 'node:util'
import type { ZlibOptions } from 'node:zlib'

/**
 * Decodes the content encoding of a body. Rejects on broken data, on an unknown encoding, and, with the code
 * `ERR_BUFFER_TOO_LARGE`, as soon as the result exceeds the limit.
 */
export const decompress = async (body: Buffer, encoding: string, limit: number): Promise<Buffer> => {
  const decoder = decoderOf(encoding.trim().toLowerCase(), body)
  // Most programs never need it, and it takes a while to load.
  const zlib = await import('node:zlib')
  const decode = promisify<Buffer, ZlibOptions, Buffer>(zlib[decoder])
  return decode(body, { maxOutputLength: Math.min(limit, constants.MAX_LENGTH) })
}

const decoderOf = (encoding: string, body: Buffer): 'gunzip' | 'brotliDecompress' | 'inflate' | 'inflateRaw' => {
  if (encoding === 'gzip' || encoding === 'x-gzip') return 'gunzip'
  if (encoding === 'br') return 'brotliDecompress'
  // Many servers that send deflate leave out the two bytes of zlib's header. The low half of the first byte is 8.
  if (encoding === 'deflate') return ((body[0] ?? 0) & 0x0f) === 8 ? 'inflate' : 'inflateRaw'
  throw new TypeError('The content encoding is unknown')
}
