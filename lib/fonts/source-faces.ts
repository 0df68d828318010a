import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** The faces that come with the project, by family and weight. */
export type SourceFace = 'noto-sans-sc-400' | 'noto-sans-sc-600' | 'noto-serif-sc-400' | 'noto-serif-sc-700'

const directory = path.join(process.cwd(), 'lib/fonts/faces')
const opened = new Map<SourceFace, Buffer>()

/** A face as a TrueType font with all its characters; it is unpacked once a process, which takes some 50 ms. */
export function readSourceFace(face: SourceFace): Buffer {
  const known = opened.get(face)
  if (known) return known
  const font = brotliDecompressSync(readFileSync(path.join(directory, `${face}.ttf.br`)))
  opened.set(face, font)
  return font
}
