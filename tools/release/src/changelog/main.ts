import { completeChangelogs } from './complete-changelogs.js'

completeChangelogs(process.cwd(), new Date().toISOString().slice(0, 10))
