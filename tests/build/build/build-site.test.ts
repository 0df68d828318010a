import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readArchive, readIssue } from '../../../lib/content/archive.ts'
import { readDevFile } from '../../../lib/dev/read-dev-file.ts'
import { filesOfSite } from '../../../lib/publish/files/files-of-site.ts'
import { filesOfIssue } from '../../../lib/publish/files/issue-files.ts'
import { isAmongNewest } from '../../../lib/sharing/cards/share-pictures.ts'
import { buildSite } from '../../support/build-site.ts'
import { forgetParts } from '../../support/forget-parts.ts'
import { type Hashes, hashesOf } from '../../support/hashes-of.ts'
import { articleFile, type Files, writeFiles, writeNewspaper } from '../../support/small-newspaper.ts'
import { holdingInCaches } from '../../support/texts-of.ts'

// Ids that no other newspaper of this checkout has: what is kept of them may be thrown away.
const issues = ['rebuilt-1', 'rebuilt-2', 'rebuilt-3'] as const

function issueFiles(id: string, date: string, articles: Readonly<Record<string, string>>): Files {
  return {
    [`issues/${id}/issue.md`]: `---\ntitle: 重建的第${id.at(-1)}期\ndate: ${date}\n---\n`,
    ...Object.fromEntries(
      Object.entries(articles).map(([name, text]) => [`issues/${id}/01/${name}.md`, text]),
    ),
  }
}

const newspaper: Files = {
  'issues/2025-01-15/issue.md': null,
  'issues/2025-01-15/01/01.md': null,
  'publication.md': '---\ntitle: 重建日报\nurl: https://example.com/\ncards: 1\n---\n',
  'sections/rebuilt.md': '---\nname: 重建\n---\n',
  ...issueFiles(issues[0], '2025-01-15', {
    '01': articleFile('section: rebuilt', '第一段，说的是一件旧事。'),
    '02': articleFile('rank: brief', '简讯一则。'),
  }),
  ...issueFiles(issues[1], '2025-01-16', {
    '01': articleFile('section: rebuilt', '第二天的一段。'),
    '02': articleFile('section: rebuilt', '将要撤下的一段。'),
  }),
}

const added = issueFiles(issues[2], '2025-02-01', { '01': articleFile('section: rebuilt', '二月的一段。') })

/** A correction in an old issue, an article withdrawn, a section added and used. */
const edits: Files = {
  'sections/rebuilt-too.md': '---\nname: 也重建\n---\n',
  'issues/rebuilt-1/01/01.md': articleFile(
    'section: rebuilt\ncorrections: [{ date: 2025-01-17, text: 改了一个字 }]',
    '第一段，说的是一件往事。',
  ),
  'issues/rebuilt-2/01/02.md': articleFile('section: rebuilt\nstatus: withdrawn', '将要撤下的一段。'),
  'issues/rebuilt-3/01/01.md': articleFile('section: rebuilt-too', '二月的一段。'),
}

/** Forgets all that was kept of these issues and sections, so that the next build makes everything anew. */
const forget = () =>
  forgetParts([...issues.map((id) => `issues/${id}`), 'sections/rebuilt', 'sections/rebuilt-too', 'search/0'])

async function build(contentDirectory: string): Promise<Hashes> {
  const outDirectory = join(contentDirectory, '../out')
  await buildSite({ contentDirectory, outDirectory })
  return hashesOf(outDirectory)
}

/** Files and folders of a site that other users may not read. */
function closedFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => (statSync(join(folder, path)).mode & 0o044) !== 0o044,
  )
}

/** Paths of files that are no longer what they were, or are gone. */
function changesOf(before: Hashes, after: Hashes): readonly string[] {
  return Object.keys(before).filter((path) => before[path] !== after[path])
}

test('a build draws what has changed, and gives the same site as one that draws everything', async (t) => {
  const contentDirectory = writeNewspaper(t, newspaper)
  await forget()
  t.after(forget)
  // A server reads a site as another user, whoever built it may keep his own files to himself.
  const umask = process.umask(0o077)
  const first = await build(contentDirectory).finally(() => process.umask(umask))
  assert.deepEqual(closedFilesIn(join(contentDirectory, '../out')), [])
  writeFiles(contentDirectory, added)
  const second = await build(contentDirectory)
  const ofIssues = (path: string) => /^(issues\/rebuilt|assets|media)/.test(path)
  // It is followed by another issue, and no longer the newest, whose articles all have pictures of their own.
  assert.deepEqual(changesOf(first, second).filter(ofIssues), [
    'issues/rebuilt-2/01/02/index.html',
    'issues/rebuilt-2/index.html',
  ])

  writeFiles(contentDirectory, edits)
  const third = await build(contentDirectory)
  const isDocument = (path: string) => /^issues\/rebuilt.*\.html$/.test(path)
  assert.deepEqual(changesOf(second, third).filter(isDocument), [
    'issues/rebuilt-1/01/01/index.html',
    'issues/rebuilt-1/01/index.html',
    'issues/rebuilt-1/index.html',
    // Its next article is the one that is withdrawn.
    'issues/rebuilt-2/01/01/index.html',
    'issues/rebuilt-2/01/02/index.html',
    'issues/rebuilt-2/01/index.html',
    'issues/rebuilt-2/index.html',
    'issues/rebuilt-3/01/01/index.html',
  ])
  assert.deepEqual(holdingInCaches('将要撤下的一段'), [])

  const edited = ['issues/rebuilt-1/01/01/index.html', 'issues/rebuilt-3/rebuilt-3.txt']
  for (const file of edited) writeFileSync(join(contentDirectory, '../out', file), '在原处改过')
  assert.deepEqual(third, await build(contentDirectory))
  await forget()
  assert.deepEqual(third, await build(contentDirectory), 'parts drawn anew')
  await forget()
  rmSync('.next/compiled-code')
  assert.deepEqual(third, await build(contentDirectory), 'compiled and drawn anew')
  await compareWithDevelopment(t, contentDirectory, third)
})

// Next serves documents and what lies in `public/` itself; what is bundled has other names, and lists are drawn by it.
const notOfLists =
  /\.html$|^assets\/(?!fonts\/)|^(_headers|sw\.js|manifest\.webmanifest|mourning\.css)$|^[^/]+\.(svg|png)$|^(?!issues\/[^/]+\/).*hant\.json$/

/** Development answers every file of a site with its bytes, but for pictures that were drawn anew, and has no others. */
async function compareWithDevelopment(t: TestContext, contentDirectory: string, site: Hashes): Promise<void> {
  process.env.CONTENT_DIR = contentDirectory
  t.after(() => {
    delete process.env.CONTENT_DIR
  })
  const published = Object.keys(site).filter((path) => !notOfLists.test(path))
  for (const path of published) {
    const bytes = await readDevFile(`/${path}`)
    assert.ok(bytes, path)
    const hash = createHash('sha256').update(bytes).digest('hex')
    assert.equal(hash, site[path], path)
  }
  const archive = await readArchive()
  const issues = await Promise.all(archive.issues.map(({ id }) => readIssue(id)))
  const listed = [
    ...(await filesOfSite(archive)),
    ...issues.flatMap((issue) =>
      issue
        ? filesOfIssue(archive.publication, issue, isAmongNewest(archive, issue.id), archive.sections)
        : [],
    ),
  ]
  const ofLists = published.filter((path) => !path.startsWith('search/'))
  assert.deepEqual(listed.map(({ url }) => url.slice(1)).toSorted(), ofLists.toSorted())
}
