import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { fontStore } from '../store/caches.ts'
import type { HeadlineFace } from './headline-face.ts'
import { readSourceFace } from './source-faces.ts'
import { toWoff2 } from './to-woff2.ts'

// Without ccmp and liga the two halves of —— come apart; the others set marks narrow or upright (CLREQ).
const keepFeatures = ['halt', 'chws', 'vhal', 'vert', 'vchw', 'kern', 'ccmp', 'liga', 'locl']

/** The marks whose code points Latin shares, and those that stand beside them; globals.css names the same. */
export const punctuation = '·—‘’“”…⋯⸺、。〈〉《》「」『』【】〔〕！（），：；？～'

/** The face of `punctuation`, WOFF2: the first in every stack of fonts. */
export async function cutPunctuationFace(): Promise<Buffer> {
  return toWoff2(await subset(readSourceFace('noto-sans-sc-400'), punctuation))
}

/** What is cut and where it goes: a headline face that has an address. */
export type FaceToCut = Required<Pick<HeadlineFace, 'url' | 'characters'>>

/** Where the WOFF2 file of a headline face lies once it is cut. */
export function faceFile(url: string): string {
  return fontStore.pathOf(path.basename(url))
}

/** Cuts the headline faces that were not cut before and answers how many they are. */
export async function cutHeadlineFaces(faces: readonly FaceToCut[]): Promise<number> {
  const missing = faces.filter(({ url }) => !fontStore.has(path.basename(url)))
  for (const face of missing) await cutToCache(face)
  return missing.length
}

// The characters of GB/T 2312 and what stands between them.
const usual = new Set([...usualCharacters()])
let usualSource: Promise<Buffer> | undefined

const serif = () => readSourceFace('noto-serif-sc-700')

/** A font that holds what a face wants: reading through the whole one costs 50 ms, and most want nothing rare. */
async function readSource({ characters }: FaceToCut): Promise<Buffer> {
  if ([...characters].some((character) => !usual.has(character))) return serif()
  usualSource ??= subset(serif(), [...usual].join(''))
  return usualSource
}

function subset(font: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(font, characters, { targetFormat: 'truetype', keepFeatures })
}

function usualCharacters(): string {
  const rows = Array.from({ length: 87 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [row + 0xa1, cell + 0xa1]).flat(),
  )
  const ascii = Array.from({ length: 95 }, (_, code) => String.fromCharCode(code + 32)).join('')
  return ascii + new TextDecoder('gb2312').decode(new Uint8Array(rows.flat())).replaceAll('\ufffd', '')
}

async function cutToCache(face: FaceToCut): Promise<void> {
  await fontStore.save(path.basename(face.url), async (draft) => {
    await writeFile(draft, await toWoff2(await subset(await readSource(face), face.characters)))
  })
}
