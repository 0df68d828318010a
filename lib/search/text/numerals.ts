const digits = '零一二三四五六七八九'
const smallUnits = ['', '十', '百', '千']
const largeUnits = ['', '万', '亿']
const tenThousand = 10_000
const largestSpelled = 1_000_000_000_000
/** As many characters as a number below that may take, spelled in full. */
const longestSpelled = 26
/** Spellings of one query word at most; each costs look-ups. */
const mostSpellings = 8
const numeral =
  /百分之[零〇一二三四五六七八九十百]+|[零〇一二三四五六七八九十百千万亿两]+|\d+(?:\.\d+)?[万亿%]?/g
/** What is counted: before one of these a single numeral is a number, not part of a word such as 一些. */
const measures =
  '余多几次个人名位年月日号项条处家所件起台辆种类支队场届期版章节点分秒小周岁元倍成吨米公里亩座套间栋层组批轮级等度篇本册户村县市省区天字行句步声只头张把匹艘架枚颗棵株根块片幅首曲局盘道门课堂对双方国院校厂店车船城镇乡街路楼室斤克升瓦时刻季代世派党大%'

/** Behind a number these say which of a row it is. */
const dateMeasures = '年月日号季届期次级版'
/** Before a lone 一 or 两 these make a number; before others it is mostly an article (一个, 一种). */
const firstMeasures = '月日号季届期等级版'
/** Behind one of these a numeral asks or points (哪一年). */
const pointing = '哪每某这那同另'

/** Whether a character belongs to a number, in either writing. */
export function isNumeral(character: string | undefined): boolean {
  return character !== undefined && /[0-9零〇一二三四五六七八九十百千万亿两]/.test(character)
}

/** Whether a character is what a number before it counts. */
export function isMeasure(character: string): boolean {
  return measures.includes(character)
}

/**
 * The other ways of writing the numbers in normalised text: 17次 for 十七次, 二〇二四年 for 2024年, 3万 for
 * 30000, 百分之五 for 5%. Numbers inside words (`5g`, 一些) are left alone.
 */
export function otherSpellings(text: string): readonly string[] {
  let spellings = ['']
  let end = 0
  for (const match of text.matchAll(numeral)) {
    const start = match.index ?? 0
    const between = text.slice(end, start)
    const behind = text.slice(start + match[0].length)
    const ways = new Set([match[0], ...spell(match[0], text[start - 1], behind)])
    spellings = spellings
      .flatMap((begun) => [...ways].map((way) => begun + between + way))
      .slice(0, mostSpellings + 1)
    end = start + match[0].length
  }
  const rest = text.slice(end)
  return [...new Set(spellings.map((spelling) => spelling + rest))].filter((spelling) => spelling !== text)
}

/**
 * Where numbers stand in normalised text, with what makes them a date or one of a row (2025年, 第十七次, 六中全会); a
 * single numeral with whatever it counts. What else is counted stays apart: 瓦 of 22瓦斯 is none.
 */
export function countedNumbers(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(numeral)).flatMap((match) => {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const before = text[start - 1]
    const measure = measureOf(text.slice(end))
    const isFigure = /\d/.test(written)
    if (!isFigure && !isCounted(written, before, measure)) return []
    const isPart = (!isFigure && written.length === 1) || measure.length > 1 || dateMeasures.includes(measure)
    return [{ start: before === '第' ? start - 1 : start, end: end + (isPart ? measure.length : 0) }]
  })
}

/** What a number counts that stands before a text, or an empty string. */
function measureOf(behind: string): string {
  if (behind.startsWith('中全会')) return '中全会'
  const [first] = behind
  return first !== undefined && measures.includes(first) ? first : ''
}

/** Whether a numeral in Chinese is a number and no part of a word such as 统一. */
function isCounted(written: string, before: string | undefined, measure: string): boolean {
  if (before === '第' || measure === '中全会') return true
  if (before !== undefined && pointing.includes(before)) return false
  if (/^[一两]$/.test(written)) return measure !== '' && firstMeasures.includes(measure)
  return written.length > 1 || measure !== ''
}

function spell(written: string, before: string | undefined, behind: string): readonly string[] {
  if (/[a-z.:/_-]/.test(before ?? '') || /^[a-z.:/_-]/.test(behind)) return []
  if (written.length === 1 && before !== '第' && measureOf(behind) === '') return []
  if (written.startsWith('百分之')) return withValue(readChinese(written.slice(3)), (value) => [`${value}%`])
  if (written.endsWith('%')) {
    return withValue(readArabic(written.slice(0, -1)), (value) => [`百分之${toChinese(value)}`])
  }
  const value = /\d/.test(written) ? readArabic(written) : readChinese(written)
  return withValue(value, allSpellings)
}

function withValue(value: number | undefined, toSpellings: (value: number) => readonly string[]) {
  return value === undefined || !Number.isSafeInteger(value) || value >= largestSpelled
    ? []
    : toSpellings(value)
}

function allSpellings(value: number): readonly string[] {
  const arabic = String(value)
  const spelled = toChinese(value)
  const paired = spelled.replace(/二(?=[百千万亿])/g, '两')
  const oneByOne = Array.from(arabic, (digit) => digits[Number(digit)]).join('')
  const isReadOut = arabic.length === 3 || arabic.length === 4
  return [
    arabic,
    spelled,
    ...(value === 2 ? ['两'] : [paired]),
    ...(isReadOut ? [oneByOne.replace(/零/g, '〇'), oneByOne] : []),
    ...largeForms(value),
  ]
}

/** 14600 as 1.46万, where two decimals are enough. */
function largeForms(value: number): readonly string[] {
  return (
    [
      ['亿', tenThousand ** 2],
      ['万', tenThousand],
    ] as const
  ).flatMap(([unit, size]) => {
    const isShort = value >= size && value < size * tenThousand && (value * 100) % size === 0
    return isShort ? [`${value / size}${unit}`] : []
  })
}

function readArabic(written: string): number | undefined {
  const unit = largeUnits.indexOf(written.slice(-1))
  if (unit > 0) return Math.round(Number(written.slice(0, -1)) * tenThousand ** unit * 100) / 100
  return Number(written)
}

/** How 150 is often said for short (一百五); 105 has a 零. */
const saidShort = /[百千万亿][一二三四五六七八九]$/

/** Value of a Chinese number, read out (二〇二四) or with units (一万四千六百); `undefined` for 百, 千万, 三四, 一百五. */
function readChinese(written: string): number | undefined {
  const text = written.replace(/〇/g, '零').replace(/两/g, '二')
  if (/^[零一二三四五六七八九]+$/.test(text)) {
    const isOneNumber = text.length === 1 || text.length > 2
    return isOneNumber ? Number(Array.from(text, (digit) => digits.indexOf(digit)).join('')) : undefined
  }
  if (text.length > longestSpelled || !/^[一二三四五六七八九十]/.test(text) || saidShort.test(text))
    return undefined
  const value = readSections(text)
  return value < largestSpelled && sameNumber(toChinese(value), text) ? value : undefined
}

/** What units and digits come to, whether or not anyone would write them so. */
function readSections(text: string): number {
  let total = 0
  let section = 0
  let digit = 0
  for (const character of text) {
    const small = smallUnits.indexOf(character)
    const large = largeUnits.indexOf(character)
    if (small > 0) {
      section += (digit || 1) * 10 ** small
      digit = 0
    } else if (large > 0) {
      total += (section + digit) * tenThousand ** large
      section = 0
      digit = 0
    } else digit = digits.indexOf(character)
  }
  return total + section + digit
}

function sameNumber(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/零/g, '').replace(/^一十/, '十')
  return bare(one) === bare(other)
}

/** A whole number below a trillion in words: 十七, 一百零五, 一万四千六百. */
function toChinese(value: number): string {
  if (value === 0) return '零'
  let text = ''
  let rest = value
  for (let section = 0; rest > 0; section++) {
    const low = rest % tenThousand
    rest = Math.floor(rest / tenThousand)
    const needsZero = rest > 0 && low > 0 && low < 1000
    text = `${needsZero ? '零' : ''}${low > 0 ? sectionToChinese(low) + largeUnits[section] : ''}${text}`
  }
  return text.replace(/^一十/, '十')
}

function sectionToChinese(value: number): string {
  let text = ''
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit > 0) text += `${digits[digit]}${smallUnits[place]}`
    else if (text !== '' && value % 10 ** place > 0 && !text.endsWith('零')) text += '零'
  }
  return text
}
