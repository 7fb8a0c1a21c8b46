import type { FailureToRender, Rendering } from '@cloud-result/conformance'

/** Escapes a text as the content of an element. */
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Writes fields as elements. Fields that are `undefined` are left out. */
export const elementsOf = (fields: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(fields)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `<${name}>${escapeXml(String(text))}</${name}>`)
    .join('')

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** Writes a failure in every envelope of KMS and of its gateway. */
export const errorResponses = ({ code, message, requestId, ...rest }: FailureToRender): readonly Rendering[] => {
  const status = rest.status ?? 400
  const hostId = 'kms.eu-central-1.aliyuncs.com'
  const recommend = `https://api.alibabacloud.com/troubleshoot?q=${encodeURIComponent(code ?? '')}&product=Kms`
  const json = (fields: Readonly<Record<string, unknown>>) => ({ status, body: JSON.stringify(fields) })
  const own = { HttpStatus: status, Code: code, Message: message, RequestId: requestId }
  const gateway = { RequestId: requestId, HostId: hostId, Code: code, Message: message, Recommend: recommend }
  return [
    { name: 'JSON of KMS', response: json(own) },
    {
      name: 'JSON of the gateway',
      response: json({
        ...gateway,
        AccessDeniedDetail: { AuthAction: 'kms:Decrypt', NoPermissionType: 'ImplicitDeny', PolicyType: 'ResourceGroup' }
      })
    },
    { name: 'JSON in lower camel case', response: json({ code, message, requestId, status }) },
    { name: 'JSON with code and message only', response: json({ RequestId: requestId, Code: code, Message: message }) },
    { name: 'XML of KMS', response: { status, body: `<KMS>\n${elementsOf(own)}\n</KMS>` } },
    {
      name: 'XML of the gateway',
      response: {
        status,
        body: `<?xml version='1.0' encoding='UTF-8'?><Error>${elementsOf({ ...gateway, Recommend: undefined })}<Recommend><![CDATA[${recommend}]]></Recommend></Error>`
      }
    },
    {
      name: 'XML in the root of the action',
      response: { status, body: `${declaration}<DecryptResponse>${elementsOf(gateway)}</DecryptResponse>` }
    }
  ]
}

/** Writes the fields of a success in every envelope of KMS. */
export const successResponses = (
  fields: Readonly<Record<string, string>>,
  requestId: string | undefined
): readonly Rendering[] => {
  const last = { ...fields, RequestId: requestId }
  return [
    { name: 'JSON', response: { status: 200, body: JSON.stringify(last) } },
    {
      name: 'JSON after a byte order mark, with the request id first',
      response: { status: 200, body: `\uFEFF\r\n${JSON.stringify({ RequestId: requestId, ...fields })}\n` }
    },
    { name: 'XML in KMS', response: { status: 200, body: `<KMS>${elementsOf(last)}</KMS>` } },
    {
      name: 'XML in the root of the action',
      response: {
        status: 200,
        body: `${declaration}\n<DecryptResponse>\n  ${elementsOf(last)}\n</DecryptResponse>\n`
      }
    },
    {
      name: 'XML with a namespace',
      response: { status: 200, body: `<a:DecryptResponse xmlns:a="urn:a">${elementsOf(last)}</a:DecryptResponse>` }
    }
  ]
}
