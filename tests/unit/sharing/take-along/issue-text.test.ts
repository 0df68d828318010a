import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { toIssueMarkdown } from '../../../../lib/sharing/take-along/issue-markdown.ts'
import { toIssueText } from '../../../../lib/sharing/take-along/issue-text.ts'
import { sampleArchive, sampleArticle, sampleBody, sampleIssue, samplePage } from '../../../support/sample.ts'

const { publication } = sampleArchive([])
const articles = [
  sampleArticle('lianghui/01/01', {
    headline: ['主题', '后半'],
    kicker: '引题',
    subhead: '——副题',
    byline: [{ role: '文字', name: '王涵' }],
    body: sampleBody('第一段。', '## 分题'),
    photos: [{ caption: '图说', credit: '甲 摄', textInImage: '图内' }],
    corrections: [{ date: '2026-01', text: '应为二。' }],
  }),
  sampleArticle('lianghui/01/02', { status: 'withdrawn', headline: ['撤下的题'], notice: '因故撤下' }),
]
const page = samplePage('lianghui/01', articles, { credits: [{ role: '版式', name: '乙' }] })
const issue = sampleIssue('lianghui', [page], { title: '两会', label: '专刊', date: '2025' })

describe('an issue to take along', () => {
  it('is plain text in the order of print', () => {
    assert.equal(
      toIssueText(publication, issue),
      `两会（专刊）
日期不详（2025年）


【版次不详】

引题
主题 后半
——副题
文字/王涵

　　第一段。

分题

图：图说　甲 摄　图内文字：图内

更正（2026年1月）：应为二。

本文已撤下
因故撤下

版式/乙
`,
    )
  })

  it('has the lines that an author broke flush left, and stanzas apart', () => {
    const stanzas = ['春眠不觉晓，\\\n\u3000\u3000处处闻啼鸟。', '夜来风雨声，\\\n花落知多少。', '全诗完。']
    const { body } = parseBody(stanzas.join('\n\n'), { address: '/' })
    const poem = sampleArticle('lianghui/01/01', { body })
    const text = toIssueText(publication, sampleIssue('lianghui', [samplePage('lianghui/01', [poem])]))
    const at = text.indexOf('春眠')
    assert.equal(
      text.slice(at - 2),
      '\n\n春眠不觉晓，\n处处闻啼鸟。\n\n夜来风雨声，\n花落知多少。\n\n\u3000\u3000全诗完。\n',
    )
  })

  it('is Markdown whose headings are issue, page, article and 分题', () => {
    assert.equal(
      toIssueMarkdown({ ...publication, url: 'https://ceshi.example' }, issue),
      `# 两会（专刊）

日期不详（2025年）

<https://ceshi.example/issues/lianghui/>

## 版次不详

引题

### 主题 后半

——副题

文字/王涵

第一段。

#### 分题

图片说明（原图暂缺）

- 图说　甲 摄　（图内文字：图内）

更正（2026年1月）：应为二。

### 本文已撤下

因故撤下

版式/乙
`,
    )
  })
})

describe('an issue of which all is known, to take along', () => {
  const paper = { ...publication, newspaper: '测试报', url: 'https://ceshi.example' }
  const first = sampleArticle('lianghui/01/01', {
    headline: ['主题'],
    section: 'yaowen',
    kind: 'comment',
    source: '某社',
    originalTitle: '原题',
    editorNote: '按语。',
    topics: ['消防', '安全'],
    continues: 'lianghui/02/01',
    audio: { file: 'issues/lianghui/01/01.mp3', bytes: 5, hash: '0123456789abcdef' },
    body: sampleBody('开会17次。'),
    facts: [{ label: '开会', quote: '开会17次', paragraph: 'p1' }],
  })
  const second = sampleArticle('lianghui/02/01', { headline: ['接着'], body: sampleBody('后半。') })
  const pages = [
    samplePage('lianghui/01', [first], { label: '1' }),
    samplePage('lianghui/02', [second], { label: '2', name: '要闻' }),
  ]
  const known = { title: '两会', date: '2025-03-06', number: '77', slogans: ['展新貌', '开新局'] }
  const whole = sampleIssue('lianghui', pages, known)
  const sections = [{ id: 'yaowen', name: '要闻栏', order: 1 }]

  it('says it in plain text where a paper has it', () => {
    assert.equal(
      toIssueText(paper, whole, sections),
      `两会
测试报
2025年3月6日　第77期
展新貌　开新局
https://ceshi.example/issues/lianghui/


【第1版】

要闻栏　评论
主题
来源：某社
原标题：原题

　　编者按：按语。

　　开会17次。

下转第2版：要闻

数读
开会　17次

话题：消防、安全


【第2版：要闻】

接着

上接第1版

　　后半。
`,
    )
  })

  it('says it in Markdown, the other part and the recording as links', () => {
    assert.equal(
      toIssueMarkdown(paper, whole, sections),
      `# 两会

测试报

2025年3月6日　第77期

展新貌　开新局

<https://ceshi.example/issues/lianghui/>

## 第1版

要闻栏　评论

### 主题

来源：某社

原标题：原题

编者按：按语。

开会17次。

[下转第2版：要闻](https://ceshi.example/issues/lianghui/02/01/)

数读

- 开会　17次

[录音](https://ceshi.example/media/lianghui/01/01.0123456789.mp3)

话题：消防、安全

## 第2版：要闻

### 接着

[上接第1版](https://ceshi.example/issues/lianghui/01/01/)

后半。
`,
    )
  })
})
