// Builds what the demo needs. Prints one line, and the output of the build only if it fails.
import { spawn } from 'node:child_process'

const parameters = [
  'run',
  'build',
  '--filter=@cloud-result/demo...',
  '--output-logs=errors-only',
  '--log-order=grouped'
]
process.stdout.write('Building …\n\n')
const build = spawn('turbo', parameters, { shell: process.platform === 'win32' })
const output = []
build.stdout.on('data', (chunk) => output.push(chunk))
build.stderr.on('data', (chunk) => output.push(chunk))
build.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)))
build.on('close', (code) => {
  if (code !== 0) process.stderr.write(Buffer.concat(output))
  process.exitCode = code === 0 ? 0 : 1
})
