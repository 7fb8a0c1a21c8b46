// Imports one module in a process of its own, and says what that took of the processor, without and with Node's start.
const start = process.cpuUsage()
const begun = performance.now()
await import(process.argv[2] as string)
const milliseconds = performance.now() - begun
const total = ({ system, user }: NodeJS.CpuUsage): number => (system + user) / 1_000
process.stdout.write(
  JSON.stringify({ milliseconds, processor: total(process.cpuUsage(start)), whole: total(process.cpuUsage()) })
)
