import { createCanvas } from '@napi-rs/canvas'
import { ImportError } from '../../import-error.ts'
import { openPdf } from './open-pdf.ts'

/** Pixels of the longer edge: the small print of a broadsheet can be read, and the file stays below two megabytes. */
const longEdge = 3200

/** A page of a PDF, counted from 1, as a JPEG. */
export async function drawPage(name: string, bytes: Uint8Array, number: number): Promise<Uint8Array> {
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
    return new Uint8Array(await canvas.encode('jpeg', 85))
  } finally {
    await document.loadingTask.destroy()
  }
}
