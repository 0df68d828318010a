import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { sampleDocument } from './memory-index.ts'

/** What fills texts up to a length; no query has any of its words. */
const filler = '本文纯属虚构，只为试验先后次序而写，与任何地方无关。'
const usual = 60

interface Judged extends Partial<SearchDocument> {
  /** Texts of paragraphs, each filled up to the usual length, or with a length of their own. */
  readonly body?: readonly (string | readonly [text: string, length: number])[]
}

/**
 * A plainly made-up newspaper in which articles contend: of each two or three the first is the one that a reader
 * wants first, and the oldest, so that it stands last wherever they count as equal. By their names, oldest first.
 */
const articles: Readonly<Record<string, Judged>> = {
  'fire-headline': { headline: '消防演练在东街举行', body: [''] },
  'fire-body': { headline: '东街昨日热热闹闹的', body: ['消防演练开始，消防演练结束。'] },
  'library-subhead': { headline: '样例县办了件好事情', subhead: '图书馆开到夜里', body: [''] },
  'library-body': {
    headline: '样例县的夜晚亮起来',
    subhead: '夜里有地方可去',
    body: ['图书馆里，图书馆外。'],
  },
  'yangko-kicker': { headline: '锣鼓声里过个新年头', kicker: '秧歌进社区', body: [''] },
  'yangko-body': { headline: '新年头里听锣鼓声响', kicker: '年味进社区', body: ['秧歌扭起来，秧歌队来了。'] },
  'walnut-heading': { headline: '山上的收成今年不错', headings: ['核桃熟了'], body: [''] },
  'walnut-body': { headline: '山下的收成今年也行', headings: ['果子熟了'], body: ['核桃摆上桌。'] },
  'author-byline': { headline: '一位邮递员走的山路', byline: ['常小满'], body: [''] },
  'author-body': { headline: '一位放映员走的夜路', byline: ['路人甲'], body: ['常小满说起往事。'] },
  'reservoir-short': { headline: '放水的日子又快到了', body: [['水库开闸。', 20]] },
  'reservoir-long': { headline: '蓄水的日子又快到了', body: [['水库开闸。', 300]] },
  'mine-often': { headline: '井下传来的几个消息', body: ['煤矿复工，煤矿验收，煤矿出煤。'] },
  'mine-once': { headline: '井上传来的几个消息', body: ['煤矿复工。'] },
  'apple-fair': { headline: '赶集的人说今年便宜', body: ['苹果甜，苹果脆，苹果红。', '集市开了。'] },
  'fair-apple': { headline: '赶集的人说今年热闹', body: ['苹果甜。', '集市开了，集市散了，集市远了。'] },
  'fair-1': { headline: '周一的事情记在这里', body: ['集市。'] },
  'fair-2': { headline: '周二的事情记在这里', body: ['集市。'] },
  'fair-3': { headline: '周三的事情记在这里', body: ['集市。'] },
  'fair-4': { headline: '周四的事情记在这里', body: ['集市。'] },
  'bus-together': { headline: '等车的地方换了样子', body: ['公交站牌换新。'] },
  'bus-apart': { headline: '等车的地方旧了很多', body: [`公交来了。${filler}站牌旧了。`] },
  'bus-parted': { headline: '等车的地方没有变样', body: ['公交来了。', '站牌旧了。'] },
  'drum-near': { headline: '晚会上的节目有很多', body: ['鼓书先说，琴书后唱。'] },
  'drum-far': { headline: '晚会上的节目不太多', body: [`鼓书先说。${filler}琴书后唱。`] },
  'caption-twice': { headline: '照片里的人都笑起来', captions: ['风筝上了天，风筝又落下'], body: [''] },
  'caption-once': { headline: '照片里的人都不说话', captions: ['风筝上了天，人们看着它'], body: [''] },
  'bridge-both': { headline: '石桥修好以后的一天', body: ['石桥宽了，渡口还在。'] },
  'bridge-body': { headline: '修好以后过了好几天', body: ['石桥宽了，渡口还在。'] },
  'school-headline-short': { headline: '小学开学', body: [''] },
  'school-headline-long': { headline: '小学开学那天早上下起了雨来', body: [''] },
  'well-number': { headline: '第十七次巡河有结果', body: [''] },
  'well-later': { headline: '巡河的结果都在这里', body: ['第17次巡河以后。'] },
  'train-latin': { headline: '坐上D2001去看海', body: [''] },
  'train-later': { headline: '看海的人都坐车回来', body: ['D2001晚点，D2001到站。'] },
}

/** The made-up newspaper's articles, oldest first, each with its name as the issue. */
export const judgedDocuments: readonly SearchDocument[] = Object.entries(articles).map(
  ([name, { body = [], ...known }], at) =>
    sampleDocument(`${name}/01/01`, {
      issueTitle: '样例报',
      date: new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10),
      paragraphs: body.map((paragraph, place) => {
        const [text, length] = typeof paragraph === 'string' ? [paragraph, usual] : paragraph
        return { id: `p${place + 1}`, text: fill(text, length) }
      }),
      ...known,
    }),
)

function fill(text: string, length: number): string {
  return (text + filler.repeat(Math.ceil(length / filler.length))).slice(0, Math.max(length, text.length))
}
