import { article, type BrokenCase, body, fields, page, recorded, whole, yaml } from './broken-case.ts'

const other = (name: string, text: string) => ({
  [`${page}/${name}.md`]: `---\nheadline: 另一篇\n${text}\n---\n`,
})
const publication = (text: string, line = 3): BrokenCase => ({
  at: `publication.md:${line}`,
  files: { 'publication.md': `---\ntitle: 测试日报\n${text}\n---\n` },
})

/** Newspapers with a slip in the front matter, by the code of the fault. */
export const brokenYaml = {
  'conflict-mark': body('<<<<<<< HEAD\n一段。\n=======\n两段。\n>>>>>>> other'),
  'front-matter-missing': whole('测试用的一段。\n', 1),
  'front-matter-language': whole('---json\n{"headline": "标题"}\n---\n', 1),
  'front-matter-open': whole('---\nheadline: 标题\n\n测试用的一段。\n', 1),
  'front-matter-close': whole('---\nheadline: 标题\n--- 完\n', 3),
  'front-matter-fields': yaml('headline 标题'),
  'yaml-comment': yaml('headline: 走进 #两会# 直播间'),
  'yaml-colon': yaml('headline:标题'),
  'yaml-wide-colon': yaml('headline：标题'),
  'yaml-wide-blank': yaml('headline:　标题'),
  'yaml-wide-indent': fields('byline:\n　- role: 文字\n    name: 王涵', 4),
  'yaml-wide-end': yaml('headline: "标题"　'),
  'yaml-two-fields': fields('byline:\n  - role: 文字 name: 王涵', 4),
  'yaml-tab': fields('topics:\n\t- 消防', 4),
  'yaml-wide-comma': fields('topics: [消防，安全，两会]'),
  'yaml-comma-missing': fields('byline: [{ role: 文字 name: 王涵 }]'),
  'yaml-bracket-rest': yaml('headline: [通讯] 雨夜'),
  'yaml-bracket-open': fields('topics: [消防, 安全'),
  'yaml-quote-rest': yaml('headline: "精准"防控提效能'),
  'yaml-quote-open': yaml('headline: "精准防控'),
  'yaml-backslash': yaml('headline: "甲\\乙"'),
  'yaml-sign': yaml('headline: @所有人'),
  'yaml-colon-inside': yaml('headline: 长治: 两会开幕'),
  'yaml-indent': fields('photos:\n  - caption: 说明\n   credit: 某某 摄', 5),
  'yaml-twice': fields('kind: news\nkind: feature', 4),
  'yaml-deep': yaml(`headline: ${'['.repeat(20_000)}`),
  'yaml-alias': yaml('headline: *ST某某'),
  'yaml-anchor': yaml('headline: &甲'),
  'yaml-tag': yaml('headline: !!binary 5Lit'),
  'yaml-other': yaml('headline: 标题的前半\n标题的后半', 3),
} as const satisfies Readonly<Record<string, BrokenCase>>

/** Newspapers with a fault of a field, by the code of the fault. */
export const brokenFields = {
  'field-unknown': {
    at: 'sections/yaowen.md:3',
    files: { 'sections/yaowen.md': '---\nname: 要闻\nxuhao: 1\n---\n' },
  },
  'field-missing': yaml('kicker: 引题'),
  'field-text': fields('kicker:'),
  'field-nul': fields('kicker: "甲\\0乙"'),
  'field-half': fields('kicker: "\\ud800"'),
  'field-headline': yaml('headline: []'),
  'field-list': fields('topics: 消防、安全'),
  'field-map': fields('byline: [王涵]'),
  'field-word': fields('rank: 头条'),
  'field-date': fields('corrections: [{ date: 2025年1月, text: 更正 }]'),
  'field-number': fields('box: [左, 0, 1, 1]'),
  'field-file': fields('photos: [{ file: 图片1.jpg, caption: 说明 }]'),
  'field-former': fields('formerly: [03.md]'),
  'field-site': publication('url: example.org'),
  'field-link': publication('footer: [{ label: 备案号, value: 某备0号, href: beian.miit.gov.cn }]'),
  'address-password': publication('url: https://name:word@example.org'),
  'box-count': fields('box: [0.1, 0.2, 0.4]'),
  'box-beyond': fields('box: [0.6, 0.2, 0.6, 0.3]'),
  'box-empty': fields('box: [0.1, 0.2, 0, 0.3]'),
  'text-unwanted': {
    at: 'sections/yaowen.md:5',
    files: { 'sections/yaowen.md': '---\nname: 要闻\n---\n\n要闻栏目的介绍。\n' },
  },
  'section-unknown': fields('section: yaowne'),
  'topic-comma': fields('topics: [消防、安全]'),
  'continues-unknown': fields('continues: 2025-01-15/09/01'),
  'continues-itself': fields('continues: 2025-01-15/01/01'),
  'continues-ring': {
    at: `${article}:3`,
    files: {
      ...fields('continues: 2025-01-15/01/02').files,
      ...other('02', 'continues: 2025-01-15/01/03'),
      ...other('03', 'continues: 2025-01-15/01/01'),
    },
  },
  'continues-twice': {
    at: `${page}/02.md:3`,
    files: {
      ...fields('continues: 2025-01-15/01/03').files,
      ...other('02', 'continues: 2025-01-15/01/03'),
      ...other('03', 'kind: news'),
    },
  },
  'former-taken': {
    at: `${article}:3`,
    files: { ...fields('formerly: [2025-01-15/01/02]').files, ...other('02', 'kind: news') },
  },
  'former-twice': {
    at: `${page}/02.md:3`,
    files: {
      ...fields('formerly: [2025-01-15/01/09]').files,
      ...other('02', 'formerly: [2025-01-15/01/09]'),
    },
  },
  'box-without-image': fields('box: [0.1, 0.2, 0.4, 0.3]'),
  'correction-early': fields('corrections: [{ date: 2025-01-14, text: 更正 }]'),
  'correction-future': fields('corrections: [{ date: 2999-01-01, text: 更正 }]'),
  'issue-title-missing': {
    at: 'issues/2025-01-15/issue.md:1',
    files: { 'issues/2025-01-15/issue.md': '---\nkind: special\n---\n' },
  },
  'name-until-twice': publication(
    'names: [{ until: 2000-01-01, newspaper: 测试报 }, { until: 2000-01-01, newspaper: 测试小报 }]',
  ),
  'link-unknown': body('见[上一篇](../02/)。'),
  'picture-in-text': body('![演练现场](01-1.jpg)'),
  'picture-out-of-place': {
    at: 'publication.md:5',
    files: { 'publication.md': '---\ntitle: 测试日报\n---\n\n![大楼](dalou.jpg)\n' },
  },
  'issue-date-differs': {
    at: 'issues/2025-01-15/issue.md:3',
    files: { 'issues/2025-01-15/issue.md': '---\ntitle: 期\ndate: 2025-01-16\n---\n' },
  },
  'after-unknown': fields('photos: [{ caption: 说明, after: p9 }]'),
  'fact-label': fields('facts: [{ label: 开会, quote: 测试用的一段 }]'),
  'fact-quote': fields('facts: [{ label: 召开, quote: 召开17次 }]'),
  'mark-backwards': body('一段。\n\n两段。{#p1}', 8),
  'mark-twice': body('一段。\n\n两段。{#p1-1}\n\n三段。{#p1-1}', 10),
  'mark-place': body('一段。\n\n两段。{#p4-1}', 8),
} as const satisfies Readonly<Record<string, BrokenCase>>

/** Newspapers of which a remark is made, by its code. */
export const remarkable = {
  'audio-outdated': {
    at: `${article}:3`,
    files: { ...recorded, [`${page}/01.times.json`]: '{"of":"0","sentences":[]}' },
  },
  'name-sign': fields('byline: [{ role: 记者, name: · }]'),
  'name-joined': fields('byline: [{ role: 记者, name: 王五、赵六 }]'),
  'lead-twice': {
    at: `${page}/02.md:3`,
    files: other('02', 'rank: lead'),
  },
  'radical-character': body('⻓治市⼤会。'),
  'control-character': body('响铃\u0007。'),
  'direction-character': body('方向\u202e。'),
  'table-drawn': body('姓名｜年龄｜单位\n甲｜20｜某校'),
  'paragraphs-pasted': body('第一段说的是桥。\n第二段说的是灯。\n第三段说的是人。'),
  'identity-number': body('号码110101199001011234。'),
  'phone-number': body('电话13800000000。'),
  'source-missing': body('一段。（来源：某某日报）', 2),
  'footer-missing': {
    at: 'publication.md:1',
    files: {
      'publication.md':
        '---\ntitle: 测试日报\nurl: https://example.org\nfooter: [{ label: 许可证, value: 某0号 }, { label: 举报电话, value: 某0号 }]\n---\n',
    },
  },
  'correction-same': fields('corrections: [{ date: 2025-01-16, text: “二百户”应为“二百户” }]'),
  'house-word': {
    at: `${article}:6`,
    files: { ...body('老百信的事。').files, 'wording.md': '老百信 → 老百姓\n' },
  },
} as const satisfies Readonly<Record<string, BrokenCase>>
