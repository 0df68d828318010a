import { readFileSync } from 'node:fs'
import { projectRoot } from '../support/project-root.ts'
import { runTestFiles } from '../support/run-test-files.ts'
import { walkFiles } from '../support/walk-files.ts'

/**
 * `npm run bench -- fuzz [TIMES] [WORD]`: the property tests whose path has the word, with so many times the random
 * cases that they try as unit tests (20 if not said), and fails if one of them finds a fault.
 */
const [times = '20', word = ''] = process.argv.slice(2)
const longestFile = 60 * 60_000

if (/^[1-9]\d*$/.test(times)) process.exitCode = await runFuzzed()
else {
  console.error(`the times should be a number from 1 on, but are ${times}`)
  process.exitCode = 1
}

async function runFuzzed(): Promise<number> {
  process.env.FUZZ = times
  const files = walkFiles(`${projectRoot}/tests/unit`)
    .filter((path) => path.endsWith('.test.ts') && path.includes(word))
    .map((path) => `${projectRoot}tests/unit/${path}`)
    .filter((file) => readFileSync(file, 'utf8').includes('fuzzRuns('))
  const { passed, failed } = await runTestFiles(files, longestFile)
  console.log(`${passed} passed, ${failed} failed with ${times} times the random cases`)
  return failed > 0 || passed === 0 ? 1 : 0
}
