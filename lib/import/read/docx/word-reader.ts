import { cleanText, isIndented } from '../../plan/clean-text.ts'
import type { Line, Picture, Says } from '../../plan/source.ts'
import { childrenOf, piecesOf, type WordElement, type WordPiece } from './word-elements.ts'

/** Formats of pictures that can be shown. */
const formats: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/** Collects lines and pictures of a Word document from top to bottom. */
export class WordReader {
  readonly lines: Line[] = []
  readonly pictures: Picture[] = []
  readonly images = new Map<string, Uint8Array>()
  readonly #strange: string[] = []
  #numbered = 0
  #waiting: number[] = []

  get remarks(): readonly string[] {
    const { length } = this.#strange
    return [
      ...(length > 0
        ? [`有 ${length} 张图片没有取出（${[...new Set(this.#strange)].join('、')}）；请另存为 JPEG`]
        : []),
      ...(this.#numbered > 0 ? [`有 ${this.#numbered} 段用了自动编号，编号没有读进来；请核对后补上`] : []),
    ]
  }

  async read(element: WordElement): Promise<void> {
    if (element.type === 'paragraph') await this.#paragraph(element)
    else if (element.type === 'tableRow') await this.#row(element)
    else for (const child of childrenOf(element)) await this.read(child)
  }

  async #paragraph(element: WordElement): Promise<void> {
    const pieces = piecesOf(element)
    if (element.numbering) this.#numbered++
    let run: WordPiece[] = []
    for (const piece of pieces) {
      if ('picture' in piece) {
        await this.#picture(piece.picture)
        continue
      }
      const [first = '', ...more] = piece.text.split('\n')
      run.push({ ...piece, text: first })
      for (const text of more) {
        this.#line(run, element)
        run = [{ ...piece, text }]
      }
    }
    this.#line(run, element)
  }

  #line(pieces: readonly WordPiece[], element: WordElement): void {
    const texts = pieces.filter((piece) => 'text' in piece)
    const raw = texts.map(({ text }) => text).join('')
    const text = cleanText(raw)
    if (text === '') return
    const shown = texts.filter((piece) => piece.text.trim() !== '')
    const sizes = shown.map(({ size }) => size).filter((size) => size !== undefined)
    const bold = shown.every((piece) => piece.bold)
    const says = saysOf(element, bold ? 0 : boldStart(texts, text))
    this.#push({
      raw,
      text,
      indent: isIndented(raw),
      ...(sizes.length > 0 && { size: Math.max(...sizes) }),
      ...(bold && { bold }),
      ...(element.alignment === 'center' && { centred: true }),
      ...(says && { says }),
    })
  }

  /** A row of a table is a line, its cells parted by tabs. A table of one cell is a frame around text. */
  async #row(row: WordElement): Promise<void> {
    const cells = childrenOf(row)
    const [only, ...others] = cells
    if (only && others.length === 0) {
      for (const child of childrenOf(only)) await this.read(child)
      return
    }
    const texts = cells.map((cell) => {
      const pieces = piecesOf(cell).filter((piece) => 'text' in piece)
      return cleanText(
        pieces
          .map(({ text }) => text)
          .join('')
          .replace(/[\t\n]/g, ' '),
      )
    })
    for (const cell of cells)
      for (const piece of piecesOf(cell)) if ('picture' in piece) await this.#picture(piece.picture)
    const text = texts.join('\t')
    if (text.trim() !== '') this.#push({ raw: text, text, says: { isRow: true } })
  }

  async #picture({ contentType, readAsBuffer }: WordElement): Promise<void> {
    const format = formats[String(contentType)]
    if (format === undefined || typeof readAsBuffer !== 'function') {
      this.#strange.push(String(contentType).replace('image/', ''))
      return
    }
    const bytes: unknown = await readAsBuffer()
    if (!(bytes instanceof Uint8Array)) return
    const id = `pic1-${this.pictures.length + 1}`
    this.images.set(id, new Uint8Array(bytes))
    this.#waiting.push(this.pictures.length)
    this.pictures.push({ id, format })
  }

  #push(line: Omit<Line, 'id'>): void {
    const id = `p1-${this.lines.length + 1}`
    this.lines.push({ ...line, id })
    for (const index of this.#waiting) {
      const picture = this.pictures[index]
      if (picture) this.pictures[index] = { ...picture, before: id }
    }
    this.#waiting = []
  }
}

function saysOf({ styleName }: WordElement, boldLength: number): Says | undefined {
  const style = typeof styleName === 'string' ? styleName.toLowerCase() : ''
  if (/^(?:title|标题)$|^heading 1$|^标题 1$/.test(style)) return { role: 'headline' }
  if (/^subtitle$|^副标题$/.test(style)) return { role: 'subhead' }
  if (/^(?:heading|标题) [2-6]$/.test(style)) return { role: 'heading' }
  if (/^(?:caption|题注)$/.test(style)) return { role: 'caption' }
  return boldLength > 0 ? { boldStart: boldLength } : undefined
}

/** Length of the bold words that a paragraph begins with, if they end as a sentence does. */
function boldStart(
  pieces: readonly { readonly text: string; readonly bold: boolean }[],
  text: string,
): number {
  const end = pieces.findIndex((piece) => !piece.bold && piece.text.trim() !== '')
  const words = cleanText(
    pieces
      .slice(0, Math.max(0, end))
      .map((piece) => piece.text)
      .join(''),
  )
  return /[。：！？]$/u.test(words) && text.startsWith(words) && words.length <= 40 ? words.length : 0
}
