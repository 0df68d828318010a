import { readFileSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, brotliDecompressSync } from 'node:zlib'
import { faceStore } from '../store/caches.ts'

const sourceFaces = [
  'noto-sans-sc-400',
  'noto-sans-sc-600',
  'noto-serif-sc-400',
  'noto-serif-sc-700',
] as const

/** The faces that come with the project, by family and weight. */
export type SourceFace = (typeof sourceFaces)[number]

const directory = path.join(process.cwd(), 'lib/fonts/faces')
const unpack = promisify(brotliDecompress)
const opened = new Map<SourceFace, Buffer>()

/** A face as a TrueType font with all its characters; one that is not unpacked yet takes some 150 ms, once a process. */
export function readSourceFace(face: SourceFace): Buffer {
  const known = opened.get(face)
  if (known) return known
  const isUnpacked = faceStore.has(unpackedName(face))
  const font = isUnpacked
    ? readFileSync(faceStore.pathOf(unpackedName(face)))
    : brotliDecompressSync(readFileSync(packedFile(face)))
  opened.set(face, font)
  return font
}

/** Unpacks the faces into the cache, for all processes of this build and of later ones. */
export async function unpackSourceFaces(): Promise<void> {
  for (const face of sourceFaces) {
    await faceStore.save(unpackedName(face), async (draft) => {
      await writeFile(draft, await unpack(await readFile(packedFile(face))))
    })
  }
}

function packedFile(face: SourceFace): string {
  return path.join(directory, `${face}.ttf.br`)
}

// Another version of a face has other bytes, and so many never.
function unpackedName(face: SourceFace): string {
  return `${face}.${statSync(packedFile(face)).size}.ttf`
}
