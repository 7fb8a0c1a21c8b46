/** An example of the playground: a response from the fixtures of a vendor package. */
export interface ExampleFile {
  readonly folder: string
  readonly title: string
  readonly status: number
  readonly headers: string
  readonly file: string
}

const example = (folder: string, status: number, title: string, file: string, headers = ''): ExampleFile => ({
  folder,
  title,
  status,
  headers,
  file
})

/** The examples of the playground, by vendor. */
export const examples: readonly ExampleFile[] = [
  example('tencent-cvm', 200, 'Too many requests', 'run-instances.error.throttled.json'),
  example('tencent-cvm', 200, 'A list full of nulls', 'describe-instances.ok.nulls.json'),
  example('tencent-cvm', 200, 'A wrong signature', 'describe-instances-status.error.json'),
  example('tencent-cvm', 200, 'An internal error', 'run-instances.error.internal.json'),
  example('tencent-cvm', 200, 'A dry run that passed', 'run-instances.error.dry-run.json'),
  example('tencent-cvm', 504, 'An error page of a gateway', 'any.error.gateway.html'),
  example('alibaba-kms', 429, 'Too many requests', 'create-secret.error.throttled.json', 'x-acs-retry-after: 1500'),
  example('alibaba-kms', 404, 'An expired token', 'decrypt.error.expired-token.json'),
  example('alibaba-kms', 400, 'A message with the plaintext', 'encrypt.error.signature.json'),
  example('alibaba-kms', 400, 'A wrong clock, in XML', 'any.error.timestamp.xml'),
  example('alibaba-kms', 200, 'A list in XML', 'list-keys.ok.xml'),
  example('kingsoft-ebs', 409, 'Too many requests', 'any.error.throttled.xml'),
  example('kingsoft-ebs', 404, 'A missing API', 'any.error.no-such-api.xml'),
  example('kingsoft-ebs', 200, 'An error with status 200', 'delete-volume.error.return-false.json'),
  example('kingsoft-ebs', 412, 'A dry run that passed', 'delete-volume.error.dry-run.json'),
  example('kingsoft-ebs', 200, 'A list in XML', 'describe-volumes.ok.xml'),
  example('kingsoft-monitor', 409, 'Too many requests', 'get-metric-statistics.error.throttled.json'),
  example(
    'kingsoft-monitor',
    400,
    'A wrong clock',
    'get-metric-statistics.error.clock.json',
    'date: Wed, 18 Mar 2026 06:19:31 GMT'
  ),
  example('kingsoft-monitor', 200, 'An error with status 200', 'describe-alert-histories.error.flat.json'),
  example('kingsoft-monitor', 500, 'A timeout', 'create-alarm-policy.error.timeout.json'),
  example('kingsoft-monitor', 200, 'A partly failed batch', 'get-metric-statistics-batch.ok.partial.json')
]
