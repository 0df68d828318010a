import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { type HeadlineFace, headlineWeight } from './headline-face.ts'
import { toWoff2 } from './to-woff2.ts'

const packages = path.join(process.cwd(), 'node_modules/@expo-google-fonts')
const serif = path.join(packages, `noto-serif-sc/${headlineWeight}/NotoSerifSC_${headlineWeight}.ttf`)
const sans = path.join(packages, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
const cache = path.join(process.cwd(), '.next/cache/fonts')

// Without ccmp and liga the two halves of —— come apart; the others set marks narrow or upright (CLREQ).
const keepFeatures = ['halt', 'chws', 'vhal', 'vert', 'vchw', 'kern', 'ccmp', 'liga', 'locl']

/** The marks whose code points Latin shares, and those that stand beside them; globals.css names the same. */
export const punctuation = '·—‘’“”…⋯⸺、。〈〉《》「」『』【】〔〕！（），：；？～'

/** The face of `punctuation`, WOFF2: the first in every stack of fonts. */
export async function cutPunctuationFace(): Promise<Buffer> {
  return toWoff2(await subset(await readFile(sans), punctuation))
}

/** What is cut and where it goes: a headline face that has an address. */
export type FaceToCut = Required<Pick<HeadlineFace, 'url' | 'characters'>>

/** Where the WOFF2 file of a headline face lies once it is cut. */
export function faceFile(url: string): string {
  return path.join(cache, path.basename(url))
}

/** Cuts the headline faces that were not cut before and answers how many they are. */
export async function cutHeadlineFaces(faces: readonly FaceToCut[]): Promise<number> {
  const missing = faces.filter(({ url }) => !existsSync(faceFile(url)))
  if (missing.length > 0) await mkdir(cache, { recursive: true })
  for (const face of missing) await cutToCache(await readSource(face), face)
  return missing.length
}

// The characters of GB/T 2312 and what stands between them.
const usual = new Set([...usualCharacters()])
let usualSource: Promise<Buffer> | undefined

/** A font that holds what a face wants: reading through the whole one costs 50 ms, and most want nothing rare. */
async function readSource({ characters }: FaceToCut): Promise<Buffer> {
  if ([...characters].some((character) => !usual.has(character))) return readFile(serif)
  usualSource ??= readFile(serif).then((font) => subset(font, [...usual].join('')))
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

// Written aside and renamed, so that a build that is stopped leaves no half a face behind; under a name of its own, for the same face
// may be asked for twice at once.
async function cutToCache(source: Buffer, { url, characters }: FaceToCut): Promise<void> {
  const unfinished = `${faceFile(url)}.${randomUUID()}`
  await writeFile(unfinished, await toWoff2(await subset(source, characters)))
  await rename(unfinished, faceFile(url))
}
