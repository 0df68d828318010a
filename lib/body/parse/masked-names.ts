/** Surnames, and 某, that hardly ever end another word. */
const surely =
  '李王张刘陈杨赵黄周吴徐孙胡朱郭罗宋郑韩唐冯董萧曹袁邓傅沈彭吕卢蒋蔡贾丁魏薛阎潘杜戴汪姜姚谭廖邹熊郝孔崔邱秦侯邵孟尹黎贺赖龚欧樊葛裴翟柴覃聂苗俞岑詹柯佘阮游某'
/** Surnames, and what stands for one, that are or end other words as well: 提高, 任何, 关于, 地方, 大小. */
const perhaps =
  '林何高梁谢许曾程苏叶余夏钟田任范方石金白康毛史顾龙万段雷钱汤易常武乔文马陆江牛鲁倪严温芦季章齐向甘华左穆于安单路包符小老阿'
const doubled = '欧阳|司马|上官|诸葛|皇甫|东方|尉迟|慕容|司徒|令狐|公孙|夏侯|长孙|宇文'
/** What a name follows: the ends of callings (居民, 驾驶员, 被告人), of a clause, and what joins names. */
const boundary = String.raw`[民员长者生士户主人告友子师和与及跟同将把被给让请]|[^\p{L}\p{N}]`

const behindSurname = new RegExp(`(?:[${surely}]|(?:^|${boundary})[${perhaps}]|${doubled})$`, 'u')

/** Whether a text ends with a surname, so that stars behind it hide the rest of a name: 居民张**. */
export function isBehindSurname(text: string): boolean {
  return behindSurname.test(text.slice(-4))
}
