import { constants } from 'node:buffer'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

const decoders = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
  'raw deflate': promisify(inflateRaw)
}

/**
 * Decodes the content encoding of a body. Rejects on broken data, on an unknown encoding, and, with the code
 * `ERR_BUFFER_TOO_LARGE`, as soon as the result exceeds the limit.
 */
export const decompress = async (body: Buffer, encoding: string, limit: number): Promise<Buffer> => {
  const decode = decoders[decoderOf(encoding.trim().toLowerCase(), body)]
  return decode(body, { maxOutputLength: Math.min(limit, constants.MAX_LENGTH) })
}

const decoderOf = (encoding: string, body: Buffer): keyof typeof decoders => {
  if (encoding === 'gzip' || encoding === 'x-gzip') return 'gzip'
  if (encoding === 'br') return encoding
  // Many servers that send deflate leave out the two bytes of zlib's header. The low half of the first byte is 8.
  if (encoding === 'deflate') return ((body[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'raw deflate'
  throw new TypeError('The content encoding is unknown')
}
