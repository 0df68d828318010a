import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countDocuments, toDocuments } from '../../../../lib/search/builder/to-documents.ts'
import { faultsOf, issueOf, writeNewspaper } from '../../../support/small-newspaper.ts'

const page = (text: string) => ({
  'issues/2025-01-15/02/page.md': `---\nlabel: "05"\ntext: ${text}\n---\n`,
})
const alto = `<?xml version="1.0"?><alto><Layout><Page><PrintSpace><TextBlock>
<TextLine HPOS="1"><String CONTENT="县医院"/><SP/><String CONTENT="开诊"/><SP/><String CONTENT="A&amp;B"/></TextLine>
<TextLine><String HPOS="2" CONTENT="雨后&#x65e5;出"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`

describe('the words of a page whose articles are not told apart', () => {
  it('are read line by line, and found as the page', async (t) => {
    const directory = writeNewspaper(t, {
      ...page('page.txt'),
      'issues/2025-01-15/02/page.txt': '\n县医院开诊\n  雨后日出\n',
    })
    const issue = await issueOf(directory)
    assert.deepEqual(issue?.pages[1], {
      id: '2025-01-15/02',
      label: '05',
      credits: [],
      text: { lines: ['县医院开诊', '雨后日出'] },
      articles: [],
    })
    const documents = issue ? toDocuments(issue, new Map()) : []
    assert.deepEqual(documents[1], {
      id: '2025-01-15/02',
      headline: '第05版',
      issueTitle: '测试日报第一期',
      date: '2025-01-15',
      page: '第05版',
      byline: [],
      headings: [],
      paragraphs: [{ text: '县医院开诊' }, { text: '雨后日出' }],
      captions: [],
      topics: [],
    })
  })

  it('are read from ALTO, without blanks between Chinese words', async (t) => {
    const directory = writeNewspaper(t, { ...page('page.xml'), 'issues/2025-01-15/02/page.xml': alto })
    const issue = await issueOf(directory)
    assert.deepEqual(issue?.pages[1]?.text, { lines: ['县医院开诊 A&B', '雨后日出'] })
  })

  it('have their places on the page, as parts of it, where ALTO says how large it is', async (t) => {
    const word = (content: string, place: string) => `<String ${place} CONTENT="${content}"/>`
    const lines = [
      `${word('县', 'HPOS="10" VPOS="20" WIDTH="30" HEIGHT="40"')}<SP/>${word('开诊', 'HPOS="50" VPOS="20" WIDTH="60" HEIGHT="40"')}`,
      `${word('A', 'HPOS="10" VPOS="80" WIDTH="10" HEIGHT="40"')}<SP/>${word('B', 'HPOS="30" VPOS="80" WIDTH="10" HEIGHT="40"')}`,
      // Beyond the page, without a place.
      `${word('远', 'HPOS="900" VPOS="80" WIDTH="10" HEIGHT="40"')}${word('无', '')}`,
    ].map((words) => `<TextLine>${words}</TextLine>`)
    const xml = `<alto><Layout><Page WIDTH="200" HEIGHT="400">${lines.join('')}</Page></Layout></alto>`
    const issue = await issueOf(
      writeNewspaper(t, { ...page('page.xml'), 'issues/2025-01-15/02/page.xml': xml }),
    )
    assert.deepEqual(issue?.pages[1]?.text, {
      lines: ['县开诊', 'A B', '远无'],
      boxes: [
        [
          [0, 1, 0.05, 0.05, 0.15, 0.1],
          [1, 3, 0.25, 0.05, 0.3, 0.1],
        ],
        [
          [0, 1, 0.05, 0.2, 0.05, 0.1],
          [2, 3, 0.15, 0.2, 0.05, 0.1],
        ],
        [],
      ],
    })
  })

  it('count as a document beside the articles', () => {
    const entry = { id: 'a', title: 'a', kind: 'regular', slogans: [] } as const
    const pages = [
      { id: 'a/01', articles: [] },
      { id: 'a/02', articles: [], hasText: true },
    ] as const
    assert.equal(countDocuments([{ ...entry, pages }]), 1)
  })

  it('are missed where the file is not there, or holds none', async (t) => {
    const path = 'content/issues/2025-01-15/02/page.md'
    const missing = await faultsOf(t, page('page.txt'))
    const empty = await faultsOf(t, { ...page('page.txt'), 'issues/2025-01-15/02/page.txt': '\n \n' })
    assert.deepEqual(
      [...missing, ...empty].map((line) => line.replace(/^.*issues/, 'content/issues')),
      [
        `${path}:3: page.txt should lie beside this file, but is missing`,
        `${path}:3: page.txt should hold the words of the page, but holds none`,
      ],
    )
  })

  it('go with an article of the page that is withdrawn', async (t) => {
    const directory = writeNewspaper(t, {
      ...page('page.txt'),
      'issues/2025-01-15/02/page.txt': '县医院开诊\n',
      'issues/2025-01-15/02/01.md': '---\nheadline: 县医院开诊\nstatus: withdrawn\n---\n\n县医院开诊。\n',
    })
    assert.equal((await issueOf(directory))?.pages[1]?.text, undefined)
  })
})
