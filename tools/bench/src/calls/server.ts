import { serveAnswers } from './serve-answers.js'

// A process of its own, so that the caller's does not pay for answering. Ends with its parent.
const { ports } = await serveAnswers()
process.on('disconnect', () => process.exit())
process.send?.(ports)
