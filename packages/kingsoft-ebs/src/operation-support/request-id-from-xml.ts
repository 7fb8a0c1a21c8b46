import { isRecord } from '@cloud-result/core/vendor'

/** Renames the request id of an XML response to `requestId`, for operations that have this spelling in JSON. */
export const requestIdFromXml = (wire: unknown): unknown => {
  if (!isRecord(wire) || wire['RequestId'] === undefined || wire['requestId'] !== undefined) return wire
  const { RequestId, ...others } = wire
  return { requestId: RequestId, ...others }
}
