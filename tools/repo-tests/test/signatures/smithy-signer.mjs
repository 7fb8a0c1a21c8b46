// Answers each request posted to it with the headers that @smithy/signature-v4 signs it with.
// A worker thread of its own, without the export conditions of the test runner: under `module`, the SDK resolves to files that do not load.
import { parentPort } from 'node:worker_threads'
import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'

parentPort?.on('message', async ({ request, credentials, region, service, instant }) => {
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256, applyChecksum: false })
  const { headers } = await signer.sign(request, { signingDate: new Date(instant) })
  parentPort?.postMessage(headers, [])
})
