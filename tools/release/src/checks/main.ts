import { checkRelease } from './check-release.js'

try {
  const findings = await checkRelease(process.cwd())
  for (const { packageName, problem, remedy } of findings) {
    process.stdout.write(`${packageName}: ${problem}.\n  To do: ${remedy}.\n`)
  }
  if (findings.length > 0) process.exitCode = 1
  else process.stdout.write('The changesets announce all changes since the last versions.\n')
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
