import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toCitationForms } from '../../../../lib/sharing/citations/citation-forms.ts'
import {
  type CitationSource,
  formatMissing,
  toCitationSource,
} from '../../../../lib/sharing/citations/citation-source.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'

const whole: CitationSource = {
  id: '2022-08-16/17/01',
  authors: ['王涵'],
  title: '主题 后半：副题',
  host: '测试日报',
  isNewspaper: true,
  isYearFromTitle: false,
  date: '2022-08-16',
  page: '17',
  url: 'https://ceshi.example/issues/2022-08-16/17/01/',
}
const bare: CitationSource = {
  id: 'canye/01/01',
  authors: [],
  title: '主题',
  host: '残页',
  isNewspaper: false,
  isYearFromTitle: false,
}

const readable = (source: CitationSource) =>
  Object.fromEntries(
    toCitationForms(source)
      .filter(({ file }) => file === undefined)
      .map(({ id, text }) => [id, text]),
  )
const form = (source: CitationSource, id: string) => toCitationForms(source).find((one) => one.id === id)

describe('citation forms: what a reader copies', () => {
  it('has the marks of a title inside of its own', () => {
    const { gb2025, chicago } = readable({ ...bare, title: '深化“放管服”改革' })
    assert.deepEqual(
      [gb2025?.includes('深化“放管服”改革'), chicago],
      [true, '残页. “深化‘放管服’改革.” n.d.'],
    )
  })

  it('writes each style as its standard asks', () => {
    assert.deepEqual(readable(whole), {
      gb2025:
        '王涵. 主题 后半：副题[N/OL]. 测试日报，2022-08-16（17）. https://ceshi.example/issues/2022-08-16/17/01/.',
      'gb2025-year':
        '王涵，2022. 主题 后半：副题[N/OL]. 测试日报，2022-08-16（17）. https://ceshi.example/issues/2022-08-16/17/01/.',
      gb2015:
        '王涵. 主题 后半：副题[N/OL]. 测试日报, 2022-08-16(17). https://ceshi.example/issues/2022-08-16/17/01/.',
      'gb2015-year':
        '王涵, 2022. 主题 后半：副题[N/OL]. 测试日报, 2022-08-16(17). https://ceshi.example/issues/2022-08-16/17/01/.',
      apa: '王涵. (2022, August 16). 主题 后半：副题. 测试日报, 17. https://ceshi.example/issues/2022-08-16/17/01/',
      chicago:
        '王涵. “主题 后半：副题.” 测试日报, August 16, 2022. https://ceshi.example/issues/2022-08-16/17/01/.',
    })
  })

  it('leaves out what is not known, with its punctuation', () => {
    assert.deepEqual(readable(bare), {
      gb2025: '主题[N]. 残页.',
      'gb2025-year': '佚名，无日期. 主题[N]. 残页.',
      gb2015: '主题[N]. 残页.',
      'gb2015-year': '佚名. 主题[N]. 残页.',
      apa: '主题. (n.d.). 残页.',
      chicago: '残页. “主题.” n.d.',
    })
  })

  it('names three authors of four in the national styles, and all in the others', () => {
    assert.deepEqual(readable({ ...bare, authors: ['甲', '乙', '丙', '丁'], date: '2022-08' }), {
      gb2025: '甲，乙，丙，等. 主题[N]. 残页，2022-08.',
      'gb2025-year': '甲，乙，丙，等，2022. 主题[N]. 残页，2022-08.',
      gb2015: '甲, 乙, 丙, 等. 主题[N]. 残页, 2022-08.',
      'gb2015-year': '甲, 乙, 丙, 等, 2022. 主题[N]. 残页, 2022-08.',
      apa: '甲, 乙, 丙, & 丁. (2022, August). 主题. 残页.',
      chicago: '甲, 乙, 丙, and 丁. “主题.” 残页, August 2022.',
    })
  })

  it('brackets a year that only the title of the issue tells', () => {
    const { gb2025, apa, chicago } = readable({
      ...bare,
      authors: ['甲'],
      date: '2025',
      isYearFromTitle: true,
    })
    assert.deepEqual(
      [gb2025, apa, chicago],
      ['甲. 主题[N]. 残页，[2025].', '甲. ([2025]). 主题. 残页.', '甲. “主题.” 残页, [2025].'],
    )
  })

  it('says where the day of access belongs, and only online', () => {
    const { text = '', accessDateAt } = form(whole, 'gb2015') ?? {}
    assert.equal(text.slice(accessDateAt), '. https://ceshi.example/issues/2022-08-16/17/01/.')
    assert.equal(form(bare, 'gb2015')?.accessDateAt, undefined)
  })
})

describe('citation records: what a program imports', () => {
  it('writes BibTeX with every character that it would read as a command', () => {
    assert.equal(
      form({ ...bare, title: '{涨}5% & _下_\\划#线', authors: ['甲', '乙 和 丙'] }, 'bibtex')?.text,
      `@article{canye-01-01,
  author = {{甲} and {乙 和 丙}},
  title = {{\\textbraceleft{}涨\\textbraceright{}5\\% \\& \\_下\\_\\textbackslash{}划\\#线}},
  entrysubtype = {newspaper},
  journal = {残页},
  language = {chinese}
}
`,
    )
  })

  it('writes BibTeX by which styles of GB/T 7714 print [N/OL], the day and the page', () => {
    // gbt7714-bibtex-style 3.0: `entrysubtype` makes it [N], `date` goes before `year`, pages stand in （）.
    assert.equal(
      form({ ...whole, page: 'A3' }, 'bibtex')?.text,
      `@article{2022-08-16-17-01,
  author = {{王涵}},
  title = {{主题 后半：副题}},
  entrysubtype = {newspaper},
  journal = {测试日报},
  date = {2022-08-16},
  year = {2022},
  pages = {A3},
  language = {chinese},
  url = {https://ceshi.example/issues/2022-08-16/17/01/}
}
`,
    )
  })

  it('writes BibLaTeX with the date as far as it is known', () => {
    assert.equal(
      form({ ...whole, date: '2022-08' }, 'biblatex')?.text,
      `@article{2022-08-16-17-01,
  author = {{王涵}},
  title = {{主题 后半：副题}},
  entrysubtype = {newspaper},
  journaltitle = {测试日报},
  date = {2022-08},
  pages = {17},
  langid = {chinese},
  url = {https://ceshi.example/issues/2022-08-16/17/01/}
}
`,
    )
  })

  it('writes RIS with one line a field, whatever a title holds', () => {
    assert.equal(
      form({ ...whole, title: '主题\nER  - ' }, 'ris')?.text,
      'TY  - NEWS\r\nAU  - 王涵\r\nTI  - 主题 ER -\r\nT2  - 测试日报\r\nPY  - 2022\r\nDA  - 2022/08/16\r\nSP  - 17\r\nLA  - zh-CN\r\nUR  - https://ceshi.example/issues/2022-08-16/17/01/\r\nER  - \r\n',
    )
  })

  it('writes CSL-JSON with names whole', () => {
    assert.deepEqual(JSON.parse(form({ ...whole, date: '2022' }, 'csl')?.text ?? ''), [
      {
        id: '2022-08-16/17/01',
        type: 'article-newspaper',
        language: 'zh-CN',
        title: '主题 后半：副题',
        author: [{ literal: '王涵' }],
        'container-title': '测试日报',
        issued: { 'date-parts': [[2022]] },
        page: '17',
        URL: 'https://ceshi.example/issues/2022-08-16/17/01/',
      },
    ])
  })
})

describe('citation source: what is known of an article', () => {
  const { publication } = sampleArchive([])
  const page = samplePage('2025-lianghui/01', [])
  const article = sampleArticle('2025-lianghui/01/01', {
    headline: ['主题', '后半'],
    subhead: '——副题',
    byline: [
      { role: '本报记者', name: '甲' },
      { role: '摄影记者', name: '乙' },
      { role: '版式', name: '丙' },
      { role: '通讯员', name: '丁' },
    ],
  })

  it('takes writers for authors, the issue for the host, and the year from the title', () => {
    const issue = sampleIssue('2025-lianghui', [page], { title: '聚焦2025长治两会', date: '2025' })
    const source = toCitationSource({ publication, issue, page, article })
    assert.deepEqual(source, {
      id: '2025-lianghui/01/01',
      authors: ['甲', '丁'],
      title: '主题 后半：副题',
      host: '聚焦2025长治两会',
      isNewspaper: false,
      date: '2025',
      isYearFromTitle: true,
    })
    assert.equal(formatMissing(source), '此引文缺报名、具体日期、版次，引用前请核对原报')
  })

  it('closes up a name that was printed with a blank to fill the line, and no other', () => {
    const names = ['王　涵', '欧 阳　修', '买买提 艾力', '测试城 编辑部', 'John Smith']
    const byline = [...names, '王涵'].map((name) => ({ role: '记者：', name }))
    const issue = sampleIssue('2025-lianghui', [page])
    const { authors } = toCitationSource({ publication, issue, page, article: { ...article, byline } })
    assert.deepEqual(authors, ['王涵', '欧阳修', '买买提 艾力', '测试城 编辑部', 'John Smith'])
  })

  it('takes none who set, edited or read the page for an author, nor who made the pictures of a text', () => {
    const roles = ['版式', '责编', '责任编辑', '校对', '摄影', '本报摄影记者', '图片', '美编']
    const byline = roles.map((role) => ({ role, name: '甲' }))
    const issue = sampleIssue('2025-lianghui', [page])
    const { authors } = toCitationSource({ publication, issue, page, article: { ...article, byline } })
    assert.deepEqual(authors, [])
  })

  it('takes who made the pictures for the author of a photo piece', () => {
    const issue = sampleIssue('2025-lianghui', [page])
    const { authors } = toCitationSource({ publication, issue, page, article: { ...article, kind: 'photo' } })
    assert.deepEqual(authors, ['甲', '乙', '丁'])
  })

  it('says nothing of a citation that is whole', () => {
    assert.equal(formatMissing(whole), undefined)
  })
})
