import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { ImportError } from '../../import-error.ts'
import { limits } from '../limits.ts'

// The small files: what loads TypeScript looks through a module whole, which takes 120 MB more for the large ones.
const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

GlobalWorkerOptions.workerSrc = pathToFileURL(`${folder}/legacy/build/pdf.worker.min.mjs`).href

/** How a page's pictures are read: `place` knows where they stand without decoding them, `draw` all of them. */
export type Purpose = 'place' | 'draw'

/**
 * Opens a PDF with the character maps of Chinese fonts beside it. Throws an `ImportError` for one that is broken, locked with a
 * password, or has too many pages.
 */
export async function openPdf(name: string, bytes: Uint8Array, purpose: Purpose): Promise<PDFDocumentProxy> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    // A larger picture is not decoded: its place is known by the matrix it would have been drawn with.
    ...(purpose === 'place' && { maxImageSize: 1, disableFontFace: false }),
  }).promise.catch((error: unknown) => {
    throw new ImportError(`${name} ${faultOf(error)}`)
  })
  if (document.numPages <= limits.pages) return document
  const count = document.numPages
  await document.loadingTask.destroy()
  throw new ImportError(`${name} 有 ${count} 页，最多读 ${limits.pages} 页；请按天或按版拆开再导入`)
}

function faultOf(error: unknown): string {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return isLocked
    ? '有密码，打不开；请去掉密码，或从排版软件重新导出'
    : '坏了，打不开；请从排版软件重新导出，或从原处重新复制'
}
