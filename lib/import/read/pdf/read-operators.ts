import { OPS } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import type { Box } from '../../plan/source.ts'
import { boxOf, type Matrix, multiply, toMatrix } from './matrix.ts'
import { type Glyph, initialText, type PdfFont, Pen, type TextState } from './text-state.ts'

/** What is drawn on a page: characters, pictures, filled areas, lines and frames. Boxes in the page's unit, y downwards. */
export interface Drawing {
  readonly glyphs: readonly Glyph[]
  readonly pictures: readonly Box[]
  readonly fills: readonly Box[]
  readonly strokes: readonly Box[]
}

/** A list of operators as pdf.js gives it. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

const images: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]
const strokes: readonly number[] = [
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
]
const fills: readonly number[] = [OPS.fill, OPS.eoFill]

/** Follows the operators of a page (ISO 32000-1, annex A) and notes what is drawn where. */
export function readOperators(list: OperatorList, page: Matrix, fontOf: (id: string) => PdfFont): Drawing {
  const reader = new OperatorReader(page, fontOf)
  for (const [i, operator] of list.fnArray.entries()) {
    const args = list.argsArray[i]
    reader.step(operator, Array.isArray(args) ? args : [])
  }
  return reader
}

class OperatorReader implements Drawing {
  readonly glyphs: Glyph[] = []
  readonly pictures: Box[] = []
  readonly fills: Box[] = []
  readonly strokes: Box[] = []
  readonly #fontOf: (id: string) => PdfFont
  readonly #stack: { readonly matrix: Matrix; readonly text: TextState }[] = []
  readonly #pen = new Pen()
  #matrix: Matrix
  #text = initialText
  /** Whether nothing was drawn since the matrix was set: then a picture that was not decoded stood there. */
  #isUndrawn = false

  constructor(page: Matrix, fontOf: (id: string) => PdfFont) {
    this.#matrix = page
    this.#fontOf = fontOf
  }

  step(operator: number, args: readonly unknown[]): void {
    if (operator === OPS.dependency || operator === OPS.setGState) return
    if (operator === OPS.save || operator === OPS.beginGroup) this.#save()
    else if (operator === OPS.restore || operator === OPS.endGroup) this.#restore()
    else if (operator === OPS.transform) this.#transform(toMatrix(args))
    else if (operator === OPS.paintFormXObjectBegin) this.#enter(toMatrix(args[0]))
    else if (operator === OPS.paintFormXObjectEnd) this.#restore()
    else {
      this.#isUndrawn = false
      if (operator === OPS.constructPath) this.#path(args)
      else if (images.includes(operator)) this.pictures.push(boxOf(this.#matrix, 0, 0, 1, 1))
      else this.#textOperator(operator, args)
    }
  }

  #save(): void {
    this.#stack.push({ matrix: this.#matrix, text: this.#text })
    this.#isUndrawn = false
  }

  #restore(): void {
    if (this.#isUndrawn) this.pictures.push(boxOf(this.#matrix, 0, 0, 1, 1))
    this.#isUndrawn = false
    const before = this.#stack.pop()
    if (!before) return
    this.#matrix = before.matrix
    this.#text = before.text
  }

  #transform(matrix: Matrix | undefined): void {
    if (!matrix) return
    this.#matrix = multiply(this.#matrix, matrix)
    this.#isUndrawn = true
  }

  #enter(matrix: Matrix | undefined): void {
    this.#save()
    if (matrix) this.#matrix = multiply(this.#matrix, matrix)
  }

  #path([paint, , extent]: readonly unknown[]): void {
    if (typeof paint !== 'number' || typeof extent !== 'object' || extent === null) return
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [0, 1, 2, 3].map((i) => Number(Reflect.get(extent, i)))
    if (![x0, y0, x1, y1].every(Number.isFinite)) return
    const box = boxOf(this.#matrix, x0, y0, x1, y1)
    if (strokes.includes(paint)) this.strokes.push(box)
    else if (fills.includes(paint)) this.fills.push(box)
  }

  #textOperator(operator: number, args: readonly unknown[]): void {
    const [first, second] = args
    const number = typeof first === 'number' ? first : 0
    const set = (change: Partial<TextState>) => {
      this.#text = { ...this.#text, ...change }
    }
    if (operator === OPS.beginText) this.#pen.begin()
    else if (operator === OPS.setFont) set({ font: this.#fontOf(String(first)), size: Number(second) || 0 })
    else if (operator === OPS.setTextMatrix) this.#pen.begin(toMatrix(first) ?? toMatrix(args))
    else if (operator === OPS.moveText) this.#pen.move(number, Number(second) || 0)
    else if (operator === OPS.setLeading) set({ leading: -number })
    else if (operator === OPS.nextLine) this.#pen.move(0, this.#text.leading)
    else if (operator === OPS.setCharSpacing) set({ charSpacing: number })
    else if (operator === OPS.setWordSpacing) set({ wordSpacing: number })
    else if (operator === OPS.setHScale) set({ hScale: number / 100 })
    else if (operator === OPS.setTextRise) set({ rise: number })
    else if (operator === OPS.setLeadingMoveText) {
      set({ leading: Number(second) || 0 })
      this.#pen.move(number, Number(second) || 0)
    } else if (operator === OPS.showText) this.#show(first)
  }

  #show(items: unknown): void {
    if (!Array.isArray(items)) return
    for (const glyph of this.#pen.show(items, this.#text, this.#matrix)) this.glyphs.push(glyph)
  }
}
