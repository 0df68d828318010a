import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { type CheckReport, type Comparison, checkAndCompare } from '../../../lib/cli/check-and-compare.ts'
import { articleFile, articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

/** Checks a newspaper as the command does that runs beside it. */
function runCheck(directory: string, comparison: Comparison = {}): Promise<CheckReport> {
  process.env.CONTENT_DIR = directory
  process.env.OUT_DIR = join(directory, '../out')
  return checkAndCompare(comparison)
}

process.env.LC_ALL = 'en_US.UTF-8'

// It is set by a check for what comes after it, and a new command begins without.
beforeEach(() => delete process.env.CONTENT_DIGEST)

const noProblems = '1 issues, 1 pages, 1 articles: no problems'
const faultless = { lines: [noProblems], isFaultless: true }

/** Lines of a check that finds nothing but one change without a correction. */
const oneChange = (file: string, line: number, what: string) => [
  `${file}:${line}: remark: a change of published words should have a correction, but ${what} without one; add an entry to corrections [words-changed]`,
  `${noProblems}, 1 remarks`,
]

const published = ['头一段说的是桥。', '次一段说的是灯。', '末一段说的是人。']

/** Puts the static JSON of an earlier build beside the content folder. */
function writePublished(directory: string, ids: readonly string[] = ['p1', 'p2', 'p3']): void {
  const folder = join(directory, '../out/data/v1/issues')
  const blocks = published.map((text, index) => ({ kind: 'paragraph', id: ids[index], text }))
  mkdirSync(folder, { recursive: true })
  const issue = { pages: [{ articles: [{ id: '2025-01-15/01/01', blocks }] }] }
  writeFileSync(join(folder, '2025-01-15.json'), JSON.stringify(issue))
}

test('checkAndCompare: it says where published paragraph numbers would move, and writes the marks on request', async (t) => {
  const [first, second, third] = published
  const changed = [first, '这一段是更正时插进来的，与别的都不同。', second, third].join('\n\n')
  const directory = writeNewspaper(t, { [articlePath]: articleFile('kind: news', changed) })
  writePublished(directory)
  const file = `${directory}/${articlePath}`
  assert.deepEqual(await runCheck(directory), {
    lines: [
      `${file}:10: error: paragraph should keep the number p2 it was published under, but would be p3 (3 paragraphs in all); npm run check -- --mark writes the marks [number-moves]`,
    ],
    isFaultless: false,
  })
  assert.deepEqual(await runCheck(directory, { mark: true }), {
    lines: [`${file}: paragraph marks written`, noProblems],
    isFaultless: true,
  })
  assert.equal(
    readFileSync(file, 'utf8'),
    articleFile('kind: news', changed.replace('都不同。', '都不同。{#p1-1}')),
  )
  assert.deepEqual((await runCheck(directory)).lines, oneChange(file, 8, 'paragraph p1-1 was added'))
})

test('checkAndCompare: it says that the rules have changed where an untouched text is numbered anew', async (t) => {
  const [first, second, third] = published
  const text = [first, '    四个空格起的一段从前是代码。', second, third].join('\n\n')
  const directory = writeNewspaper(t, { [articlePath]: articleFile('kind: news', text) })
  writePublished(directory)
  const file = `${directory}/${articlePath}`
  assert.deepEqual((await runCheck(directory)).lines, [
    `${file}:10: error: paragraph should keep the number p2 it was published under, but would be p3 (3 paragraphs in all), for the rules have changed: blanks before a paragraph are its indent, lines of blanks are no paragraphs, and --- under one is a rule; npm run check -- --mark writes the marks [number-moves]`,
  ])
  await runCheck(directory, { mark: true })
  assert.deepEqual(await runCheck(directory), faultless)
  assert.equal(
    readFileSync(file, 'utf8'),
    articleFile('kind: news', text.replace('是代码。', '是代码。{#p1-1}')),
  )
})

for (const typed of ['', '{#p1-1}']) {
  test(`checkAndCompare: a paragraph put in before p1-1 ${typed === '' ? 'without a mark' : 'under its number'} gets a number of its own`, async (t) => {
    const [first, second, third] = published
    const renamed = typed === '' ? '{#p1-1}' : '{#p1-2}'
    const text = (mark: string, kept: string) =>
      articleFile(
        'kind: news',
        [first, `这一段是后来插进来的。${mark}`, `${second}${kept}`, third].join('\n\n'),
      )
    const directory = writeNewspaper(t, { [articlePath]: text(typed, renamed) })
    writePublished(directory, ['p1', 'p1-1', 'p2'])
    assert.equal((await runCheck(directory)).isFaultless, false)
    const file = `${directory}/${articlePath}`
    assert.deepEqual(await runCheck(directory, { mark: true }), {
      lines: [`${file}: paragraph marks written`, noProblems],
      isFaultless: true,
    })
    assert.equal(readFileSync(file, 'utf8'), text('{#p1-2}', '{#p1-1}'))
    assert.deepEqual((await runCheck(directory)).lines, oneChange(file, 8, 'paragraph p1-2 was added'))
  })
}

test('checkAndCompare: a text that goes on, or is reworded, moves no number', async (t) => {
  const [first, second, third] = published
  const changed = [first, second?.replace('灯', '路灯'), third, '后来加的一段。'].join('\n\n')
  const directory = writeNewspaper(t, { [articlePath]: articleFile('kind: news', changed) })
  writePublished(directory)
  const file = `${directory}/${articlePath}`
  assert.deepEqual((await runCheck(directory)).lines, oneChange(file, 8, 'paragraph p2 was changed'))
})

/** Puts the data of an earlier build into a folder: articles of an issue, those withdrawn marked so. */
function writeData(site: string, issue: string, pages: Readonly<Record<string, readonly string[]>>): void {
  const folder = join(site, 'data/v1/issues')
  mkdirSync(folder, { recursive: true })
  const data = Object.entries(pages).map(([page, articles]) => ({
    id: `${issue}/${page}`,
    articles: articles.map((name) => ({
      id: `${issue}/${page}/${name.slice(0, 2)}`,
      status: name.endsWith('!') ? 'withdrawn' : 'published',
    })),
  }))
  writeFileSync(join(folder, `${issue}.json`), JSON.stringify({ pages: data }))
}

const back = (id: string) =>
  `put the file back under this name, with status: withdrawn if it is not to be read any more, or write \`formerly: [${id}]\` into the file it is now`

test('checkAndCompare: it names every published address that is gone, until the article is withdrawn', async (t) => {
  const directory = writeNewspaper(t, {
    'issues/2025-01-15/01/02.md': articleFile('status: draft'),
    'issues/2025-01-15/01/03.md': articleFile('kind: news\nstatus: withdrawn'),
    'issues/2025-01-15/03/01.md': articleFile(),
  })
  const out = join(directory, '../out')
  writeData(out, '2025-01-15', {
    '01': ['01', '02', '03', '04', '05!'],
    '02': ['01'],
    '04': [],
    '05': ['01!'],
  })
  writeData(out, '2024-12-31', { '01': ['01', '02!'] })
  writeData(out, '2024-12-30', {})
  const gone = (id: string) =>
    `${directory}/issues/${id}.md:1: error: /issues/${id}/ should stay, since it was published, but there is no such file; ${back(id)} [published-gone]`
  const noPage = (id: string) =>
    `${directory}/issues/${id}/page.md:1: error: /issues/${id}/ should stay, since it was published, but the page is gone; put the folder back under this name [published-page-gone]`
  assert.deepEqual(await runCheck(directory), {
    lines: [
      `${directory}/issues/2024-12-30/issue.md:1: error: /issues/2024-12-30/ should stay, since it was published, but the issue is gone; put the folder back under this name, or write \`formerly: [2024-12-30]\` into issue.md of the folder it is now [published-issue-gone]`,
      gone('2024-12-31/01/01'),
      `${directory}/issues/2025-01-15/01/02.md:3: error: /issues/2025-01-15/01/02/ should stay, since it was published, but it is a draft; write status: withdrawn if it is not to be read any more [published-draft]`,
      gone('2025-01-15/01/04'),
      gone('2025-01-15/02/01'),
      noPage('2025-01-15/04'),
      noPage('2025-01-15/05'),
    ],
    isFaultless: false,
  })
})

test('checkAndCompare: an address may go where formerly names it, and that is kept', async (t) => {
  const files = {
    'issues/2025-01-15/01/33.md': articleFile('formerly: [2025-01-15/01/03]'),
    'issues/2025-01-15/02/01.md': articleFile('formerly: [/issues/2024-12-29/01/01/]'),
    'issues/xinnian/issue.md': '---\ntitle: 新年\nformerly: [2024-12-31]\n---\n',
    'issues/xinnian/01/01.md': articleFile(),
  }
  const directory = writeNewspaper(t, files)
  const out = join(directory, '../out')
  writeData(out, '2025-01-15', { '01': ['01', '03'] })
  writeData(out, '2024-12-31', { '01': ['01', '02'] })
  writeData(out, '2024-12-29', { '01': ['01'] })
  const gone = (id: string) =>
    `${directory}/issues/${id}.md:1: error: /issues/${id}/ should stay, since it was published, but there is no such file; ${back(id)} [published-gone]`
  assert.deepEqual(await runCheck(directory), { lines: [gone('2024-12-31/01/02')], isFaultless: false })
  writeFileSync(join(directory, 'issues/2025-01-15/01/33.md'), articleFile())
  const issue = { pages: [{ articles: [{ id: '2025-01-15/01/33', formerly: ['2025-01-15/01/03'] }] }] }
  writeFileSync(join(out, 'data/v1/issues/2025-01-15.json'), JSON.stringify(issue))
  delete process.env.CONTENT_DIGEST
  assert.deepEqual(await runCheck(directory), {
    lines: [
      gone('2024-12-31/01/02'),
      `${directory}/issues/2025-01-15/01/33.md:1: error: /issues/2025-01-15/01/03/ should lead here, as it did in the site that was published, but formerly does not name it any more; write \`formerly: [2025-01-15/01/03]\` again [published-former]`,
    ],
    isFaultless: false,
  })
})

test('checkAndCompare: words that changed without a correction are a remark, which fails only where it is to', async (t) => {
  const [first, second, third] = published
  const changed = [first, second?.replace('灯', '路灯'), third].join('\n\n')
  const directory = writeNewspaper(t, { [articlePath]: articleFile('kind: news', changed) })
  writePublished(directory)
  const lines = oneChange(`${directory}/${articlePath}`, 8, 'paragraph p2 was changed')
  assert.deepEqual(await runCheck(directory), { lines, isFaultless: true })
  assert.deepEqual(await runCheck(directory, { strict: true }), { lines, isFaultless: false })
  const corrected = 'corrections:\n  - { date: 2025-01-16, text: 第二段“灯”应为“路灯” }'
  writeFileSync(join(directory, articlePath), articleFile(corrected, changed))
  assert.deepEqual(await runCheck(directory), faultless)
})

test('checkAndCompare: it compares with a folder that is named, and with no site of another newspaper', async (t) => {
  const directory = writeNewspaper(t, {})
  const [out, other] = [join(directory, '../out'), join(directory, '../other')]
  writeData(out, '2025-01-14', { '01': ['01'] })
  writeFileSync(join(out, 'data/v1/publication.json'), JSON.stringify({ title: '别家日报' }))
  const reason = `nothing was compared with what readers have: the site in ${out} is another newspaper's (别家日报); npm run check -- --against FOLDER or ADDRESS OF THE SITE compares`
  assert.deepEqual(await runCheck(directory), { lines: [noProblems, reason], isFaultless: true })
  writeData(other, '2025-01-13', { '01': ['01'] })
  assert.deepEqual(await runCheck(directory, { against: other }), {
    lines: [
      `${directory}/issues/2025-01-13/01/01.md:1: error: /issues/2025-01-13/01/01/ should stay, since it was published, but there is no such file; ${back('2025-01-13/01/01')} [published-gone]`,
    ],
    isFaultless: false,
  })
  for (const place of [join(directory, '../none'), 'ftp://paper.example']) {
    await assert.rejects(runCheck(directory, { against: place }), {
      message: `--against ${place}: error: should be the folder of a built site, or its address (https://…), but there is no data/v1/issues in it; mend what stands behind --against [against-none]`,
    })
  }
})

test('checkAndCompare: data that cannot be read is told in a sentence', async (t) => {
  const directory = writeNewspaper(t, {})
  const out = join(directory, '../out')
  writeData(out, '2025-01-15', {})
  const file = join(out, 'data/v1/issues/2025-01-15.json')
  writeFileSync(file, '{')
  await assert.rejects(runCheck(directory), {
    message: `${file}: error: should be the data of a site that was built before, but is no JSON; remove that site, or bring it back [site-damaged]`,
  })
  for (const nonsense of ['null', '[]', '{"pages":[1,{"articles":[null,{"id":"../../x"}]}]}']) {
    writeFileSync(file, nonsense)
    assert.deepEqual(await runCheck(directory), faultless, nonsense)
  }
})
