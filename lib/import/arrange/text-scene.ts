import type { Line } from '../plan/source.ts'
import { Affinity } from './affinity.ts'
import { type Kind, kindOf } from './kinds.ts'
import { mayBeByline, widthOf } from './line-shapes.ts'
import { toUnits, type Unit } from './units.ts'

/** The units of a text with what is known of each before articles are told apart. */
export interface Scene {
  readonly units: readonly Unit[]
  readonly kinds: readonly Kind[]
  readonly affinity: Affinity
  /** How many empty lines stand where a picture stood; `Infinity` if the text has no such places. */
  readonly pictureGap: number
}

/** What can be seen of a text without a layout. */
export function toScene(lines: readonly Line[]): Scene {
  const units = toUnits(lines)
  return {
    units,
    kinds: settleKinds(
      units,
      units.map(({ text }) => kindOf(text)),
    ),
    affinity: new Affinity(units.map(({ text }) => text)),
    pictureGap: pictureGapOf(units),
  }
}

/** What only its place tells: a bare name between a headline and the text is a byline, a text before a 摄 a caption. */
function settleKinds(units: readonly Unit[], kinds: readonly Kind[]): readonly Kind[] {
  return kinds.map((kind, i) => {
    const text = units[i]?.text ?? ''
    const isBelowHead = kinds[i - 1] === 'short' || kinds[i - 1] === 'dashed'
    if (kind === 'short' && isBelowHead && isText(kinds[i + 1]) && mayBeByline(text)) return 'byline'
    if (kind === 'short' && isText(kinds[i - 1]) && isSignature(text)) return 'signature'
    const hasCredit = kinds[i + 1] === 'credit' && (units[i + 1]?.gap ?? 0) === 0
    if (hasCredit && (kind === 'short' || kind === 'prose') && widthOf(text) <= 70) return 'caption'
    return kind
  })
}

/** 石门镇人民政府: who signs a notice, below its text. */
function isSignature(text: string): boolean {
  const body = /(?:人民政府|委员会|办公室|局|公司|法院|检察院|联合会|协会|管理处|中心|编辑部|本报)$/u
  return widthOf(text) <= 24 && body.test(text) && !/[：“？！]/u.test(text)
}

/** Text taken out of a layout has wide gaps where pictures stood; three of them at least, or it is no habit. */
function pictureGapOf(units: readonly Unit[]): number {
  const gaps = units.slice(1).map(({ gap }) => gap)
  const widest = Math.max(0, ...gaps)
  const wide = gaps.filter((gap) => gap === widest).length
  const isHabit = widest >= 2 && wide >= 3 && wide <= units.length / 3
  return isHabit ? widest : Number.POSITIVE_INFINITY
}

/** Running text: what a body is made of. */
export function isText(kind: Kind | undefined): boolean {
  return kind === 'prose' || kind === 'item'
}

/** Whether a unit stands where a picture stood, and so is what was printed below it or in it. */
export function isBesidePicture({ units, pictureGap }: Scene, index: number): boolean {
  return index > 0 && (units[index]?.gap ?? 0) >= pictureGap
}
