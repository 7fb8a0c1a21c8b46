// Imports one module in a process of its own, and says what that took of the processor.
const start = process.cpuUsage()
const begun = performance.now()
await import(process.argv[2] as string)
const milliseconds = performance.now() - begun
const { system, user } = process.cpuUsage(start)
process.stdout.write(JSON.stringify({ milliseconds, processor: (system + user) / 1_000 }))
