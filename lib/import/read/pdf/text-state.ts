import { apply, identity, type Matrix, multiply } from './matrix.ts'

/** What of a font the layout needs. */
export interface PdfFont {
  readonly name: string
  readonly bold: boolean
  readonly vertical: boolean
  /** Glyph space to text space: a thousandth for all but Type 3. */
  readonly scale: number
  readonly defaultWidth: number
  /** Height of its em in thousandths of the size; other than 1 only for Type 3. */
  readonly em: number
}

/** A character as it is drawn, in the page's unit, y downwards. */
export interface Glyph {
  readonly text: string
  /** Left end of its baseline; of vertical writing the middle of its upper edge. */
  readonly x: number
  readonly y: number
  /** How far it moves the pen. */
  readonly advance: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly isVertical: boolean
}

/** The text part of the graphics state (ISO 32000-1, 9.3). */
export interface TextState {
  readonly font: PdfFont | undefined
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly hScale: number
  readonly leading: number
  readonly rise: number
}

export const initialText: TextState = {
  font: undefined,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
}

/** A glyph of pdf.js as far as it is used here. */
interface ShownGlyph {
  readonly unicode?: unknown
  readonly width?: unknown
  readonly isSpace?: unknown
  readonly vmetric?: unknown
}

/** The pen: where the next character is drawn, from `BT` to `ET`. */
export class Pen {
  #matrix: Matrix = identity
  #lineX = 0
  #lineY = 0
  #x = 0
  #y = 0

  begin(matrix: Matrix = identity): void {
    this.#matrix = matrix
    this.#lineX = this.#lineY = this.#x = this.#y = 0
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x
    this.#y = this.#lineY += y
  }

  /** Draws glyphs and numbers (distances in thousandths) from where it stands. */
  *show(items: readonly unknown[], state: TextState, page: Matrix): Generator<Glyph> {
    const { font, size } = state
    if (!font) return
    const direction = font.vertical ? 1 : -1
    for (const item of items) {
      if (typeof item === 'number') this.#advance((direction * item * size) / 1000, state)
      else if (typeof item === 'object' && item !== null) yield* this.#draw(item, font, state, page)
    }
  }

  *#draw(glyph: ShownGlyph, font: PdfFont, state: TextState, page: Matrix): Generator<Glyph> {
    const { size, charSpacing, wordSpacing, rise } = state
    const spacing = charSpacing + (glyph.isSpace === true ? wordSpacing : 0)
    const width = typeof glyph.width === 'number' ? glyph.width : font.defaultWidth
    const pace = font.vertical
      ? Math.abs(verticalAdvance(glyph)) * font.scale * size
      : width * font.scale * size
    const matrix = multiply(page, this.#matrix)
    const [x, y] = apply(matrix, this.#x, this.#y + rise)
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : ''
    // Height and pace as they come out on the page, whatever was scaled on the way.
    const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size) * font.em
    const stretch = Math.hypot(matrix[0], matrix[1]) * (font.vertical ? 1 : Math.abs(state.hScale))
    const isTurned = Math.abs(matrix[1]) > Math.abs(matrix[0])
    yield {
      text,
      x,
      y,
      advance: Math.abs(pace) * stretch,
      size: height,
      font: font.name,
      bold: font.bold,
      isVertical: font.vertical || isTurned,
    }
    this.#advance(font.vertical ? -(pace - spacing) : pace + spacing, state)
  }

  #advance(distance: number, { font, hScale }: TextState): void {
    if (font?.vertical) this.#y += distance
    else this.#x += distance * hScale
  }
}

function verticalAdvance({ vmetric }: ShownGlyph): number {
  return Array.isArray(vmetric) && typeof vmetric[0] === 'number' ? vmetric[0] : -1000
}
