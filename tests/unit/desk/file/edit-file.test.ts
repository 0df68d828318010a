import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { articleSchema } from '../../../../lib/content/schema/article-schema.ts'
import { editFile, readForm } from '../../../../lib/desk/file/edit-file.ts'
import type { FieldMap, FieldValue } from '../../../../lib/desk/file/field-lists.ts'
import { fuzzRuns } from '../../../support/fuzz-runs.ts'
import { projectRoot } from '../../../support/project-root.ts'
import { walkFiles } from '../../../support/walk-files.ts'

const order = Object.keys(articleSchema.fields)
const file = `---
# 给自己看的
headline: "精准防控"   # 旧题
number: 014600
kicker: ~
byline:
  - { role: 文字, name: 王涵, printed: 文字/王涵 }
  # 第二位
  - role: 摄影
    name: 马丽
topics: [消防, '安全', 两会]
editorNote: |
  第一行
  第二行
photos:
  - caption: 演练
    credit: 马丽 摄
corrections:
  - { date: 2025-01-16, at: p2, was: 三百户, now: 二百户 }
---

第一段[^1]，增长**5%**。

后加的一段。{#p4-1}

春眠不觉晓，\\
处处闻啼鸟。

[^1]: 注释。
`

/** The lines of one file that another lacks, and the other way round. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) }
}

function edit(fields: Readonly<Record<string, FieldValue | undefined>>, text?: string) {
  return changedLines(file, editFile(file, { fields, ...(text !== undefined && { text }) }, order))
}

const fieldsOf = (text: string): FieldMap => readForm(text)?.fields ?? {}

describe('editFile: what a form changes, and nothing beside', () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, FieldValue | undefined>>,
    string[],
    string[],
  ])[] = [
    [
      'a text in its quotation marks, with the comment behind',
      { headline: '精准' },
      ['headline: "精准防控"   # 旧题'],
      ['headline: "精准"   # 旧题'],
    ],
    [
      'a text that needs other quotation marks',
      { headline: '一"二"' },
      ['headline: "精准防控"   # 旧题'],
      [`headline: '一"二"'   # 旧题`],
    ],
    [
      'a name in brackets',
      {
        byline: [
          { role: '文字', name: '王, 涵', printed: '文字/王涵' },
          { role: '摄影', name: '马丽' },
        ],
      },
      ['  - { role: 文字, name: 王涵, printed: 文字/王涵 }'],
      ['  - { role: 文字, name: "王, 涵", printed: 文字/王涵 }'],
    ],
    [
      'a field taken out of brackets',
      {
        byline: [
          { role: '文字', name: '王涵' },
          { role: '摄影', name: '马丽' },
        ],
      },
      ['  - { role: 文字, name: 王涵, printed: 文字/王涵 }'],
      ['  - { role: 文字, name: 王涵 }'],
    ],
    [
      'a field put into an item',
      {
        byline: [
          { role: '文字', name: '王涵', printed: '文字/王涵' },
          { role: '摄影', name: '马丽', printed: '摄影：马丽' },
        ],
      },
      [],
      ['    printed: 摄影：马丽'],
    ],
    [
      'an item taken out',
      { byline: [{ role: '文字', name: '王涵', printed: '文字/王涵' }] },
      ['  - role: 摄影', '    name: 马丽'],
      [],
    ],
    [
      'an item put in, written as its neighbour',
      {
        corrections: [
          { date: '2025-01-16', at: 'p2', was: '三百户', now: '二百户' },
          { date: '2025-01-17', text: '漏登作者。' },
        ],
      },
      [],
      ['  - { date: 2025-01-17, text: 漏登作者。 }'],
    ],
    [
      'an item of a list on one line',
      { topics: ['消防', '安全，防灾', '两会'] },
      ["topics: [消防, '安全', 两会]"],
      ["topics: [消防, '安全，防灾', 两会]"],
    ],
    [
      'a list that is one item shorter',
      { topics: ['消防', '两会'] },
      ["topics: [消防, '安全', 两会]"],
      ['topics: [消防, 两会]'],
    ],
    [
      'a text of several lines',
      { editorNote: '一行' },
      ['editorNote: |', '  第一行', '  第二行'],
      ['editorNote: 一行'],
    ],
    ['a field that is new, in its place', { subhead: '——副题' }, [], ['subhead: ——副题']],
    ['a field that goes', { photos: [] }, ['photos:', '  - caption: 演练', '    credit: 马丽 摄'], []],
    [
      'a headline that becomes two halves',
      { headline: ['精准防控', '提效能'] },
      ['headline: "精准防控"   # 旧题'],
      ['headline:', '  - 精准防控', '  - 提效能'],
    ],
    ['what YAML would read as something else', { kicker: 'null' }, ['kicker: ~'], ['kicker: "null"']],
    ['a text with a sign of YAML', { subhead: '走进 #两会#: 现场' }, [], ['subhead: "走进 #两会#: 现场"']],
  ]
  for (const [what, fields, gone, come] of cases) {
    it(`changes ${what}`, () => {
      assert.deepEqual(edit(fields), { gone, come })
    })
  }

  it('changes one paragraph of the text', () => {
    const text = (readForm(file)?.text ?? '').replace('后加的一段', '改过的一段')
    assert.deepEqual(edit({}, text), { gone: ['后加的一段。{#p4-1}'], come: ['改过的一段。{#p4-1}'] })
  })

  it('keeps the line ends of each line that is not changed', () => {
    const typed = '\ufeff---\r\nheadline: 旧\r\nkicker: 引\r\n---\r\n\r\n一\r\n\r\n二\r\n\r\n'
    assert.equal(
      editFile(typed, { fields: { headline: '新' }, text: '一\n\n三\n\n四' }, order),
      '\ufeff---\r\nheadline: 新\r\nkicker: 引\r\n---\r\n\r\n一\r\n\r\n三\r\n\r\n四\r\n\r\n',
    )
  })

  it('gives a file without a text one', () => {
    assert.equal(
      editFile('---\nheadline: 题\n---\n', { text: '一' }, order),
      '---\nheadline: 题\n---\n\n一\n',
    )
  })

  it('has no form for what it cannot show', () => {
    const none = [
      '没有字段',
      '---\nheadline: [通讯] 雨夜\n---\n',
      '---\na: &x 1\nb: *x\n---\n',
      '---\nheadline: 题\n',
    ]
    assert.deepEqual(none.map(readForm), [undefined, undefined, undefined, undefined])
  })
})

describe('readForm and editFile: opening and saving', () => {
  it('changes no byte of any file of content and fixtures', () => {
    const folders = [
      'content',
      ...['daily', 'undated', 'no-sections', 'hostile', 'traditional', 'empty'].map(
        (name) => `tests/fixtures/${name}`,
      ),
    ]
    const files = folders.flatMap((folder) =>
      walkFiles(join(projectRoot, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(projectRoot, folder, name)),
    )
    const texts = files.map((name) => readFileSync(name, 'utf8'))
    const forms = texts.map(readForm)
    assert.ok(forms.filter((form) => form !== undefined).length > 40)
    assert.deepEqual(
      texts.map((text, i) => (forms[i] ? editFile(text, forms[i], order) : text)),
      texts,
    )
  })

  const word = fc.constantFrom(
    '精准防控',
    '014600',
    '三百户',
    'a: b',
    '#两会#',
    "it's",
    '“引”',
    '~',
    '2025-01-15',
    '[x]',
    '- y',
    '*ST某某',
    '一"二',
    'yes',
    '1.50',
    ' 空 ',
    '{甲}',
    '乙，丙',
    '\\n',
    '：',
  )
  const style = fc.constantFrom('plain', 'single', 'double')
  const scalar = fc
    .tuple(word, style)
    .map(([text, quotes]) =>
      quotes === 'single'
        ? `'${text.replaceAll("'", "''")}'`
        : quotes === 'double' || !/^[\p{Script=Han}\d][^:#]*$/u.test(text)
          ? JSON.stringify(text)
          : text,
    )
  const comment = fc.constantFrom('', '', ' # 说明')
  const lineOf = (name: string) =>
    fc.tuple(scalar, comment).map(([text, behind]) => `${name}: ${text}${behind}`)
  const credits = fc
    .array(fc.tuple(scalar, scalar, fc.boolean()), { minLength: 1, maxLength: 3 })
    .map((items) =>
      [
        'byline:',
        ...items.flatMap(([role, name, isFlow]) =>
          isFlow
            ? [`  - { role: ${JSON.stringify(role)}, name: ${JSON.stringify(name)} }`]
            : [`  - role: ${role}`, `    name: ${name}`],
        ),
      ].join('\n'),
    )
  const topics = fc
    .array(scalar, { minLength: 1, maxLength: 3 })
    .map(
      (items) =>
        `topics: [${items.map((item) => (/[,[\]{}]/.test(item) && !/^["']/.test(item) ? JSON.stringify(item) : item)).join(', ')}]`,
    )
  const front = fc.tuple(
    lineOf('headline'),
    fc.subarray(['# 行', '']),
    fc.option(credits),
    fc.option(topics),
    fc.option(lineOf('kicker')),
    fc.constantFrom('\n', '\r\n'),
  )
  const body = fc.array(
    fc.constantFrom(
      '第一段。',
      '## 分 题',
      '诗\\\n行',
      '*10*20',
      '一[^1]\n\n[^1]: 注',
      '二{#p4-1}',
      '| a | b |\n| - | - |',
      '　　三',
      '',
    ),
    { maxLength: 6 },
  )
  const article = fc.tuple(front, body).map(([[headline, notes, byline, tags, kicker, newline], blocks]) => {
    const lines = [headline, ...notes, ...[byline, tags, kicker].filter((part) => part !== null)]
    return `---\n${lines.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`.replaceAll('\n', newline)
  })

  it('changes no byte of articles made at random', () => {
    fc.assert(
      fc.property(article, (text) => {
        const form = readForm(text)
        assert.ok(form, text)
        assert.equal(editFile(text, form, order), text)
      }),
      fuzzRuns(400),
    )
  })

  it('changes of articles made at random the lines of one field, and reads what was typed', () => {
    fc.assert(
      fc.property(article, word, word, (text, headline, name) => {
        const form = readForm(text)
        const fields = { headline, byline: [{ role: '文字', name }] }
        const edited = editFile(text, { fields }, order)
        assert.deepEqual(readForm(edited), { fields: { ...form?.fields, ...fields }, text: form?.text })
        const kept = (file: string) => file.split('\n').filter((line) => /^(?:kicker|topics|#)/.test(line))
        assert.deepEqual(kept(edited), kept(text))
        assert.deepEqual(
          fieldsOf(editFile(edited, { fields: { byline: undefined } }, order)).byline,
          undefined,
        )
      }),
      fuzzRuns(400),
    )
  })
})
