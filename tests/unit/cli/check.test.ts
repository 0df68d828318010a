import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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

const published = ['头一段说的是桥。', '次一段说的是灯。', '末一段说的是人。']

/** Puts the static JSON of an earlier build beside the content folder. */
function writePublished(directory: string): void {
  const folder = join(directory, '../out/data/v1/issues')
  const blocks = published.map((text, index) => ({ kind: 'paragraph', id: `p${index + 1}`, text }))
  mkdirSync(folder, { recursive: true })
  const issue = { pages: [{ articles: [{ id: '2025-01-15/01/01', blocks }] }] }
  writeFileSync(join(folder, '2025-01-15.json'), JSON.stringify(issue))
}

test('check: it says where published paragraph numbers would move, and writes the marks on request', (t) => {
  const [first, second, third] = published
  const changed = [first, '这一段是更正时插进来的，与别的都不同。', second, third].join('\n\n')
  const directory = writeNewspaper(t, { [articlePath]: articleFile('kind: news', changed) })
  writePublished(directory)
  const file = `${directory}/${articlePath}`
  assert.deepEqual(runCheck(directory), {
    status: 1,
    stdout: `${file}:10: paragraph should keep the number p2 it was published under, but would be p3 (3 paragraphs in all); npm run check -- --mark writes the marks\n`,
    stderr: '',
  })
  assert.deepEqual(runCheck(directory, '--mark'), {
    status: 0,
    stdout: `${file}: paragraph marks written\n1 issues, 1 pages, 1 articles: no problems\n`,
    stderr: '',
  })
  assert.equal(
    readFileSync(file, 'utf8'),
    articleFile('kind: news', changed.replace('都不同。', '都不同。{#p1-1}')),
  )
  assert.equal(runCheck(directory).status, 0)
})

test('check: a text that goes on, or is reworded, moves no number', (t) => {
  const [first, second, third] = published
  const changed = [first, second?.replace('灯', '路灯'), third, '后来加的一段。'].join('\n\n')
  const directory = writeNewspaper(t, { [articlePath]: articleFile('kind: news', changed) })
  writePublished(directory)
  assert.equal(runCheck(directory).status, 0)
})
