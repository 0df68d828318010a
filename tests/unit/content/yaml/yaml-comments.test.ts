import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  articleFile,
  articlePath,
  checkNewspaper,
  faultsOf,
  wholeFaultsOf,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

const lost = (name: string, comment: string, whole?: string) =>
  `${name} should have no comment behind it, but \`${comment}\` is read as one and would be lost; put the text in quotes${whole === undefined ? '' : `, ${whole},`} or the comment on a line of its own`

/** Fields of an article, from line 3, and what is said of them. */
const articles: readonly (readonly [fields: string, ...faults: string[]])[] = [
  ['kicker: 走进 #两会时间# 直播间', `3: ${lost('kicker', '#两会时间# 直播间', '"走进 #两会时间# 直播间"')}`],
  ['kicker: 甲\t#乙', `3: ${lost('kicker', '#乙', '"甲 #乙"')}`],
  ['kicker: #两会#', `3: ${lost('kicker', '#两会#', '"#两会#"')}`],
  ['kicker: "走进" #两会#', `3: ${lost('kicker', '#两会#', '"走进 #两会#"')}`],
  [`kicker: '走进' #“两会” "1"`, `3: ${lost('kicker', '#“两会” "1"', `'走进 #“两会” "1"'`)}`],
  ['kicker: "走进"#两会#', `3: ${lost('a value', '#两会#')}`],
  ['kicker: 走进 #两会#\n  直播间', `3: ${lost('a value', '#两会#')}`],
  ['kicker:\n  走进 #两会#', `4: ${lost('kicker', '#两会#', '"走进 #两会#"')}`],
  ['kicker: > #两会#\n  走进', `3: ${lost('kicker', '#两会#', '"走进 #两会#"')}`],
  [
    'topics:\n  - 消防 #安全\n  - #两会#',
    `4: ${lost('topics', '#安全', '"消防 #安全"')}`,
    `5: ${lost('topics', '#两会#', '"#两会#"')}`,
  ],
  ['topics: [消防, 安全] #两会#', `3: ${lost('topics', '#两会#')}`],
  ['topics: [消防, #两会#]', `3: ${lost('a value', '#两会#]')}`],
  ['topics: [消防, #两会#\n  安全]', `3: ${lost('topics', '#两会#', '"消防 #两会#"')}`],
  ['byline: [{ role: 文字, name: 王 #涵 }]', `3: ${lost('a value', '#涵 }]')}`],
  ['byline:\n  - { role: 文字, name: 王涵 } #摄', `4: ${lost('byline', '#摄')}`],
  [
    'byline:\n  - role: 文字 #图\n    name: #王涵',
    `4: ${lost('byline.role', '#图', '"文字 #图"')}`,
    `5: ${lost('byline.name', '#王涵', '"#王涵"')}`,
  ],
  ['photos:\n  - caption: 演练 #现场#', `4: ${lost('photos.caption', '#现场#', '"演练 #现场#"')}`],
  [
    'corrections:\n  - date: 2025-01-16\n    text: 第 #1 段',
    `5: ${lost('corrections.text', '#1 段', '"第 #1 段"')}`,
  ],
]

describe('a comment behind a text', () => {
  for (const [fields, ...faults] of articles) {
    it(`is named in ${JSON.stringify(fields)}`, async (t) => {
      const found = await wholeFaultsOf(t, { [articlePath]: articleFile(fields) })
      assert.deepEqual(
        found,
        faults.map((fault) => `${articlePath}:${fault}`),
      )
    })
  }

  it('is named in every kind of file', async (t) => {
    const fields = (name: string) => `---\n${name}: 甲 #乙\n---\n`
    const found = await wholeFaultsOf(t, {
      'publication.md': fields('title'),
      'sections/yaowen.md': fields('name'),
      'issues/2025-01-15/issue.md': fields('title'),
      'issues/2025-01-15/01/page.md': fields('name'),
      [articlePath]: fields('headline'),
    })
    assert.deepEqual(found, [
      `${articlePath}:2: ${lost('headline', '#乙', '"甲 #乙"')}`,
      `issues/2025-01-15/01/page.md:2: ${lost('name', '#乙', '"甲 #乙"')}`,
      `issues/2025-01-15/issue.md:2: ${lost('title', '#乙', '"甲 #乙"')}`,
      `publication.md:2: ${lost('title', '#乙', '"甲 #乙"')}`,
      `sections/yaowen.md:2: ${lost('name', '#乙', '"甲 #乙"')}`,
    ])
  })
})

describe('a comment', () => {
  it('may stand on a line of its own, before a list, and behind what is no text', async (t) => {
    const fields = [
      '# 独行',
      'rank: lead # 头条',
      'section: yaowen # 要闻',
      'byline: # 署名',
      '  # 一位',
      '  - role: 文字',
      '    # 照印',
      '    name: 王涵',
      'topics: # 两个',
      '  - 消防',
      '  # 又一个',
      '  - 安全',
      'corrections:',
      '  - date: 2025-01-16 # 次日',
      '    text: 甲',
    ]
    assert.deepEqual(await faultsOf(t, { [articlePath]: articleFile(fields.join('\n')) }), [])
  })

  it('is none in quotes, in a text over several lines, and without a space before it', async (t) => {
    const slogans = [
      '- "走进 #两会# 直播间"',
      "- '#两会'",
      '- 走进#两会#',
      '- |',
      '  走进 #两会#',
      '- >-',
      '  #两会#',
    ]
    const file = `---\ntitle: 甲\nslogans:\n${slogans.map((line) => `  ${line}`).join('\n')}\n---\n`
    const { archive } = await checkNewspaper(writeNewspaper(t, { 'issues/2025-01-15/issue.md': file }))
    assert.deepEqual(archive?.issues[0]?.slogans, [
      '走进 #两会# 直播间',
      '#两会',
      '走进#两会#',
      '走进 #两会#',
      '#两会#',
    ])
  })
})
