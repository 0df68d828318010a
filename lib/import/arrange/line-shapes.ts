/**
 * What a line is by its words alone. Every rule rests on how Chinese papers set their lines; none knows a paper, a place
 * or a person.
 */

const han = /\p{Script=Han}/gu
/** A person's name as printed: two to four characters, also with a blank to fill the measure, or of a minority. */
const name = '(?:\\p{Script=Han}[ \\u3000]?\\p{Script=Han}{1,3}|\\p{Script=Han}{2,7}·\\p{Script=Han}{2,7})'
const names = `${name}(?:[、，,；;/／ \\u3000]+${name})*`
const posts =
  '(?:本报|本刊|本台|新华社|特约|见习|实习|首席|全媒体|融媒体|驻[\\p{Script=Han}]{2,4}|[\\p{Script=Han}]{2,12}(?:日报|晚报|报社|时报|融媒体中心))?(?:特约|见习|实习|首席|全媒体|融媒体)?(?:记者|通讯员|特约记者|实习生|评论员|特约评论员|特派记者)'
const roleWords =
  '(?:文字|文|图|文图|图文|文/图|图/文|作者|撰文|撰稿|执笔|采写|整理|口述|讲述人|策划|供稿|编译|翻译|译者)'

const bylines = [
  new RegExp(
    `^[□■○●◎◆◇▲△◤◥☉⊙*（(【]*\\s*${posts}[\\s\\u3000：:/／]*${names}(?:[\\s\\u3000]*[，、]?${posts}[\\s\\u3000：:/／]*${names})*[\\s\\u3000]*(?:文[/／]?图|摄影报道|文|报道|采写|整理)?[）)】]*$`,
    'u',
  ),
  new RegExp(`^[□■○●◎◆◇▲△（(]*\\s*${roleWords}\\s*[/／：:]\\s*${names}[）)]?$`, 'u'),
  new RegExp(`^[□■○●◎◆◇]\\s*[\\p{Script=Han}\\s]{0,20}?${name}$`, 'u'),
  new RegExp(`^(?:（|\\()(?:${posts}|作者)[^（）()]{2,40}(?:）|\\))$`, 'u'),
  /^(?:本报|新华社|据)?(?:评论员|本报评论员|特约评论员|新华社评论员)$/u,
]
const bareName = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})$/u
const postAndName =
  /^\p{Script=Han}{3,24}(?:局|院|部|委|会|站|所|校|学|司|厂|村|乡|镇|县|市|区|队|社|中心|大学|政府|办公室|办|厅|团|馆|长|任|记|员|授|师)[ \u3000]+\p{Script=Han}{2,4}(?:[ \u3000]+\p{Script=Han}{2,4})*$/u

/** 本报讯（记者 …）, 新华社北京3月5日电（记者 …）, 本报北京3月5日电: how a report begins. */
const dateline =
  /^(?:本报(?:讯|[\p{Script=Han}]{0,12}\d{1,2}月\d{1,2}日(?:电|讯))|(?:据)?(?:新华社|中新社|中新网|人民网|新华网|央视网)[\p{Script=Han}]{0,12}(?:\d{1,2}月\d{1,2}日)?(?:电|讯|消息|报道)|讯[ \u3000（(])(?:[ \u3000]*[（(][^（）()]{2,60}[）)])?/u

/** A photographer behind a caption: 本报记者 陈禾 摄, 孙桂兰/摄, （王五 摄）, 县委宣传部供图. */
const shortName = '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[\\s\\u3000]\\p{Script=Han})'
const makes = '(?:摄影报道|摄影|摄|供图|图文|文[/／]图|图[/／]文|图)'
const credit = new RegExp(
  [
    `(?:本报|本刊|新华社)?(?:全媒体|见习|实习|首席|特约)?(?:记者|通讯员|实习生)[\\s\\u3000：:]*${shortName}(?:[\\s\\u3000、]+(?:(?:本报)?(?:记者|通讯员|实习生)[\\s\\u3000]*)?${shortName})*[\\s\\u3000]*[/／]?[\\s\\u3000]*${makes}`,
    '[（(][^（）()]{0,24}(?:摄|供图|提供|发|图)[）)]',
    '[（(]?(?:本报)?(?:资料图片|资料照片|资料图)[）)]?',
    '图片由[^。]{2,20}提供',
    `${shortName}(?:[、\\s\\u3000]+${shortName})?[\\s\\u3000]*[/／]?[\\s\\u3000]*${makes}`,
    '\\p{Script=Han}{2,16}(?:供图|提供图片)',
    '新华社发',
  ]
    .map((shape) => `(?:${shape})`)
    .join('|')
    .replace(/^(.*)$/s, '(?:$1)$'),
  'u',
)

const pageCredit =
  /^(?:本版|今日|值班|执行|视觉|图片|文字|夜班|审读|栏目)?(?:责任编辑|责编|编辑|美术编辑|美编|版式|版式设计|版面设计|排版|校对|校检|审校|组版|制图|检校|主编|编审|总编辑|值班主任|值班编委|值班总编|签发|图编|编校|统筹|策划|设计|二审|三审|终审)[\s\u3000]*[：:／/\s\u3000][\s\u3000]*\p{Script=Han}/u
const pageCreditOfPictures = /^本版(?:图片|照片|摄影|稿件|文字|文图|图文)[^。]{2,30}$/u

const date = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?/u
const chineseDate = /^[二〇○零一九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/u
const mastheadLines = [
  /^(?:星期|周)[一二三四五六日天]$/u,
  /^农历/u,
  /^(?:总)?第\s*\d+\s*期/u,
  /^第?\s*[A-Z]?\d{1,3}\s*版$/u,
  /^(?:今日|本期)\s*(?:共)?\s*[\d一二三四五六七八九十]+\s*版/u,
  /国内统一(?:连续出版物号|刊号)|邮发代号|^CN\s?\d\d[-—]\d{4}/u,
  /^(?:主管|主办|承办|协办|出版|社长|总编辑?|社址|地址|本报地址|邮编|邮政编码|新闻热线|广告热线|热线电话|电话|值班电话|发行热线|零售价?|每份|定价|印刷|承印|网址|数字报|电子邮箱|邮箱|E-?mail|投稿邮箱|微信公众号|广告(?:经营)?许可证)\s*[：:]/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/u,
  /^(?:二维码|扫一扫|扫码|扫描二维码).{0,20}$/u,
]
const pageLabel =
  /^第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]+)\s*版(?:[\s\u3000：:]*(\p{Script=Han}{2,8}))?$/u
const jump =
  /^[（(【▶►☞→\s]*(?:本文|紧)?(?:上接|下转|转接|接|转|详见|紧接)\s*(?:第\s*)?[\dA-Z一二三四五六七八九十]+\s*版(?:[^。，]{0,30})[）)】◀←\s]*$/u
const sourceLine = /^[（(]?(?:来源|稿源|转自|摘自|原载|据)[：:《\s][^。]{2,40}[）)]?$/u
const editorNote = /^(?:编者按|编者的话|编辑按|开栏的话|编后|编后语|开栏语|按语)(?:[：:\s\u3000]|$)/u
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节条部]|之[一二三四五六七八九十]$|0?\d[\s.．、](?=\p{Script=Han}))/u
const sectionLine =
  /^(?:【[^】]{2,12}】|「[^」]{2,12}」|★?\p{Script=Han}{2,8}★|■\p{Script=Han}{2,8}■|[●◆■▲]\s*\p{Script=Han}{2,6})$/u
const advertisement = /^[【〔（(]?\s*广\s*告\s*[】〕）)]?$/u

/** How many Chinese characters, or groups of others that are as wide. */
export function widthOf(text: string): number {
  const wide = text.match(han)?.length ?? 0
  return wide + Math.ceil(text.replace(han, '').replace(/[\s\u3000]/g, '').length / 2)
}

/** Whether a text ends as a sentence of running text does. */
export function endsSentence(text: string): boolean {
  return /[。！？!?…；;：:]["”’』」）)】》]*$/u.test(text) || /[。！？…]/u.test(text.slice(-2))
}

/** Whether it reads as running text: it ends as a sentence does, or is too long for anything else. */
export function isProse(text: string): boolean {
  const width = widthOf(text)
  if (width > 44) return true
  if (/。["”’』」）)】]*$/u.test(text) || /[。；]/u.test(text.slice(0, -1))) return true
  return width > 20 && endsSentence(text) && /[，、：]/u.test(text)
}

/** 本报记者 陈禾 通讯员 吴青, 文字/王涵, （通讯员 孙桂兰）, 本报评论员. */
export function isByline(text: string): boolean {
  return widthOf(text) <= 40 && !/[。；]/u.test(text) && bylines.some((shape) => shape.test(text))
}

/** What may be a byline where one is expected, below a headline: a bare name, 县农业技术推广站 何振华. */
export function mayBeByline(text: string): boolean {
  return isByline(text) || bareName.test(text) || (widthOf(text) <= 30 && postAndName.test(text))
}

/** Length of the 本报讯（记者 …） that a paragraph begins with; 0 if it begins with none. */
export function datelineLength(text: string): number {
  return dateline.exec(text)?.[0].length ?? 0
}

/** Where the photographer's name at the end of a caption begins; -1 if none is there. */
export function creditStart(text: string): number {
  const found = credit.exec(text)
  if (!found) return -1
  // 群众在山上植树。 本报记者 陈禾 摄: behind a full stop or a blank; without either the name cannot be told apart.
  const before = text.slice(0, found.index)
  if (before === '' || /[。！？”）)\s\u3000]$/u.test(before)) return found.index
  const bracket = found[0].search(/[（(]/u)
  if (bracket >= 0) return found.index + bracket
  const blank = /[\s\u3000]/u.exec(found[0])
  return blank ? found.index + blank.index : -1
}

/** 责任编辑 周远　版式 李一鸣, 本版图片由…提供. */
export function isPageCredit(text: string): boolean {
  return (
    widthOf(text) <= 60 && !/。/u.test(text) && (pageCredit.test(text) || pageCreditOfPictures.test(text))
  )
}

/** A line of the 报头 or 报眉 that is nothing else: date, weekday, number, address, telephone. */
export function isMastheadLine(text: string): boolean {
  return isDateLine(text) || mastheadLines.some((shape) => shape.test(text))
}

export function isDateLine(text: string): boolean {
  return (date.test(text) || chineseDate.test(text)) && widthOf(text) <= 40 && !/[。，]/u.test(text)
}

/** 第1版　要闻: label and name as printed. */
export function parsePageLabel(text: string): { label: string; name?: string } | undefined {
  const [, label, pageName] = pageLabel.exec(text) ?? []
  if (label === undefined) return undefined
  return { label, ...(pageName !== undefined && { name: pageName }) }
}

/** （下转第三版）, 上接第一版. */
export function isJump(text: string): boolean {
  return widthOf(text) <= 40 && jump.test(text)
}

/** （来源：人民日报）. */
export function isSourceLine(text: string): boolean {
  return widthOf(text) <= 30 && sourceLine.test(text)
}

export function isEditorNote(text: string): boolean {
  return editorNote.test(text)
}

/** 一、…, （二）…: a 分题 by its number. */
export function isNumbered(text: string): boolean {
  return widthOf(text) <= 40 && numbered.test(text)
}

/** 【两会时评】: the name of a 栏目. */
export function isSectionLine(text: string): boolean {
  return sectionLine.test(text)
}

export function isAdvertisementLine(text: string): boolean {
  return advertisement.test(text)
}

/** ——云岭县北川乡造林一线见闻. */
export function isDashed(text: string): boolean {
  return /^(?:——|―|—|--)/u.test(text)
}

/** Whether a text is of two halves of equal length, with a blank between: 整地在前 一坑一策. */
export function hasEqualHalves(text: string): boolean {
  const [first, second, ...more] = text.split(/[\s\u3000]+/)
  return (
    more.length === 0 &&
    second !== undefined &&
    widthOf(first ?? '') === widthOf(second) &&
    widthOf(second) >= 3
  )
}

/** ▲3月8日，…: an item of 简讯. */
export function isItem(text: string): boolean {
  return /^[▲△●○■□◆◇★☆▶►☞➤※·•]/u.test(text)
}
