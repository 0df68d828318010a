import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, articlePath, faultsOf, issueOf, writeNewspaper } from '../../support/small-newspaper.ts'

const png = readFileSync(join(projectRoot, 'tests/fixtures/daily/issues/2025-12-31/02/page.png'))
const issue = 'issues/2025-01-15'
/** A page with a facsimile and a PDF, and the issue's text as supplied. */
const proved = {
  [`${issue}/01/page.md`]: '---\nname: 要闻\nimage: page.png\npdf: page.pdf\n---\n',
  [`${issue}/01/page.png`]: png,
  [`${issue}/01/page.pdf`]: '%PDF',
  [`${issue}/source.txt`]: '测试日报第一期\n测试标题\n测试用的一段。\n',
}

describe('a withdrawn article', () => {
  const withdrawn = articleFile(
    [
      'status: withdrawn',
      'notice: 说明',
      'rank: brief',
      'kind: comment',
      'kicker: 引题',
      'subhead: 副题',
      'section: yaowen',
      'byline: [{ role: 记者, name: 甲测 }]',
      'topics: [话题]',
      'photos: [{ caption: 图 }]',
      'facts: [{ label: 开会, quote: 开会17次 }]',
      'corrections: [{ date: 2025-02-01, text: 改 }]',
      'continues: 2025-01-15/02/01',
      'box: [0, 0, 1, 1]',
    ].join('\n'),
    '今年开会17次。',
  )
  const placeless = withdrawn.replace(/^box: .*\n/m, '')
  const other = { [`${issue}/02/01.md`]: articleFile() }

  it('keeps its address, its notice and how it was set, and nothing else', async (t) => {
    const found = await issueOf(writeNewspaper(t, { ...proved, ...other, [articlePath]: placeless }))
    assert.deepEqual(found?.pages[0], {
      id: '2025-01-15/01',
      name: '要闻',
      credits: [],
      articles: [
        {
          id: '2025-01-15/01/01',
          headline: ['本文已撤下'],
          rank: 'brief',
          kind: 'comment',
          status: 'withdrawn',
          notice: '说明',
          byline: [],
          topics: [],
          photos: [],
          facts: [],
          corrections: [],
          body: { blocks: [], notes: [], paragraphs: [], ledeLength: 0, wordCount: 0 },
          matchesSource: false,
        },
      ],
    })
  })

  it('is masked on the facsimile of its page, whose PDF goes', async (t) => {
    const place = withdrawn.replace('[0, 0, 1, 1]', '[0.1, 0.2, 0.5, 0.25]')
    const found = await issueOf(writeNewspaper(t, { ...proved, ...other, [articlePath]: place }))
    const page = found?.pages[0]
    assert.deepEqual(page?.image?.masks, [[0.1, 0.2, 0.5, 0.25]])
    assert.deepEqual(page?.articles[0]?.box, [0.1, 0.2, 0.5, 0.25])
    assert.equal(page?.pdf, undefined)
  })

  it('takes the supplied text of its issue along, which holds its words', async (t) => {
    const found = await issueOf(writeNewspaper(t, { ...proved, ...other, [articlePath]: withdrawn }))
    assert.equal(found?.source, undefined)
    assert.equal(found?.pages[1]?.articles[0]?.matchesSource, false)
  })

  it('leaves the facsimile of other pages', async (t) => {
    const files = { ...proved, [`${issue}/02/01.md`]: placeless.replace('/02/01', '/01/01') }
    const found = await issueOf(writeNewspaper(t, files))
    assert.deepEqual(
      found?.pages.map(({ image, pdf }) => [image?.file, pdf?.file]),
      [
        [`${issue}/01/page.png`, `${issue}/01/page.pdf`],
        [undefined, undefined],
      ],
    )
  })

  it('is still checked for where it leads', async (t) => {
    assert.deepEqual(await faultsOf(t, { [articlePath]: withdrawn }), [
      `${articlePath}:15: continues should lead to a published article, but there is no 2025-01-15/02/01`,
    ])
  })
})

describe('an issue', () => {
  it('is proved by its supplied text', async (t) => {
    const found = await issueOf(writeNewspaper(t, proved))
    assert.deepEqual(
      [found?.source?.file, found?.pages[0]?.articles[0]?.matchesSource],
      [`${issue}/source.txt`, true],
    )
  })

  it('has the date that it states, and that of its folder only where it states none', async (t) => {
    const dated = {
      'issues/teji/issue.md': '---\ntitle: 期\ndate: 2025-01-16\n---\n',
      'issues/teji/01/01.md': articleFile(),
      'issues/2025-01/issue.md': '---\ntitle: 期\ndate: 2025-01-16\n---\n',
      'issues/2025-01/01/01.md': articleFile(),
    }
    const directory = writeNewspaper(t, dated)
    assert.equal((await issueOf(directory, 'teji'))?.date, '2025-01-16')
    assert.equal((await issueOf(directory, '2025-01'))?.date, '2025-01-16')
    assert.equal((await issueOf(writeNewspaper(t, {})))?.date, '2025-01-15')
  })
})

describe('an issue whose folder is named for its date', () => {
  const file = (date: string) => ({ [`${issue}/issue.md`]: `---\ntitle: 期\ndate: ${date}\n---\n` })

  it('states no other', async (t) => {
    for (const date of ['2025-01-16', '2024', '2025-02']) {
      assert.deepEqual(await faultsOf(t, file(date)), [
        `${issue}/issue.md:3: date should agree with the name of the folder, 2025-01-15, but is ${date}`,
      ])
    }
    for (const date of ['2025-01-15', '2025-01', '2025']) assert.deepEqual(await faultsOf(t, file(date)), [])
  })
})

describe('a page', () => {
  it('may hold a picture or a PDF alone', async (t) => {
    const pages = {
      [`${issue}/02/page.md`]: '---\nimage: page.png\n---\n',
      [`${issue}/02/page.png`]: png,
      [`${issue}/03/page.md`]: '---\npdf: page.pdf\n---\n',
      [`${issue}/03/page.pdf`]: '%PDF',
    }
    const found = await issueOf(writeNewspaper(t, pages))
    assert.deepEqual(
      found?.pages.map(({ id, articles }) => [id, articles.length]),
      [
        ['2025-01-15/01', 1],
        ['2025-01-15/02', 0],
        ['2025-01-15/03', 0],
      ],
    )
  })

  it('is not built where all that it holds are drafts', async (t) => {
    const found = await issueOf(writeNewspaper(t, { [`${issue}/02/01.md`]: articleFile('status: draft') }))
    assert.deepEqual(
      found?.pages.map(({ id }) => id),
      ['2025-01-15/01'],
    )
  })
})
