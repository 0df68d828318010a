import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

function runCheck(directory: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/check.ts', ...parameters],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: directory, OUT_DIR: join(directory, '../out') },
    },
  )
  return { status, stdout, stderr }
}

test('check: it says what there is if nothing is wrong, and that there was nothing to compare with', (t) => {
  const directory = writeNewspaper(t, {})
  const compares = 'npm run check -- --against FOLDER or ADDRESS OF THE SITE compares'
  assert.deepEqual(runCheck(directory), {
    status: 0,
    stdout: `1 issues, 1 pages, 1 articles: no problems\nnothing was compared with what readers have: no site was built in ${join(directory, '../out')} before; ${compares}\n`,
    stderr: '',
  })
})

test('check: it prints every problem and fails', (t) => {
  const directory = writeNewspaper(t, { [articlePath]: articleFile('rank: 一'), 'notes.txt': '' })
  assert.deepEqual(runCheck(directory), {
    status: 1,
    stdout: [
      `${directory}/${articlePath}:3: rank should be lead, ear, major, normal or brief, but is “一”`,
      `${directory}/notes.txt:1: the content folder should hold publication.md, sections and issues, but here is \`notes.txt\``,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('check: it says what it does not know', (t) => {
  const { status, stdout, stderr } = runCheck(writeNewspaper(t, {}), '--agianst', 'out')
  assert.match(stderr, /^Unknown option '--agianst'/)
  assert.deepEqual([status, stdout], [1, ''])
})
