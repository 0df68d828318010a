/** Parts of sentences that several faults share, in both languages. */
export const phrases = {
  nothing: { zh: '', en: '' },
  // What was found.
  'is-text': { zh: '是“{text}”', en: 'is “{text}”' },
  'is-empty': { zh: '是空的', en: 'is empty' },
  'is-list': { zh: '是一个列表', en: 'is a list' },
  'is-empty-list': { zh: '是一个空的列表', en: 'is an empty list' },
  'is-map': { zh: '是一组字段', en: 'is a map of fields' },
  'is-comment': { zh: '只有说明 `{comment}`', en: 'is the comment `{comment}`' },
  'is-missing': { zh: '没有', en: 'is missing' },
  'is-format': { zh: '它其实是 {format}', en: 'its bytes are {format}' },
  'is-no-format': { zh: '它的内容不是', en: 'its bytes are not' },
  'filing-number': { zh: '备案号', en: 'its filing number (备案号)' },
  'news-licence': { zh: '许可证', en: 'its licence (许可证)' },
  'report-telephone': { zh: '举报电话', en: 'a telephone for complaints (举报电话)' },
  'headline-changed': { zh: '主题改了', en: 'the headline was changed' },
  'paragraph-changed': { zh: '{id} 这一段改了', en: 'paragraph {id} was changed' },
  'paragraph-added': { zh: '{id} 这一段是加的', en: 'paragraph {id} was added' },
  'paragraph-gone': { zh: '{id} 这一段不见了', en: 'paragraph {id} was taken out' },
  'is-damaged': { zh: '已经损坏', en: 'is damaged' },
  'is-a-file': { zh: '这是一个文件', en: 'this is a file' },
  gives: { zh: '读不出来（{code}）', en: 'gives {code}' },
  'pasted-picture': { zh: '一张贴进来的图片', en: 'a picture that is pasted in' },
  // Kinds of files, and of what a field holds.
  'an article': { zh: '稿件', en: 'an article' },
  'a page': { zh: '版', en: 'a page' },
  'an issue': { zh: '期', en: 'an issue' },
  'a section': { zh: '栏目', en: 'a section' },
  'a publication': { zh: '报刊', en: 'a publication' },
  'a photo': { zh: '图片', en: 'a photo' },
  'a fact': { zh: '数读', en: 'a fact' },
  'a correction': { zh: '更正', en: 'a correction' },
  'a credit': { zh: '署名', en: 'a credit' },
  'an identifier': { zh: '刊号', en: 'an identifier' },
  'a line of the foot': { zh: '页脚的一行', en: 'a line of the foot' },
  'a former name': { zh: '从前的报名', en: 'a former name' },
  'former names': { zh: '从前的报名', en: 'former names' },
  texts: { zh: '文字', en: 'texts' },
  credits: { zh: '署名', en: 'credits' },
  photos: { zh: '图片', en: 'photos' },
  facts: { zh: '数读', en: 'facts' },
  corrections: { zh: '更正', en: 'corrections' },
  identifiers: { zh: '刊号', en: 'identifiers' },
  addresses: { zh: '地址', en: 'addresses' },
  lines: { zh: '页脚各行', en: 'lines' },
  fractions: { zh: '四个 0 到 1 的数', en: 'four numbers from 0 to 1' },
  // Numbers.
  'a number': { zh: '数', en: 'a number' },
  'a number from 0 to 1': { zh: '0 到 1 的数', en: 'a number from 0 to 1' },
  'a whole number from 0': { zh: '0 或更大的整数', en: 'a whole number from 0' },
  // Parts of remedies.
  'a value': { zh: '一个值', en: 'a value' },
  'quoted-so': { zh: '，写成 {whole}', en: ', {whole},' },
  'such-as-a-day': { zh: '真有的日子，如 2025-01-15', en: 'such as 2025-01-15' },
  'stands-first': { zh: '排在最前面', en: 'stands first' },
  'follows-paragraph': { zh: '排在 p{last} 后面', en: 'follows p{last}' },
  'paragraphs-in-all': { zh: '（共 {count} 段）', en: ' ({count} paragraphs in all)' },
  'rules-changed': {
    zh: '。读法改过了（段前的空格是缩进，只有空格的行不成段，--- 单独成行是分隔线），文件不必动过',
    en: ', for the rules have changed: blanks before a paragraph are its indent, lines of blanks are no paragraphs, and --- under one is a rule',
  },
  'full-width-blank': { zh: '全角空格', en: 'a full-width blank (U+3000)' },
  'other-blank': { zh: '特殊的空格（U+{number}）', en: 'the blank U+{number}' },
  // Why nothing was compared.
  'other-newspaper': {
    zh: '{place} 里是另一家报纸的网站（{title}）',
    en: "the site in {place} is another newspaper's ({title})",
  },
  'never-built': { zh: '{place} 里还没有生成过网站', en: 'no site was built in {place} before' },
  'address-of-site': { zh: '网站的文件夹或网址', en: 'FOLDER or ADDRESS OF THE SITE' },
  'with-remarks': { zh: '，{count} 条提醒', en: ', {count} remarks' },
} as const

/** A phrase with what is put into it. */
export interface Phrase {
  readonly phrase: keyof typeof phrases
  readonly values?: Readonly<Record<string, string | number>>
}

/** A phrase as a value of a sentence. */
export function phrase(name: Phrase['phrase'], values?: Phrase['values']): Phrase {
  return values ? { phrase: name, values } : { phrase: name }
}
