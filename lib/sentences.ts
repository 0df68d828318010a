/** A part of a text, in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is spoken in one go at most: network voices stop after some 15 seconds. */
const longest = 50

const sentence = /[^。！？；]+[。！？；]*[”’》）」』]*/g
/** Behind what a long sentence is parted: a pause if there is one, else another mark. */
const marks = [/[，、\s]/, /[：:,;—…“”‘’（）()《》〈〉·]/]
// What may stand before a sentence and is none of it.
const idle = /^[\s。！？；，、：—―…]+/
const hasWords = /[\p{L}\p{N}]/u
const digits = String.raw`[\d０-９](?:[\d０-９.．,:：/~～–-]|[，\s](?=[\d０-９]{3}(?![\d０-９]))|—+(?=[\d０-９]))*`
const numerals = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?'
const units =
  '[万亿]?(?:个百分点|平方公里|平方米|立方米|摄氏度|千瓦时|百分点|公[里斤顷吨分]|[毫厘千分]米|千瓦|人次|小时|分钟|美元|元)'
/** A figure with its unit, a date or time whole (2025年3月5日10:30, 1,850余处, 5.2%, iPhone15): never parted. */
const figure = new RegExp(
  String.raw`(?:第?(?:${digits}|${numerals})[余多几]?[十百千万亿]*[余多]?(?:${units}|[\p{Script=Han}%％‰℃°])?(?:\s(?=[\d０-９]))?)+|[A-Za-z](?:[\w./:@%&=?#-]|,(?=\w))*`,
  'gu',
)

/**
 * A text as it is read aloud: sentence by sentence, a closing quote with its sentence, and parts of those that
 * are longer than one breath. What has no word in it is not read.
 */
export function splitSentences(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(sentence)) {
    for (const span of splitLong(text, { start: match.index, end: match.index + match[0].length })) {
      const part = text.slice(span.start, span.end)
      const start = span.start + part.length - part.replace(idle, '').length
      const end = span.end - (part.length - part.trimEnd().length)
      if (hasWords.test(part)) found.push({ start, end })
    }
  }
  return found
}

function splitLong(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  if (end - start > longest) {
    const figures = figuresIn(text.slice(start, end), start)
    while (end - from > longest) {
      const cut = cutOf(text, { start: from, end }, figures)
      parts.push({ start: from, end: cut })
      from = cut
    }
  }
  return from < end ? [...parts, { start: from, end }] : parts
}

function figuresIn(text: string, before: number): Span[] {
  return [...text.matchAll(figure)].map((match) => {
    const start = before + match.index
    return { start, end: start + match[0].length }
  })
}

/** Where a long sentence is cut: behind its last mark that is near enough, else as far as it goes; in no figure. */
function cutOf(text: string, { start, end }: Span, figures: readonly Span[]): number {
  const isFree = (at: number) =>
    !figures.some((whole) => whole.start < at && at < whole.end) && !isLowHalf(text, at)
  for (const mark of marks) {
    for (let at = start + longest; at > start; at -= 1) {
      if (mark.test(text[at - 1] ?? '') && isFree(at)) return at
    }
  }
  for (let at = start + longest; at > start; at -= 1) if (isFree(at)) return at
  for (let at = start + longest; at < end; at += 1) if (isFree(at)) return at
  return end
}

// The second half of a rare character.
function isLowHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '')
}

/** What a voice is given of a sentence: without the dash of a 副题, a break of the line as a space, the blank of a credit. */
export function toSpoken(text: string): string {
  return text
    .replace(/^[—―－-]+\s*/, '')
    .replace(/\s+/g, (blank) => (blank === '\u3000' ? blank : ' '))
    .trim()
}
