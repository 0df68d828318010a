/** What these characters become where no word is known: most often they stand in a name or as they are. */
export const usualCharacters: ReadonlyMap<string, string> = new Map([
  ['余', '余'],
  ['征', '征'],
  ['范', '范'],
  ['涂', '涂'],
  ['岩', '岩'],
  ['郁', '郁'],
  ['签', '簽'],
])

/** Entries of OpenCC that in a newspaper are nearly always the end of one word and the beginning of the next. */
export const misread: ReadonlySet<string> = new Set(
  `
快干 干的 新征 长胡 制作出 特别致 道里 里人 里正 里民 口占 风后 元后 准保 裁并 并叠 并入 采的 个中 制革 火并 金制 制盐 台启 周南 毁了 用汇 本里 交并 向明 向应 发的 制为
制得 标占 相并 被发 年历 明了 小云 子游 游来 游到 游去 游出 游上 游下 游完 游回 巴游 史游 鳞游 潜游 并为 并成 并到 并名 并产 并除 并线 中签 金链 台盘 中国制 日本制
美国制 换发 发卡 生发 工致 功致 复比例 江干 流干 干地 一干 后土 台端 台子 和面 发量 发香 游春 汇业 家私 家俱 种放 一出 下摆 上链 赞的 流泛 的钟 于贝尔
`
    .trim()
    .split(/\s+/),
)

/** Two characters whose second is a particle (定了) belong together less than the first and what stands before it. */
export const endsInParticle = /^.了$/

/** What OpenCC writes and most in Taiwan do not: 克制, 胡同, 岩石 and 姑娘 stay as they are. */
export const rare = /剋制|^剋[^扣星]|衚衕|巖|菓|孃/

/**
 * Names of people and places that begin with what more often ends a word, in 繁体: 于洋, but 位于洋浦; 涞源里村, but 山里村寨.
 * They are read where nothing else explains them.
 */
export const names = `
于洋 于某 于某某 于姓 于謙 于丹 于漪 于敏 于右任 于是之 于成龍 于家村 于家莊 于大爺 于大媽 于先生 于女士
于老師 于師傅 于書記 于主任 于局長 于隊長 于教授 于醫生 于阿姨 于奶奶 于爺爺 于老漢 于淼 于濤 于勇 于偉
里村 里小區 里新村
`

/** Before and after 里 in the names of foreign people and places, where it is a sound and never 裡. */
export const nameSounds = {
  before:
    '阿巴博迪蒂厄尔弗盖格哈基杰凯克拉莱雷卢罗鲁洛玛曼梅莫穆纳尼涅努诺帕佩皮普奇乔切萨塞桑什舍斯塔特提托瓦维韦沃乌希谢雅亚扎泽迭娅锡',
  after: '斯克姆夫尔兰诺尼奇茨亚曼赫扎泽乌维娅昂耶希菲蒂埃奥贾瓦乔坦洛雄婉略孜迈',
}
