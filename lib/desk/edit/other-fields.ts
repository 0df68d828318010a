import type { FormField } from '../messages.ts'
import { creditColumns } from './article-fields.ts'
import { choice, needed, rows, text, texts } from './field-makers.ts'

const labelled: readonly FormField[] = [
  needed('label', '名称', '如 国内统一连续出版物号'),
  needed('value', '内容', '如 CN 00-0000'),
]

/** The form of the paper. */
export const publicationFields: readonly FormField[] = [
  needed('title', '网站的名字', '如 测试日报'),
  text('newspaper', '报名', '不知道就不写'),
  text('nameplate', '报头题字', '图片文件（SVG 或 PNG），放在同一文件夹'),
  text('description', '介绍', '一句话'),
  text('url', '网站地址', '如 https://example.org；网站放在某个目录下就连目录一起写'),
  text('license', '版权说明', ''),
  rows('identifiers', '刊号等', '刊号、邮发代号、主管、主办……', labelled),
  rows('footer', '页脚', '备案号、许可证号、举报电话……', [...labelled, text('href', '链接', '可以没有')]),
  text('cards', '分享图片', '最新多少期的每篇稿件都配分享图片'),
  choice('onThisDay', '历史上的今天', '默认没有', [
    ['on', '有'],
    ['off', '没有'],
  ]),
  rows('names', '以前的报名', '用到哪一天为止', [
    needed('until', '用到', '如 1998-06-30'),
    needed('newspaper', '报名', ''),
    text('nameplate', '报头', ''),
    rows('identifiers', '刊号等', '', labelled),
  ]),
]

/** The form of a 栏目. */
export const sectionFields: readonly FormField[] = [
  needed('name', '栏目名', '如 要闻'),
  text('order', '次序', '小的在前'),
  text('description', '介绍', '一句话'),
]

/** The form of an issue. */
export const issueFields: readonly FormField[] = [
  text('title', '标题', '平日的报纸可以不写；专刊、增刊、号外一定要写'),
  text('label', '标签', '如 两会专刊'),
  choice('kind', '种类', '默认是平日', [
    ['regular', '平日'],
    ['special', '专刊'],
    ['supplement', '增刊'],
    ['extra', '号外'],
  ]),
  text('date', '日期', '知道多少写多少：2025、2025-01、2025-01-15；文件夹名是日期的不必写'),
  text('number', '总期号', '照印，如 014600'),
  texts('formerly', '以前的文件夹名', '文件夹改过名的，旧网址都通向这里'),
  texts('slogans', '口号', '版面上的口号，如 展新貌，开新局'),
]

/** The form of a 版. */
export const pageFields: readonly FormField[] = [
  text('label', '版次', '报纸上印的，如 05、A3；不知道就不写'),
  text('name', '版名', '如 要闻'),
  text('image', '原版影像', '图片文件，如 page.jpg'),
  text('pdf', '版面PDF', '如 page.pdf'),
  text('text', '整版文字', '稿件还没有分开的版：page.txt，或扫描识别出的 ALTO（page.xml）'),
  rows('credits', '整版的署名', '版式、责编……', creditColumns),
]

/** What first start asks for beside the paper's name, as lines of the foot. */
export const footerLabels = ['备案号', '许可证号', '举报电话'] as const
