/** Surnames, and 某, that hardly ever end another word. */
const surely =
  '李王张刘陈杨赵黄周吴徐孙胡朱郭罗宋郑韩唐冯董萧曹袁邓傅沈彭吕卢蒋蔡贾丁魏薛阎潘杜戴汪姜姚谭廖邹熊郝孔崔邱秦侯邵孟尹黎贺赖龚欧樊葛裴翟柴覃聂苗俞岑詹柯佘阮游某' +
  '肖闫邢颜殷耿庞霍褚卞娄臧滕蔺阚戚喻窦闵翁巫仇冉鲍匡邬刁涂蒲巩寇邝荆栗佟仝缑禤逯亓冼郜郗鄢邸邴邰郄晁荀甄芮羿靳隗宓仉庹昝訾逄' +
  '撖謇敖缪骆隋鞠胥冀蔚蒯瞿暨阙郦郇鄞郏虞嵇祁湛禹狄贲邾卯佴宦蓟妫嬴'
/** Surnames, and what stands for one, that are or end other words as well: 提高, 任何, 关于, 地方, 大小. */
const perhaps =
  '林何高梁谢许曾程苏叶余夏钟田任范方石金白康毛史顾龙万段雷钱汤易常武乔文马陆江牛鲁倪严温芦季章齐向甘华左穆于安单路包符小老阿' +
  '付祝项盛辛池蒙尚宁兰井莫解路冷焦车习党丛边管来仲燕凌古米明占关游计闻申屠惠楚麻桑郎伏柏屈宫茅姬粟卜支应平成景商国简公年初'
const doubled =
  '欧阳|司马|上官|诸葛|皇甫|东方|尉迟|慕容|司徒|令狐|公孙|夏侯|长孙|宇文|钟离|端木|呼延|轩辕|东郭|南宫|万俟|闻人|濮阳|淳于|单于|太叔|拓跋|独孤|仉督'
/** What a name follows: the ends of callings (居民, 驾驶员, 被告人), of a clause, and what joins names. */
const boundary = String.raw`[民员长者生士户主人告友子师和与及跟同将把被给让请]|[^\p{L}\p{N}]`

/** Words that end like a surname: 主张**先行** hides nobody's name. */
const words = new Set(
  (
    '国王 女王 大王 帝王 霸王 君王 之王 行李 桃李 紧张 扩张 主张 夸张 慌张 嚣张 开张 纸张 伸张 白杨 扫黄 枯黄 蛋黄 金黄 ' +
    '每周 本周 上周 下周 四周 双周 单周 首周 多周 数周 圆周 子孙 儿孙 二胡 城郭 张罗 收罗 网罗 包罗 唐宋 仿宋 两宋 日韩 中韩 美韩 ' +
    '荒唐 盛唐 隋唐 大唐 古董 师傅 辽沈 京沈 园丁 补丁 壮丁 佩戴 穿戴 爱戴 拥戴 生姜 面孔 鼻孔 瞳孔 毛孔 钻孔 大秦 先秦 诸侯 王侯 ' +
    '巴黎 祝贺 庆贺 恭贺 致贺 依赖 信赖 抵赖 无赖 耍赖 仰赖 北欧 西欧 东欧 中欧 南欧 亚欧 旅欧 访欧 赴欧 瓜葛 火柴 木柴 疫苗 育苗 ' +
    '树苗 种苗 幼苗 禾苗 秧苗 出苗 麦苗 壮苗 青苗 菜苗 火苗 旅游 导游 出游 上游 下游 中游 漫游 周游 网游 手游 畅游 春游 郊游 巡游 ' +
    '生肖 容颜 笑颜 红颜 亲戚 休戚 比喻 家喻 富翁 渔翁 报仇 冤仇 复仇 糊涂 倭寇 板栗 战栗'
  ).split(' '),
)
/** 三张, 5周: counted things. */
const counted = /[\p{Nd}一二两三四五六七八九十几这那][张周]$/u

const behindSurname = new RegExp(`(?:[${surely}]|(?:^|${boundary})[${perhaps}]|${doubled})$`, 'u')

/** Whether a text ends with a surname, so that stars behind it hide the rest of a name: 居民张**. */
export function isBehindSurname(text: string): boolean {
  if (words.has(text.slice(-2)) || counted.test(text)) return false
  return behindSurname.test(text.slice(-4))
}
