import { createHash } from 'node:crypto'
import { assetUrl, type SiteUrl } from '../urls.ts'

/** A serif face cut to some headlines: its address, what is in it, and whether a text can be set in it whole. */
export interface HeadlineFace {
  /** Absent if not one character is in it. */
  readonly url?: SiteUrl
  /** Distinct, in code point order. */
  readonly characters: string
  covers(text: string): boolean
}

/**
 * What the bytes of a face depend on besides its characters; a change of any gives new addresses. The font is named for
 * the package that it was taken from; `woff2` counts the changes of toWoff2.
 */
export const faceRecipe = '@expo-google-fonts/noto-serif-sc@0.4.3 700Bold subset-font@2.9.0 woff2 1'

/** Most that a face may weigh; with the punctuation face a page stays under 25 KB of fonts. */
export const faceBudget = 21 * 1024

// Measured on 100 to 300 characters of newspaper text: 1.5 KB and 178 to 195 bytes a character.
const baseSize = 1500
const characterSize = 190

// What Noto Serif SC can draw of that which headlines are written with.
const drawable =
  /^[ -~\xa0-\xff\u2010-\u2016\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2025-\u2027\u2030\u203b\u2103\u2160-\u216b\u2460-\u24ff\u2f00-\u2fd5\u3000-\u303f\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/

/**
 * The face of an issue, by the texts that want it, the most important first: they are taken whole, one by
 * one, until the next would exceed `budget` bytes. Nothing is cut here, so that a page can name its face
 * while it is drawn; the address holds the id and a hash of all that decides the bytes.
 */
export function headlineFace(id: string, texts: readonly string[], budget = faceBudget): HeadlineFace {
  const taken = takeCharacters(texts, budget)
  const characters = [...taken].sort(byCodePoint).join('')
  const hash = createHash('sha256').update(`${faceRecipe} ${characters}`).digest('hex').slice(0, 10)
  return {
    ...(characters !== '' && { url: assetUrl(`fonts/${id}.${hash}.woff2`) }),
    characters,
    covers: (text) => [...text].every((character) => taken.has(character)),
  }
}

function takeCharacters(texts: readonly string[], budget: number): Set<string> {
  const most = Math.floor((budget - baseSize) / characterSize)
  const taken = new Set<string>()
  for (const text of texts.filter((candidate) => drawable.test(candidate))) {
    const added = new Set([...text].filter((character) => !taken.has(character)))
    if (taken.size + added.size > most) break
    for (const character of added) taken.add(character)
  }
  return taken
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
}
