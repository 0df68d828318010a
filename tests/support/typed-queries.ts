import { pinyin } from 'pinyin-pro'
import { foldTable } from '../../lib/search/builder/fold-table.ts'
import { readingsOf } from '../../lib/search/builder/syllables.ts'
import { piecesOf } from '../../lib/search/index/pieces.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { otherSpellings } from '../../lib/search/text/numerals.ts'
import type { Random } from './corpus/random.ts'

/** The ways in which people type what they remember of an article. */
export const waysOfTyping = [
  'as printed',
  'two words',
  'traditional',
  'numerals',
  'pinyin',
  'homophone',
] as const
export type WayOfTyping = (typeof waysOfTyping)[number]

/** A query with the string of the document that is meant by it. */
export interface TypedQuery {
  readonly typed: string
  readonly printed: string
}

const traditional = new Map<string, string>()
for (let at = 0; at + 1 < foldTable.length; at += 2) {
  const [from = '', to = ''] = foldTable.slice(at, at + 2)
  if (!traditional.has(to)) traditional.set(to, from)
}
const commonCharacters = [...new TextDecoder('gb18030').decode(levelOne())]

/** What of a document is remembered, typed in a way; `undefined` if it has nothing that is typed so. */
export function typedQuery(
  document: SearchDocument,
  way: WayOfTyping,
  random: Random,
): TypedQuery | undefined {
  if (way === 'numerals') return numeralQuery(document, random)
  const clauses = clausesOf(way === 'pinyin' ? [document.headline] : textsOf(document))
  if (clauses.length === 0) return undefined
  const clause = random.pick(clauses)
  const length = random.int(5, Math.min(12, clause.length))
  const start = random.int(0, clause.length - length)
  const printed = clause.slice(start, start + length)
  const typed = typeAs(way, printed, random)
  return typed === undefined ? undefined : { typed, printed }
}

function typeAs(way: WayOfTyping, printed: string, random: Random): string | undefined {
  if (way === 'two words') return `${printed.slice(-2)} ${printed.slice(0, -2)}`
  if (way === 'traditional') return Array.from(printed, (one) => traditional.get(one) ?? one).join('')
  if (way === 'pinyin')
    return pinyin(printed, { toneType: 'none', separator: random.pick(['', ' ']), v: true })
  return way === 'homophone' ? withHomophone(printed, random) : printed
}

function numeralQuery(document: SearchDocument, random: Random): TypedQuery | undefined {
  const figures = textsOf(document).flatMap((text) => {
    return Array.from(text.matchAll(/[\u4e00-\u9fff]{3,4}\d{1,6}[\u4e00-\u9fff]{1,2}/g), ([figure]) => figure)
  })
  if (figures.length === 0) return undefined
  const printed = random.pick(figures)
  const others = otherSpellings(printed)
  return others.length > 0 ? { typed: random.pick(others), printed } : undefined
}

function withHomophone(part: string, random: Random): string | undefined {
  const at = random.int(0, part.length - 1)
  const character = part[at] ?? ''
  const [sound] = readingsOf(character)
  const alike = commonCharacters.filter((one) => one !== character && readingsOf(one)[0] === sound)
  return alike.length > 0 ? part.slice(0, at) + random.pick(alike) + part.slice(at + 1) : undefined
}

function textsOf(document: SearchDocument): readonly string[] {
  return piecesOf(document).flatMap(({ text, weight }) => (weight > 0 ? [text] : []))
}

function clausesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/[\u4e00-\u9fff]{5,}/g) ?? [])
}

/** The 3,755 characters of GB 2312's first level. */
function levelOne(): Uint8Array {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  }
  return Uint8Array.from(bytes)
}
