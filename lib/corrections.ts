import type { Correction } from './article-marks.ts'
import { formatDate } from './dates.ts'
import type { Article } from './model.ts'

/** The mark behind words that stand in print as they are: 〔原文如此〕. */
export const sicMark = '〔原文如此〕'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const units = ['', '十', '百', '千'] as const

/** A whole number below ten thousand as Chinese counts: 12 → 十二, 103 → 一百零三. */
export function chineseNumber(number: number): string {
  const places = [...String(number)].map(Number)
  let written = ''
  for (const [index, digit] of places.entries()) {
    const power = places.length - 1 - index
    if (digit > 0) written += `${digits[digit]}${units[power] ?? ''}`
    else if (written !== '' && !written.endsWith('零')) written += '零'
  }
  return (written.replace(/零$/, '') || '零').replace(/^一十/, '十')
}

const wholeNames: Readonly<Record<string, string>> = {
  headline: '主题',
  kicker: '引题',
  subhead: '副题',
  byline: '署名',
  source: '来源',
  originalTitle: '原标题',
  editorNote: '编者按',
}

const countedNames: Readonly<Record<string, (number: string) => string>> = {
  p: (number) => `第${number}段`,
  h: (number) => `第${number}个分题`,
  note: (number) => `第${number}条注释`,
  caption: (number) => `第${number}则图片说明`,
  credit: (number) => `第${number}张图片的摄影者`,
  textInImage: (number) => `第${number}张图片的图内文字`,
}

/** A place of an article as readers call it: p2 is 第二段, p4-1 第四段后增段, caption2 第二则图片说明; `undefined` for none. */
export function placeName(at: string): string | undefined {
  if (Object.hasOwn(wholeNames, at)) return wholeNames[at]
  const inserted = /^p(0|[1-9]\d{0,3})-([1-9]\d{0,3})$/.exec(at)
  if (inserted) {
    const after = inserted[1] === '0' ? '文首' : `第${chineseNumber(Number(inserted[1]))}段后`
    const which = inserted[2] === '1' ? '' : chineseNumber(Number(inserted[2]))
    return `${after}增段${which}`
  }
  const [, kind = '', number = ''] = /^([a-zA-Z]+)([1-9]\d{0,3})$/.exec(at) ?? []
  const toName = Object.hasOwn(countedNames, kind) ? countedNames[kind] : undefined
  return toName?.(chineseNumber(Number(number)))
}

/** What was corrected, in one line of plain text: 第二段原为“三百户”，现为“二百户”。 */
export function correctionText(correction: Correction): string {
  return [changeText(correction), correction.text].filter((part) => part !== undefined).join('')
}

/** The day and what was corrected, as a line below a text: 更正（2025年3月9日）：…; 隐去 for what was masked. */
export function correctionLine(correction: Correction): string {
  return `${correctionWord(correction)}（${formatDate(correction.date)}）：${correctionText(correction)}`
}

/** What bears 〔原文如此〕 outside of the body, a line each: 第二则图片说明“…”〔原文如此〕. */
export function asPrintedLines({ asPrinted = [] }: Pick<Article, 'asPrinted'>): readonly string[] {
  return asPrinted.map(({ at, words }) => `${placeName(at) ?? at}“${quoted(words)}”${sicMark}`)
}

/** 更正, or 隐去 for a person's name or number that was taken out. */
export function correctionWord({ kind }: Pick<Correction, 'kind'>): '更正' | '隐去' {
  return kind === 'hidden' ? '隐去' : '更正'
}

function changeText({ at, was, now, kind }: Correction): string | undefined {
  const place = at === undefined ? undefined : (placeName(at) ?? at)
  if (place === undefined) return undefined
  if (kind === 'hidden') return `${place}一处。`
  if (was === undefined && now === undefined) return `${place}：`
  if (was === undefined) return `${place}增“${quoted(now)}”。`
  return now === undefined
    ? `${place}删去“${quoted(was)}”。`
    : `${place}原为“${quoted(was)}”，现为“${quoted(now)}”。`
}

// Within quotation marks stand those of the second order (GB/T 15834, 4.8.3.2).
function quoted(text = ''): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}
