import { isRecord } from '@cloud-result/core/vendor'

/** Gives an answer the spelling of the request id that its JSON has, where only its XML has the usual one. */
export const requestIdFromXml = (wire: unknown): unknown => {
  if (!isRecord(wire) || wire['RequestId'] === undefined || wire['requestId'] !== undefined) return wire
  const { RequestId, ...others } = wire
  return { requestId: RequestId, ...others }
}
