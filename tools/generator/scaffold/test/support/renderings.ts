import type { FailureToRender, Rendering } from '@cloud-result/conformance'

/** A failure in every envelope of the vendor. TODO: write them as the vendor does, one rendering for each form. */
export const errorResponses = ({ code, message, requestId, status }: FailureToRender): readonly Rendering[] => [
  {
    name: 'JSON',
    response: { status: status ?? 400, body: JSON.stringify({ error: { code, message }, requestId }) }
  }
]

/** Fields of a success in every envelope of the vendor. TODO: as above. */
export const successResponses = (
  fields: Readonly<Record<string, string>>,
  requestId: string | undefined
): readonly Rendering[] => [
  { name: 'JSON', response: { status: 200, body: JSON.stringify({ result: fields, requestId }) } }
]
