import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { ImportError } from '../../import-error.ts'
import { cleanText } from '../../plan/clean-text.ts'
import type { Box, Line, SourcePage } from '../../plan/source.ts'
import type { ReadFile } from '../read-result.ts'
import { type Run, toRuns } from './glyph-lines.ts'
import { refuseTextless } from './legible.ts'
import { toMatrix } from './matrix.ts'
import { openPdf } from './open-pdf.ts'
import { type Drawing, readOperators } from './read-operators.ts'
import { textOf } from './run-text.ts'
import type { PdfFont } from './text-state.ts'
import { standUp, toVerticalRuns, type VerticalRun } from './vertical-lines.ts'

/** A PDF of pages: each line with its place, height and weight, the places of pictures, rules and frames. */
export const readPdf: ReadFile = async ({ name, bytes }) => {
  const document = await openPdf(name, bytes, 'place')
  try {
    const drawings = await readDrawings(document)
    refuseTextless(
      name,
      drawings.map(({ drawing }) => drawing),
    )
    const pages = drawings.map(({ page, drawing }, i) => toSourcePage(page, drawing, i + 1))
    const empty = pages.flatMap(({ lines }, i) => (lines.length === 0 ? [i + 1] : []))
    const remarks = empty.length > 0 ? [`第 ${empty.join('、')} 页没有文字`] : []
    return { pages, remarks }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readDrawings(document: PDFDocumentProxy) {
  const drawings: { page: PDFPageProxy; drawing: Drawing }[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
    const matrix = toMatrix(page.getViewport({ scale: 1 }).transform)
    if (!matrix) throw new ImportError(`第 ${number} 页的尺寸不对，读不了；请从排版软件重新导出`)
    drawings.push({ page, drawing: readOperators(list, matrix, (id) => fontOf(page, id)) })
    page.cleanup()
  }
  return drawings
}

/** A font as pdf.js has it; of what it knows of fonts only this is used. */
function fontOf(page: PDFPageProxy, id: string): PdfFont {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined
  const known = typeof font === 'object' && font !== null ? font : {}
  const name = String(Reflect.get(known, 'name') ?? '')
  const matrix = toMatrix(Reflect.get(known, 'fontMatrix'))
  const isType3 = Reflect.get(known, 'isType3Font') === true
  const scale = Math.abs(matrix?.[0] ?? 0.001) || 0.001
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    bold:
      Reflect.get(known, 'bold') === true ||
      /bold|heavy|black|[-_ ]W[6-9]|大黑|粗|超粗|大标宋|小标宋|特雅宋/i.test(name),
    vertical: Reflect.get(known, 'vertical') === true,
    scale,
    defaultWidth: Number(Reflect.get(known, 'defaultWidth')) || 0,
    em: isType3 ? scale * 1000 : 1,
  }
}

function toSourcePage(page: PDFPageProxy, drawing: Drawing, number: number): SourcePage {
  const { width, height } = page.getViewport({ scale: 1 })
  const isOn = ({ x, y }: { x: number; y: number }) => x > -20 && y > -20 && x < width + 20 && y < height + 20
  const glyphs = drawing.glyphs.filter(isOn)
  const { lying, standing } = standUp(toRuns(glyphs))
  const runs = [...lying.map(fromRun), ...[...standing, ...toVerticalRuns(glyphs)].map(fromVertical)]
  const lines = runs
    .filter(({ text }) => text !== '')
    .map((line, i): Line => ({ ...line, id: `p${number}-${i + 1}` }))
  const isLarge = ([, , w, h]: Box) => w > width / 40 && h > height / 40
  const isInside = ([, , w, h]: Box) => w * h < 0.9 * width * height
  const pictures = [...drawing.pictures, ...drawing.fills.filter((box) => isBare(box, lines))]
    .filter((box) => isLarge(box) && isInside(box))
    .map((box, i) => ({ id: `pic${number}-${i + 1}`, box }))
  const rules = [...drawing.strokes, ...drawing.fills].filter((box) => isInside(box) && !isBare(box, lines))
  return { width, height, lines, pictures, rules: rules.map((box) => ({ box })) }
}

/** A filled area without a line in it stands for a picture. */
function isBare([left, top, width, height]: Box, lines: readonly Omit<Line, 'id'>[]): boolean {
  return !lines.some(({ box }) => {
    if (!box) return false
    const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2]
    return x > left && x < left + width && y > top && y < top + height
  })
}

function fromRun(run: Run): Omit<Line, 'id'> {
  const raw = textOf(run)
  return {
    raw,
    text: cleanText(raw),
    box: [run.left, run.y - run.size * 0.88, run.right - run.left, run.size],
    ...lookOf(run),
  }
}

function fromVertical(run: VerticalRun): Omit<Line, 'id'> {
  const raw = run.glyphs.map(({ text }) => text).join('')
  return {
    raw,
    text: cleanText(raw),
    box: [run.left, run.top, run.size, run.bottom - run.top],
    ...lookOf(run),
  }
}

function lookOf({ glyphs, size }: Pick<Run, 'glyphs' | 'size'>): Pick<Line, 'size' | 'bold' | 'font'> {
  const bold = glyphs.filter((glyph) => glyph.bold).length > glyphs.length * 0.7
  return { size, font: glyphs[Math.floor(glyphs.length / 2)]?.font ?? '', ...(bold && { bold }) }
}
