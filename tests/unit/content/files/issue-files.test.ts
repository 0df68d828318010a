import assert from 'node:assert/strict'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openContentFolder } from '../../../../lib/content/files/content-folder.ts'
import { issueKey, readIssueFiles } from '../../../../lib/content/files/issue-files.ts'
import { articleFile, articlePath, writeNewspaper } from '../../../support/small-newspaper.ts'

const picture = 'issues/2025-01-15/01/01-1.jpg'

function openIssue(t: TestContext) {
  const directory = writeNewspaper(t, {
    [picture]: '一',
    'issues/2025-01-15/01/page.md': '---\nname: 要闻\n---\n',
  })
  utimesSync(join(directory, picture), 1000, 1000)
  const folder = openContentFolder(directory, [])
  assert.ok(folder)
  const key = (version = 'v') => issueKey(folder, readIssueFiles(folder, '2025-01-15'), version)
  return { directory, folder, key }
}

test('readIssueFiles: it lists the pages and the articles of each in order', (t) => {
  const { directory, folder } = openIssue(t)
  for (const path of ['03/02.md', '03/100.md', '03/10.md', '03/01.md', '02/01.md']) {
    mkdirSync(join(directory, 'issues/2025-01-15', path, '..'), { recursive: true })
    writeFileSync(join(directory, 'issues/2025-01-15', path), articleFile())
  }
  const { pages } = readIssueFiles(folder, '2025-01-15')
  assert.deepEqual(
    pages.map(({ id, articles }) => [id, articles.map(({ path }) => path.split('/').at(-1))]),
    [
      ['2025-01-15/01', ['01.md']],
      ['2025-01-15/02', ['01.md']],
      ['2025-01-15/03', ['01.md', '02.md', '10.md', '100.md']],
    ],
  )
})

/** What may change of an issue, each of which makes it another. */
const changes: Readonly<Record<string, (directory: string) => void>> = {
  'an article': (directory) => writeFileSync(join(directory, articlePath), articleFile('kind: notice')),
  'the fields of its page': (directory) =>
    writeFileSync(join(directory, 'issues/2025-01-15/01/page.md'), '---\nname: 别\n---\n'),
  'its supplied text': (directory) => writeFileSync(join(directory, 'issues/2025-01-15/source.txt'), '文'),
  'the size of a picture': (directory) => {
    writeFileSync(join(directory, picture), '一二')
    utimesSync(join(directory, picture), 1000, 1000)
  },
  'the time of a picture': (directory) => utimesSync(join(directory, picture), 2000, 2000),
  'a page that holds nothing': (directory) => mkdirSync(join(directory, 'issues/2025-01-15/02')),
}

for (const [what, change] of Object.entries(changes)) {
  test(`issueKey: it is another one for ${what}`, (t) => {
    const { directory, key } = openIssue(t)
    const before = key()
    assert.equal(key(), before)
    change(directory)
    assert.notEqual(key(), before)
  })
}

test('issueKey: it is another one for other code', (t) => {
  const { key } = openIssue(t)
  assert.notEqual(key('v'), key('w'))
})
