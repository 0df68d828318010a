import { datelineLength, hasEqualHalves, isNumbered, widthOf } from './line-shapes.ts'
import { isBesidePicture, isText, type Scene } from './text-scene.ts'

/** A run of short units between running text: the lines of a head, a 分题, or what else is set there. */
export interface Cluster {
  /** Indexes of its units, in order. */
  readonly members: readonly number[]
  /** The short ones, which may be a headline. */
  readonly shorts: readonly number[]
  /** Above 0 the more likely a headline is among them, below 0 a 分题. */
  readonly score: number
}

/** From here on a short line is set as a headline; below the negative of `headingAt` as a 分题; between, it is open. */
export const headlineAt = 2.5
export const headingAt = 0

/** All runs of units that are no running text, with how likely an article begins with each. */
export function findClusters(scene: Scene): readonly Cluster[] {
  const groups: number[][] = []
  for (const [i, kind] of scene.kinds.entries()) {
    if (!isHeadKind(kind)) continue
    const last = groups.at(-1)
    const isNext = last?.at(-1) === i - 1 && !partsHere(scene, i)
    if (last && isNext) last.push(i)
    else groups.push([i])
  }
  const withShorts = groups.filter((members) => members.some((i) => isShort(scene, i)))
  const shapes = countShapes(scene, withShorts)
  return withShorts.map((members) => toCluster(scene, members, shapes))
}

function isHeadKind(kind: Scene['kinds'][number]): boolean {
  return ['short', 'numbered', 'dashed', 'byline', 'section', 'advertisement'].includes(kind)
}

function isShort({ kinds }: Scene, index: number): boolean {
  return kinds[index] === 'short' || kinds[index] === 'numbered'
}

/** A picture's place parts two runs, and so does the byline of what stands before. */
function partsHere(scene: Scene, index: number): boolean {
  const { units, kinds, pictureGap } = scene
  const gap = units[index]?.gap ?? 0
  if (gap >= pictureGap || (gap > 0 && isInPicture(scene, index - 1))) return true
  return kinds[index - 1] === 'byline' && kinds[index] === 'short' && !isText(kinds[index - 2])
}

/** Whether a unit stands in a picture's place, with no empty line between. */
function isInPicture(scene: Scene, index: number): boolean {
  for (let i = index; i > 0 && scene.kinds[i] === 'short'; i--) {
    if (isBesidePicture(scene, i)) return true
    if ((scene.units[i]?.gap ?? 0) > 0) return false
  }
  return false
}

/** How often each shape of a lone short line occurs: 分题 of one article are built alike. */
function countShapes({ units }: Scene, groups: readonly number[][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const group of groups) {
    if (group.length > 1) continue
    const shape = shapeOf(units[group[0] ?? 0]?.text ?? '')
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return counts
}

/** 坚持党建引领 永葆忠诚本色 and 整地在前 一坑一策 are built alike. */
function shapeOf(text: string): string {
  if (hasEqualHalves(text)) return 'halves'
  return text
    .split(/[\s\u3000]+/)
    .map(widthOf)
    .join(' ')
}

function toCluster(scene: Scene, members: readonly number[], shapes: ReadonlyMap<string, number>): Cluster {
  const shorts = members.filter((i) => isShort(scene, i))
  const rules = [fromMarks, fromNeighbours, fromForm, fromWords]
  const score = rules.reduce((sum, rule) => sum + rule(scene, members, shorts, shapes), 0)
  return { members, shorts, score }
}

/** What only stands at the head of an article: a 副题 with its dash, a byline, 本报讯. */
function fromMarks({ units, kinds }: Scene, members: readonly number[], shorts: readonly number[]): number {
  const after = units[(members.at(-1) ?? 0) + 1]?.text ?? ''
  const last = shorts.at(-1) ?? 0
  const behind = members.filter((i) => i > last)
  const hasDash = members.some((i) => kinds[i] === 'dashed')
  const hasByline = behind.some((i) => kinds[i] === 'byline')
  const isOfficial = shorts.some((i) => isOfficialTitle(units[i]?.text ?? ''))
  const begins = datelineLength(after) > 0
  return (
    (hasDash ? 4.5 : 0) +
    (hasByline && isText(kinds[(members.at(-1) ?? 0) + 1]) ? 3 : 0) +
    (begins ? 3 : 0) +
    (isOfficial ? 4 : 0)
  )
}

/** 迁坟公告, 简讯: what bears such a title is an article of its own. */
function isOfficialTitle(text: string): boolean {
  if (
    /^(?:简讯|短讯|快讯|简明新闻|一句话新闻|新闻速览|要闻速览|要闻简报|今日导读|导读|信息快递)$/u.test(text)
  )
    return true
  return widthOf(text) <= 30 && /(?:公告|通告|启事|声明|公示|通知|讣告|公报|遗失)$/u.test(text)
}

/** What stands before and after: the beginning of the text, the name that ends an article, an empty line. */
function fromNeighbours(scene: Scene, members: readonly number[]): number {
  const { units, kinds } = scene
  const first = members[0] ?? 0
  const before = kinds.slice(0, first)
  const isFollowed = isText(kinds[(members.at(-1) ?? 0) + 1])
  if (isBesidePicture(scene, first)) return -6
  if (!isFollowed) return -1
  if (!before.some(isText)) return 3.5
  const closed = /（[^（）]{2,20}）$/u.test(units[first - 1]?.text ?? '')
  const ended = ['byline', 'credit', 'pageCredit', 'jump', 'source', 'masthead'].includes(
    kinds[first - 1] ?? '',
  )
  const gap = units[first]?.gap ?? 0
  const usual = units[first - 1]?.gap ?? 0
  return (closed ? 1.5 : 0) + (ended ? 2 : 0) + (gap > usual && gap > 1 ? 1 : 0)
}

function fromForm(
  { units, kinds }: Scene,
  members: readonly number[],
  shorts: readonly number[],
  shapes: ReadonlyMap<string, number>,
): number {
  const text = units[shorts[0] ?? 0]?.text ?? ''
  if (shorts.length === 1 && (isNumbered(text) || kinds[shorts[0] ?? 0] === 'numbered')) return -5
  if (shorts.length > 1) return 1.5
  const twins = members.length === 1 ? (shapes.get(shapeOf(text)) ?? 1) - 1 : 0
  const width = widthOf(text)
  const byWidth = width >= 15 ? 0.75 : width <= 8 ? -0.75 : 0
  return (
    byWidth + (hasEqualHalves(text) && width <= 18 ? -0.5 : 0) - Math.min(2, twins * (width <= 16 ? 1 : 0.25))
  )
}

/** Whether the text goes on about the same thing behind the short line. */
function fromWords(scene: Scene, members: readonly number[]): number {
  const before = textAround(scene, (members[0] ?? 0) - 1, -1)
  const after = textAround(scene, (members.at(-1) ?? 0) + 1, 1)
  if (before === '' || after === '') return 0
  const { affinity } = scene
  const cohesion = affinity.between(before, after)
  return Math.max(-1.5, Math.min(1.5, (0.06 - cohesion) * 25))
}

/** Up to five paragraphs of running text in one direction. */
function textAround({ units, kinds }: Scene, start: number, step: 1 | -1): string {
  let text = ''
  for (let i = start, count = 0; count < 5 && units[i] && isText(kinds[i]); i += step, count++)
    text += units[i]?.text
  return text
}
