import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

function runCheck(directory: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: directory },
  })
  return { status, stdout, stderr }
}

test('check: it says what there is if nothing is wrong', (t) => {
  assert.deepEqual(runCheck(writeNewspaper(t, {})), {
    status: 0,
    stdout: '1 issues, 1 pages, 1 articles: no problems\n',
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
