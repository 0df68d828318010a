const suffixes = '省市县区州旗乡镇村'
/** What stands before one of these in words that name no place: 社区, 全市, 开发区, 山村. */
const general: Readonly<Record<string, string>> = {
  省: '全我本各该两外跨',
  市: '全我本各该城超上夜门股楼房菜都委府省地县设撤街集早晚跨外入闹',
  县: '全我本各该市区委两外跨',
  区: '社地小山景灾特校园辖片林库牧老新市县矿厂城郊疫战军街专治发护范验贸业宅湖馆场居教全我本各该禁盲误',
  州: '九全我本',
  旗: '红国党军锦升全我本',
  乡: '城全我家老故水下返同本各该还思异他',
  镇: '城乡小古全我本重各该',
  村: '农乡新山全我本该各渔困贫范富穷古老进驻',
}
/** Characters that belong to no name and so end the search for its beginning. */
const outside = '的在和与及或到从由向为把被将对于是有了之其这那哪每个年'
/** So many characters before what a place is called by are its name. */
const most = 2

/** Provinces without what they are called by; one differs from another in a single character. */
const provinces =
  /北京|天津|上海|重庆|河北|河南|山西|山东|陕西|湖北|湖南|广东|广西|江苏|江西|浙江|安徽|福建|海南|云南|贵州|四川|甘肃|青海|吉林|辽宁|黑龙江|内蒙古|宁夏|新疆|西藏|香港|澳门|台湾/g

/** A stretch of a text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Names of places in simplified text: provinces, and up to two characters with what they are called by (桦川县). */
export function placesIn(text: string): readonly Span[] {
  const found: Span[] = Array.from(text.matchAll(provinces), ({ index, 0: name }) => {
    return { start: index, end: index + name.length }
  })
  for (let at = 1; at < text.length; at++) {
    const start = suffixes.includes(text[at] ?? '') ? startOfName(text, at) : at
    if (start < at) found.push({ start, end: at + 1 })
  }
  return found
}

/** Where a name begins the text does not say: 桦川县 stands for 佳木斯桦川县, and for 浩特市 呼和浩特市. */
function startOfName(text: string, suffix: number): number {
  if (general[text[suffix] ?? '']?.includes(text[suffix - 1] ?? '')) return suffix
  let start = suffix
  while (start > 0 && suffix - start < most && isNameCharacter(text[start - 1] ?? '')) start--
  return start
}

function isNameCharacter(character: string): boolean {
  return /[\u3400-\u9fff]/.test(character) && !suffixes.includes(character) && !outside.includes(character)
}
