import type { FormField } from '../messages.ts'
import { choice, long, needed, rows, text, texts } from './field-makers.ts'

/** 署名, of an article or a page. */
export const creditColumns: readonly FormField[] = [
  needed('role', '身份', '照印：文字、记者、通讯员、摄影……没有印“记者”就不要写“记者”'),
  needed('name', '姓名', '一人一行'),
  text('printed', '报纸上的整行', '照印，如 文字/王涵'),
]

const photoColumns: readonly FormField[] = [
  text('file', '图片文件', '与稿件同一文件夹，如 01-1.jpg；没有原图就空着，页面注明“原图暂缺”'),
  needed('caption', '图片说明', '照印'),
  text('credit', '摄影者', '如 某某 摄；不知道就空着'),
  text('textInImage', '图内文字', '图片里的文字'),
  text('alt', '图片描述', '给看不见图片的读者'),
  text('after', '排在哪一段之后', '如 p7；不写就排在文末'),
  choice('online', '能否上网', '因著作权不能上网的', [
    ['yes', '可以'],
    ['withheld', '因著作权未上网'],
  ]),
  choice('generated', 'AI生成', '用人工智能生成的图片', [
    ['no', '不是'],
    ['yes', '是'],
  ]),
]

const correctionColumns: readonly FormField[] = [
  text('date', '日期', '如 2025-01-16'),
  text('at', '改在哪里', '如 p2 第二段、headline 主题、caption2 第二则图片说明'),
  text('was', '原为', '添字就空着'),
  text('now', '现为', '删字就空着'),
  text('text', '说明', '要说几句就写'),
  choice('kind', '种类', '改错字不给读者看；隐去不写原为', [
    ['typo', '改错字'],
    ['hidden', '隐去'],
  ]),
  text('sic', '原文如此', '报纸上就是这样印的几个字'),
  { name: 'box', label: '在影像上的位置', hint: '隐去的字：左、上、宽、高，0 到 1', is: 'numbers' },
]

/** The form of an article, in the order in which an editor fills it in; sentences are the guide's. */
export const articleFields: readonly FormField[] = [
  text('kicker', '引题', '不知道就不写'),
  {
    name: 'headline',
    label: '主题',
    hint: '分两半的写成两行，每一半不会从中间断开',
    is: 'halves',
    isRequired: true,
  },
  text('subhead', '副题', '原有的破折号保留'),
  rows('byline', '署名', '照印；责编、校对照登，但不算作者', creditColumns),
  choice('section', '栏目', '须是 sections/ 里有的', []),
  choice('rank', '轻重', '不写时：每版第一篇是头条，不足200字的是简讯，其余是一般稿件', [
    ['lead', '头条'],
    ['ear', '报眼'],
    ['major', '要闻'],
    ['normal', '一般'],
    ['brief', '简讯'],
  ]),
  choice('kind', '体裁', '不写就是消息', [
    ['news', '消息'],
    ['feature', '通讯'],
    ['comment', '评论'],
    ['photo', '图片'],
    ['notice', '公告'],
    ['advertisement', '广告'],
  ]),
  rows('photos', '图片', '图片与稿件放在同一文件夹，写在这里才会登出来', photoColumns),
  texts('topics', '主题词', '如 消防，安全'),
  text('source', '来源', '照印；转载的稿件要写'),
  text('originalTitle', '原标题', '转载时改了标题的，写原来的标题'),
  long('editorNote', '编者按', '排在正文前面，不必再写“编者按”三个字'),
  rows('facts', '数读', '正文里的数字；只能用引文里的词', [
    needed('label', '标签', '用引文里的词，每个词至少连着两个字'),
    needed('quote', '引文', '与正文某一段里的字句完全相同'),
  ]),
  text('continues', '转版的另一半', '已发布的稿件，如 2025-01-15/03/02'),
  text('audio', '录音', '事先录好的朗读，如 01.mp3'),
  { name: 'box', label: '在原版影像上的位置', hint: '左、上、宽、高，都是 0 到 1', is: 'numbers' },
  texts('formerly', '以前的地址', '挪过地方或改过文件名的，如 2025-01-15/01/09：旧网址通向这里'),
  rows('corrections', '更正', '改了正文就在“更正”一屏里写，这里只是备查', correctionColumns),
  choice('status', '状态', '草稿不发布；撤下的地址上只剩“本文已撤下”', [
    ['draft', '草稿'],
    ['published', '已发布'],
    ['withdrawn', '撤下'],
  ]),
  text('notice', '撤下说明', '撤下时给读者的话'),
  choice('index', '搜索引擎', '不想让搜索引擎收录的，选“不收录”', [
    ['yes', '收录'],
    ['no', '不收录'],
  ]),
  texts('generated', 'AI生成', '用人工智能生成的：text 正文，photo 图片，audio 录音'),
  choice('online', '能否上网', '因著作权不能上网的，标题、署名、日期照登，正文不登', [
    ['yes', '可以'],
    ['withheld', '因著作权未上网'],
  ]),
]
