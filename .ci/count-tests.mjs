// Adds up reports of Vitest: `node .ci/count-tests.mjs <report.json>…`
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Says how many tests passed and how many failed. */
export const countTests = (files) => {
  const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const sum = (key) => reports.reduce((total, report) => total + report[key], 0)
  return `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(countTests(process.argv.slice(2)))
