import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '../../../../lib/content/check-content.ts'
import {
  articleFile,
  articlePath,
  faultLines,
  faultsOf,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

const notHere = (name: string, rule: string) =>
  `${name}:1: ${rule}, but here is \`${name.split('/').at(-1)}\``
const issueRule = 'an issue should be a folder named with a–z, 0–9 and -'
const pagesRule = 'an issue should hold issue.md, source.txt and pages such as 01'
const pageRule = 'a page should hold page.md, articles such as 01.md and files such as 01-1.jpg'

test('content folder: it reports one that is missing or a file', async (t) => {
  const directory = join(writeNewspaper(t, {}), 'nowhere')
  assert.deepEqual(await checkContent({ directory }), {
    problems: [
      { file: directory, line: 1, code: 'content-folder', values: { is: { phrase: 'is-missing' } } },
    ],
    remarks: [],
    counts: { issues: 0, pages: 0, articles: 0 },
  })
  writeFileSync(directory, '')
  const { problems } = await checkContent({ directory })
  assert.deepEqual(problems[0]?.values, { is: { phrase: 'is-a-file' } })
})

test('names: it reports every file and folder that is no legal id', async (t) => {
  const names = [
    'notes.txt',
    'sections/要闻.md',
    'sections/a_b.md',
    'issues/2025年',
    'issues/Sonder',
    'issues/a-',
    'issues/2025-01-15/1',
    'issues/2025-01-15/第一版',
    'issues/2025-01-15/01/1.md',
    'issues/2025-01-15/01/标题.md',
    'issues/2025-01-15/01/01-1.JPG',
    'issues/2025-01-15/01/01.md.bak',
  ]
  const isFolder = (name: string) => !/\.\w+$/.test(name)
  const files = names.map((name) => [isFolder(name) ? `${name}/01.md` : name, articleFile()])
  assert.deepEqual(
    [...(await faultsOf(t, Object.fromEntries(files)))].sort(),
    [
      notHere('notes.txt', 'the content folder should hold publication.md, wording.md, sections and issues'),
      ...names
        .filter((name) => name.startsWith('sections/'))
        .map((name) =>
          notHere(name, 'a section should be a file such as yaowen.md, named with a–z, 0–9 and -'),
        ),
      ...names
        .filter((name) => name.split('/').length === 2 && isFolder(name))
        .map((name) => notHere(name, issueRule)),
      ...names.filter((name) => name.split('/').length === 3).map((name) => notHere(name, pagesRule)),
      ...names.filter((name) => name.split('/').length === 4).map((name) => notHere(name, pageRule)),
    ].sort(),
  )
})

test('names: it keeps a message in one line, whatever a file is named', async (t) => {
  assert.deepEqual(await faultsOf(t, { 'a\nb\u001b[31m': '' }), [
    'a\\u000ab\\u001b[31m:1: the content folder should hold publication.md, wording.md, sections and issues, but here is `a\\u000ab\\u001b[31m`',
  ])
})

test('names: it passes over what systems and editors leave in a folder, wherever it lies', async (t) => {
  const names = ['Thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Desktop.ini', '.DS_Store', '._01.md', 'Icon\r']
  const left = [
    ...names,
    '~$03.docx',
    '03.md~',
    '~WRL0001.tmp',
    '__MACOSX/._01.md',
    '@eaDir/x',
    '$RECYCLE.BIN/x',
  ]
  const folders = ['', 'sections/', 'issues/', 'issues/2025-01-15/', 'issues/2025-01-15/01/']
  const files = folders.flatMap((folder) => left.map((name) => [`${folder}${name}`, 'x'] as const))
  assert.deepEqual(await faultsOf(t, Object.fromEntries(files)), [])
})

test('names: it passes over READMEs and names that begin with a dot', async (t) => {
  const files = {
    'README.md': '',
    'issues/readme': '',
    'issues/2025-01-15/01/Readme.zh.md': '',
    '.git/x': '',
  }
  assert.deepEqual(await faultsOf(t, files), [])
})

test('folders: it reports what is missing, and what is a folder but should be a file', async (t) => {
  const files = {
    'publication.md': null,
    'issues/2025-01-15/issue.md': null,
    'issues/2025-01-15/01/02.md/x': '',
    'issues/2025-01-16/issue.md': '---\ntitle: 空\n---\n',
    'issues/2025-01-17/issue.md': '---\ntitle: 空版\n---\n',
    'issues/2025-01-17/01/page.md': '---\nname: 空\n---\n',
  }
  assert.deepEqual(await faultsOf(t, files), [
    notHere('issues/2025-01-15/01/02.md', pageRule),
    'issues/2025-01-15/issue.md:1: an issue should have the file issue.md, but it is missing',
    'issues/2025-01-16/issue.md:1: an issue should have a page such as 01, but has none',
    'issues/2025-01-17/01/page.md:1: a page should hold an article such as 01.md, an image, a pdf or a text, but holds none',
    'publication.md:1: the content folder should have the file publication.md, but it is missing',
  ])
})

test('encoding: it reports the first line that is not UTF-8', async (t) => {
  const gbk = Buffer.concat([
    Buffer.from('---\nheadline: '),
    Buffer.from([0xb2, 0xe2]),
    Buffer.from('\n---\n'),
  ])
  const files = {
    [articlePath]: gbk,
    'issues/2025-01-15/01/02.md': Buffer.from(`\ufeff${articleFile()}`, 'utf16le'),
    'issues/2025-01-15/01/03.md': Buffer.concat([Buffer.from(articleFile()), Buffer.from([0xe6, 0xb5])]),
    'issues/2025-01-15/source.txt': Buffer.from([0x61, 0x0a, 0xff]),
  }
  assert.deepEqual(await faultsOf(t, files), [
    `${articlePath}:2: the file should be UTF-8, but this line is not`,
    'issues/2025-01-15/01/02.md:1: the file should be UTF-8, but this line is not',
    'issues/2025-01-15/01/03.md:7: the file should be UTF-8, but this line is not',
    'issues/2025-01-15/source.txt:2: the file should be UTF-8, but this line is not',
  ])
})

test('links: it reports those that leave the content folder, lead nowhere or in a circle', async (t) => {
  const directory = writeNewspaper(t, {})
  const page = join(directory, 'issues/2025-01-15/01')
  writeFileSync(`${directory}-beside.md`, articleFile())
  symlinkSync('../../../../content-beside.md', join(page, '02.md'))
  symlinkSync('nowhere.md', join(page, '03.md'))
  symlinkSync('04.md', join(page, '04.md'))
  symlinkSync('/etc', join(directory, 'issues/etc'))
  assert.deepEqual(await faultLines(directory), [
    'issues/2025-01-15/01/02.md:1: a link should stay inside the content folder, but leads to ../../../../content-beside.md',
    'issues/2025-01-15/01/03.md:1: a link should lead to a file of the content folder, but gives ENOENT',
    'issues/2025-01-15/01/04.md:1: a link should lead to a file of the content folder, but gives ELOOP',
    'issues/etc:1: a link should stay inside the content folder, but leads to /etc',
  ])
})

test('links: it follows those that stay inside', async (t) => {
  const directory = writeNewspaper(t, {})
  symlinkSync('01.md', join(directory, 'issues/2025-01-15/01/02.md'))
  symlinkSync('2025-01-15', join(directory, 'issues/2025-01-16'))
  assert.deepEqual(await faultLines(directory), [])
})

test('links: it ends where a link leads to a folder above', async (t) => {
  const directory = writeNewspaper(t, {})
  rmSync(join(directory, 'sections'), { recursive: true })
  symlinkSync('.', join(directory, 'sections'))
  assert.deepEqual(await faultLines(directory), [
    notHere('sections/issues', 'a section should be a file such as yaowen.md, named with a–z, 0–9 and -'),
    'sections/publication.md:2: name should be there, but is missing',
    'sections/publication.md:2: a field of a section should be one of name, order or description, but here is `title`',
    notHere('sections/sections', 'a section should be a file such as yaowen.md, named with a–z, 0–9 and -'),
  ])
})

test('files: it reports a pipe, and a link to one, and waits for neither', async (t) => {
  const directory = writeNewspaper(t, {})
  mkdirSync(join(directory, '.hidden'))
  execFileSync('mkfifo', [join(directory, '.hidden/pipe'), join(directory, 'issues/2025-01-15/01/02.md')])
  symlinkSync('../../../.hidden/pipe', join(directory, 'issues/2025-01-15/01/03.md'))
  assert.deepEqual(await faultLines(directory), [
    'issues/2025-01-15/01/02.md:1: this should be a file or a folder, but is neither',
    'issues/2025-01-15/01/03.md:1: a link should lead to a file or a folder, but leads to neither',
  ])
})
