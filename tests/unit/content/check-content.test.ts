import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ContentCache } from '../../../lib/content/cache/content-cache.ts'
import { checkContent } from '../../../lib/content/check-content.ts'
import type { Issue } from '../../../lib/model.ts'
import { projectRoot } from '../../support/project-root.ts'
import {
  articleFile,
  articlePath,
  checkNewspaper,
  type Files,
  faultLine,
  faultLines,
  writeNewspaper,
} from '../../support/small-newspaper.ts'

const full: Files = {
  'publication.md':
    '---\ntitle: 测试日报\nurl: https://example.com/\ncards: 5\nonThisDay: on\nidentifiers:\n  - label: 邮发代号\n    value: 0-00\n---\n',
  'sections/yaowen.md': '---\nname: 要闻\norder: 2\n---\n',
  'sections/wenhua.md': '---\nname: 文化\norder: 1\ndescription: 介绍\n---\n',
  'sections/zaxun.md': '---\nname: 杂讯\n---\n',
  'issues/2025-01-15/issue.md': '---\ntitle: 第一期\nnumber: 00012\nslogans: [展新貌]\n---\n',
  'issues/2025-01-15/02/page.md': '---\nlabel: A2\ncredits:\n  - role: 版式\n    name: 甲\n---\n',
  'issues/2025-01-15/02/02.md': articleFile('status: draft'),
  'issues/2025-01-15/02/010.md': articleFile('status: withdrawn\nnotice: 撤下', '撤。'),
  'issues/2025-01-15/02/03.md': '---\nheadline: [上半, 下半]\nrank: lead\nsection: yaowen\n---\n',
  'issues/2025-01-15/02/04.md': articleFile('kind: comment', '长'.repeat(200)),
  'issues/2025-01-15/02/05.md': articleFile('kicker: >-\n  引\n  题\nsubhead: "　——副题 "', '短'.repeat(199)),
  'issues/2025/issue.md': '---\ntitle: 年刊\n---\n',
  'issues/2025/01/01.md': articleFile(),
  'issues/teji/issue.md': '---\ntitle: 特辑\nlabel: 专刊\nkind: special\n---\n',
  'issues/teji/01/01.md': articleFile(),
  'issues/draft/issue.md': '---\ntitle: 草稿\n---\n',
  'issues/draft/01/01.md': articleFile('status: draft'),
}

const entry = (id: string, known: object = {}) => ({
  id,
  headline: ['测试标题'],
  rank: 'lead',
  kind: 'news',
  status: 'published',
  corrections: [],
  ...known,
})

test('checkContent: it gives the archive, oldest issue first and the undated before', async (t) => {
  const { problems, counts, archive } = await checkNewspaper(writeNewspaper(t, full))
  assert.deepEqual(problems, [])
  assert.deepEqual(counts, { issues: 3, pages: 4, articles: 7 })
  assert.deepEqual(archive, {
    digest: archive?.digest,
    publication: {
      title: '测试日报',
      url: 'https://example.com',
      cards: 5,
      onThisDay: true,
      identifiers: [{ label: '邮发代号', value: '0-00' }],
      footer: [],
    },
    sections: [
      { id: 'wenhua', name: '文化', order: 1, description: '介绍' },
      { id: 'yaowen', name: '要闻', order: 2 },
      { id: 'zaxun', name: '杂讯', order: Number.MAX_SAFE_INTEGER },
    ],
    issues: [
      {
        id: 'teji',
        title: '特辑',
        label: '专刊',
        kind: 'special',
        slogans: [],
        pages: [{ id: 'teji/01', articles: [entry('teji/01/01')] }],
      },
      {
        id: '2025',
        title: '年刊',
        kind: 'regular',
        date: '2025',
        slogans: [],
        pages: [{ id: '2025/01', articles: [entry('2025/01/01')] }],
      },
      {
        id: '2025-01-15',
        title: '第一期',
        kind: 'regular',
        date: '2025-01-15',
        number: '00012',
        slogans: ['展新貌'],
        pages: [
          { id: '2025-01-15/01', articles: [entry('2025-01-15/01/01')] },
          {
            id: '2025-01-15/02',
            label: 'A2',
            articles: [
              entry('2025-01-15/02/03', { headline: ['上半', '下半'], section: 'yaowen' }),
              entry('2025-01-15/02/04', { kind: 'comment', rank: 'normal' }),
              entry('2025-01-15/02/05', { kicker: '引 题', subhead: '——副题', rank: 'brief' }),
              entry('2025-01-15/02/010', { headline: ['本文已撤下'], status: 'withdrawn', rank: 'brief' }),
            ],
          },
        ],
      },
    ],
  })
})

test('checkContent: it takes a newspaper without issues and sections', async (t) => {
  const files = { 'sections/yaowen.md': null, 'issues/2025-01-15/issue.md': null, [articlePath]: null }
  const { problems, counts } = await checkNewspaper(writeNewspaper(t, files))
  assert.deepEqual({ problems, counts }, { problems: [], counts: { issues: 0, pages: 0, articles: 0 } })
})

test('checkContent: it gives all problems of all files in one run, in order', async (t) => {
  const files = {
    'publication.md': '---\ntitel: 甲\n---\n',
    'sections/Yaowen.md': '',
    'issues/2025-01-15/issue.md': '---\ntitle: 甲\ndate: 2025-13\n---\n',
    [articlePath]: articleFile('section: nowhere\nrank: 头条', '一段。{#p3-}\n\n二段。{#p1}\n\n三段。{#p1}'),
    'issues/2025-01-15/01/02.md': Buffer.from([0xff]),
  }
  const directory = writeNewspaper(t, files)
  const { archive, keys } = await checkNewspaper(directory)
  assert.deepEqual([archive, keys], [undefined, undefined])
  assert.deepEqual(await faultLines(directory), [
    `${articlePath}:3: section should be the name of a file in sections/, but there is no nowhere.md`,
    `${articlePath}:4: rank should be lead, ear, major, normal or brief, but is “头条”`,
    `${articlePath}:9: paragraph mark should be p2 or later, but is {#p1}`,
    `${articlePath}:11: paragraph mark should be p3 or later, but is {#p1}`,
    'issues/2025-01-15/01/02.md:1: the file should be UTF-8, but this line is not',
    'issues/2025-01-15/issue.md:3: date should be a date such as 2025, 2025-01 or 2025-01-15, but is “2025-13”',
    'publication.md:2: title should be there, but is missing',
    'publication.md:2: a field of a publication should be one of title, newspaper, nameplate, identifiers, names, cards, onThisDay, description, url, license or footer, but here is `titel`',
    'sections/Yaowen.md:1: a section should be a file such as yaowen.md, named with a–z, 0–9 and -, but here is `Yaowen.md`',
  ])
})

test('checkContent: it finds the same again when nothing changed, faults included', async (t) => {
  const directory = writeNewspaper(t, full)
  assert.deepEqual(await checkNewspaper(directory), await checkNewspaper(directory))
  writeFileSync(join(directory, articlePath), articleFile('rank: 头条'))
  const faults = [`${articlePath}:3: rank should be lead, ear, major, normal or brief, but is “头条”`]
  assert.deepEqual(await faultLines(directory), faults)
  assert.deepEqual(await faultLines(directory), faults)
})

test('checkContent: it sees what changed outside of an issue that is known', async (t) => {
  const directory = writeNewspaper(t, full)
  assert.deepEqual(await faultLines(directory), [])
  rmSync(join(directory, 'sections/yaowen.md'))
  assert.deepEqual(await faultLines(directory), [
    'issues/2025-01-15/02/03.md:4: section should be the name of a file in sections/, but there is no yaowen.md',
  ])
})

test('checkContent: it gives another digest for every change, a date of a file aside', async (t) => {
  const directory = writeNewspaper(t, full)
  const before = await checkNewspaper(directory)
  writeFileSync(join(directory, articlePath), articleFile('kind: news', '改了一个字。'))
  const changed = await checkNewspaper(directory)
  writeFileSync(join(directory, articlePath), articleFile())
  const restored = await checkNewspaper(directory)
  assert.notEqual(changed.archive?.digest, before.archive?.digest)
  assert.equal(restored.archive?.digest, before.archive?.digest)
})

test('checkContent: it tells how far it is', async (t) => {
  const directory = writeNewspaper(t, full)
  const told: string[] = []
  await checkContent({
    directory,
    cacheDirectory: join(directory, '../cache'),
    onProgress: ({ done, total }) => told.push(`${done}/${total}`),
  })
  assert.deepEqual(told, ['1/4', '2/4', '3/4', '4/4'])
})

test('checkContent: it keeps an issue whole in the cache', async (t) => {
  const fields = [
    'kind: feature',
    'byline:',
    '  - {role: 文字, name: 王涵, printed: 文字/王涵}',
    'topics: [消防, 安全]',
    'photos:',
    '  - {caption: 说明, credit: 某某 摄, textInImage: 字, alt: 描述, after: p1}',
    'facts:',
    '  - {label: 召开会, quote: 召开会17次}',
    'continues: 2025-01-15/01/02',
    'box: [0, .5, 1e-1, 0.5]',
    'corrections:',
    '  - {date: 2025-01-16, text: 更正}',
  ]
  const files = {
    [articlePath]: articleFile(fields.join('\n'), '去年召开会17次。'),
    'issues/2025-01-15/01/page.md': '---\nimage: page.png\n---\n',
    'issues/2025-01-15/01/page.png': readFileSync(
      join(projectRoot, 'tests/fixtures/daily/issues/2025-12-31/02/page.png'),
    ),
    'issues/2025-01-15/01/02.md': articleFile(),
  }
  const directory = writeNewspaper(t, files)
  const { keys, problems } = await checkNewspaper(directory)
  assert.deepEqual(
    problems.map((problem) => faultLine(problem)),
    [],
  )
  const cache = new ContentCache(join(directory, '../cache'))
  const issue: Issue | undefined = cache.readIssue(keys?.['2025-01-15'] ?? '')
  assert.deepEqual(issue?.pages[0]?.articles[0], {
    id: '2025-01-15/01/01',
    headline: ['测试标题'],
    rank: 'lead',
    kind: 'feature',
    status: 'published',
    byline: [{ role: '文字', name: '王涵', printed: '文字/王涵' }],
    topics: ['消防', '安全'],
    photos: [{ caption: '说明', credit: '某某 摄', textInImage: '字', alt: '描述', after: 'p1' }],
    facts: [{ label: '召开会', quote: '召开会17次', paragraph: 'p1' }],
    continues: '2025-01-15/01/02',
    box: [0, 0.5, 0.1, 0.5],
    corrections: [{ date: '2025-01-16', text: '更正' }],
    body: {
      blocks: [{ type: 'paragraph', id: 'p1', children: [{ type: 'text', value: '去年召开会17次。' }] }],
      notes: [],
      paragraphs: [{ id: 'p1', text: '去年召开会17次。' }],
      ledeLength: 0,
      wordCount: 7,
    },
    matchesSource: false,
  })
})

test('checkContent: it throws away what is old in the cache when something new comes', async (t) => {
  const directory = writeNewspaper(t, full)
  const cacheDirectory = join(directory, '../cache')
  await checkContent({ directory, cacheDirectory })
  const stale = join(cacheDirectory, 'issues/stale.json')
  writeFileSync(stale, 'null')
  utimesSync(stale, 1000, 1000)
  writeFileSync(join(directory, articlePath), articleFile('kind: news', '改了一个字。'))
  await checkContent({ directory, cacheDirectory })
  assert.equal(existsSync(stale), false)
})

test('checkContent: it takes a quote for word for word that runs on across the mark of a footnote', async (t) => {
  const fields = 'facts:\n  - { label: 召开会, quote: 召开会17次 }'
  const directory = writeNewspaper(t, {
    [articlePath]: articleFile(fields, '去年召开会[^1]17次。\n\n[^1]: 不计临时会。'),
  })
  const { keys, problems } = await checkNewspaper(directory)
  assert.deepEqual(
    problems.map((problem) => faultLine(problem)),
    [],
  )
  const cache = new ContentCache(join(directory, '../cache'))
  const issue = cache.readIssue(keys?.['2025-01-15'] ?? '')
  assert.deepEqual(issue?.pages[0]?.articles[0]?.facts, [
    { label: '召开会', quote: '召开会17次', paragraph: 'p1' },
  ])
})
