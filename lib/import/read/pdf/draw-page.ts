import { createCanvas } from '@napi-rs/canvas'
import { ImportError } from '../../import-error.ts'
import { openPdf } from './open-pdf.ts'

/** Pixels of the longer edge: the small print of a broadsheet can be read, and the file stays below two megabytes. */
const longEdge = 3200

/** A page as it was drawn. */
export interface DrawnPage {
  readonly drawn: Uint8Array
  /** Names of the faces that the PDF does not hold: what is set in them is not to be seen, or not rightly. */
  readonly missing: readonly string[]
}

/** A page of a PDF, counted from 1, as a JPEG. */
export async function drawPage(name: string, bytes: Uint8Array, number: number): Promise<DrawnPage> {
  const document = await openPdf(name, bytes, 'draw')
  try {
    if (number > document.numPages) throw new ImportError(`${name} 没有第 ${number} 页`)
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: longEdge / Math.max(width, height) })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    const context = canvas.getContext('2d')
    // pdf.js is typed for a browser's canvas; of it only what this one has is used.
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
    const fonts: readonly unknown[] = [...page.commonObjs].map(([, font]) => font)
    return { drawn: new Uint8Array(await canvas.encode('jpeg', 85)), missing: fonts.flatMap(missingName) }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Of a font as pdf.js has it the name, if its file is missing. */
function missingName(font: unknown): readonly string[] {
  if (typeof font !== 'object' || font === null || Reflect.get(font, 'missingFile') !== true) return []
  return [String(Reflect.get(font, 'name')).replace(/^[A-Z]{6}\+/, '')]
}
