// Imports one module in its own process, and prints the processor time, without and with the start of Node.
const start = process.cpuUsage()
const begun = performance.now()
await import(process.argv[2] as string)
const milliseconds = performance.now() - begun
const total = ({ system, user }: NodeJS.CpuUsage): number => (system + user) / 1_000
process.stdout.write(
  JSON.stringify({ milliseconds, processor: total(process.cpuUsage(start)), whole: total(process.cpuUsage()) })
)
