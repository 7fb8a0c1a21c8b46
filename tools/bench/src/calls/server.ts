import { serveAnswers } from './serve-answers.js'

// A separate process, so that the caller's figures do not include the server. It ends with its parent.
const { ports } = await serveAnswers()
process.on('disconnect', () => process.exit())
process.send?.(ports)
