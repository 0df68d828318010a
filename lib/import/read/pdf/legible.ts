import { ImportError } from '../../import-error.ts'
import type { Drawing } from './read-operators.ts'
import type { Glyph } from './text-state.ts'

/** Scripts of a Chinese newspaper. A font without a map to characters shows itself by others. */
const known =
  /[\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u
const meaningless = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/u
/** From this share of unreadable characters on a PDF is refused. */
const mostUnmapped = 0.01

/** Which share of the characters stands for no character that can be read; 0 without characters. */
export function unmappedShare(glyphs: readonly Glyph[]): number {
  const drawn = glyphs.filter(({ text }) => text === '' || text.trim() !== '')
  const unmapped = drawn.filter(({ text }) => text === '' || meaningless.test(text) || !known.test(text))
  return drawn.length === 0 ? 0 : unmapped.length / drawn.length
}

/** Throws for a PDF that has no text to be read, with why that is so. */
export function refuseTextless(name: string, drawings: readonly Drawing[]): void {
  const glyphs = drawings.flatMap((drawing) => drawing.glyphs)
  const readable = glyphs.filter(({ text }) => text.trim() !== '').length
  const shapes = drawings.reduce((sum, drawing) => sum + drawing.fills.length, 0)
  const pictures = drawings.reduce((sum, drawing) => sum + drawing.pictures.length, 0)
  if (readable < 20 * drawings.length) {
    if (shapes > 200)
      throw new ImportError(
        `${name} 的文字已经转曲，变成了图形，读不出来；请从排版软件导出没有转曲的 PDF，或用 Word 稿导入`,
      )
    if (pictures > 0 && readable < 5)
      throw new ImportError(`${name} 是扫描的图片，没有文字；请从排版软件导出 PDF，或先做文字识别（ALTO）`)
    if (readable === 0) throw new ImportError(`${name} 里没有文字；请从排版软件重新导出`)
  }
  const share = unmappedShare(glyphs)
  if (share > mostUnmapped) {
    const percent = (share * 100).toFixed(share < 0.1 ? 1 : 0)
    throw new ImportError(
      `${name} 有 ${percent}% 的字认不出是什么字（字体没有带文字对照表）；请从排版软件重新导出，或用 Word 稿导入`,
    )
  }
}
