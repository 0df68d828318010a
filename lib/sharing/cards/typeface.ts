import path from 'node:path'
import * as fontkit from 'fontkit'

/** The faces of a picture: 主题, text in Song, and what stands around it. */
export type FaceName = 'headline' | 'song' | 'sans' | 'strong'

const packages = path.join(process.cwd(), 'node_modules/@expo-google-fonts')
const files: Readonly<Record<FaceName, string>> = {
  headline: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  song: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  sans: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  strong: 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
}

const opened = new Map<FaceName, fontkit.Font>()
const widths = new Map<string, number>()

// A font of 10 MB is opened in 15 ms and read as far as its glyphs are asked for.
function openFace(name: FaceName): fontkit.Font {
  const font = opened.get(name) ?? fontkit.openSync(path.join(packages, files[name]))
  if (!('layout' in font)) throw new Error(`${files[name]}: expected one font, but it is a collection`)
  opened.set(name, font)
  return font
}

/** The most that a line of text takes at 1 px: its characters one by one, without the white that marks share. */
export function unitWidth(text: string, face: FaceName): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character, face), 0)
}

function characterWidth(character: string, face: FaceName): number {
  const key = face + character
  const known = widths.get(key)
  if (known !== undefined) return known
  const font = openFace(face)
  const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
  widths.set(key, width)
  return width
}

/** A line of text as the outline of its glyphs, from (x, y) on the baseline, and how wide it is. */
export function outlineText(
  text: string,
  face: FaceName,
  size: number,
  [x, y]: readonly [number, number],
): { readonly outline: string; readonly width: number } {
  const font = openFace(face)
  const scale = size / font.unitsPerEm
  // Chinese marks that follow each other share their white (CLREQ 3.1.6).
  const { glyphs, positions } = font.layout(text, { chws: true })
  let pen = x
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const start = `M${round(pen + xOffset * scale)} ${round(y - yOffset * scale)}`
    pen += xAdvance * scale
    return start + outlineGlyph(glyph, face, scale)
  })
  return { outline: outlines.join(''), width: pen - x }
}

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' }
const glyphOutlines = new Map<string, string>()
const mostOutlines = 20_000

// A page's few hundred glyphs come again and again. Relative to where the pen is, so that one outline serves for all.
function outlineGlyph(glyph: fontkit.Glyph, face: FaceName, scale: number): string {
  const key = `${face} ${scale} ${glyph.id}`
  const known = glyphOutlines.get(key)
  if (known !== undefined) return known
  const outline = toRelative(glyph.path, scale)
  if (glyphOutlines.size === mostOutlines) glyphOutlines.clear()
  glyphOutlines.set(key, outline)
  return outline
}

/** A path in steps from point to point, each a tenth of a pixel off at most, which no eye sees; no error adds up. */
function toRelative({ commands }: fontkit.Path, scale: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') {
        x = startX
        y = startY
        return 'z'
      }
      const points = args.map((value, index) => round(index % 2 === 0 ? value * scale : -value * scale))
      const steps = points.map((value, index) => round(value - (index % 2 === 0 ? x : y)))
      x = points.at(-2) ?? x
      y = points.at(-1) ?? y
      if (command === 'moveTo') [startX, startY] = [x, y]
      return letters[command] + steps.join(' ')
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * A text in characters that all faces have. What shows nothing is left out; a form of compatibility stands in its
 * ordinary one; for what remains (an emoji, a rare character) stands 〓, as printers set where a sort is missing.
 */
export function toDrawable(text: string): string {
  const visible = text.replace(/[\p{Cc}]/gu, ' ')
  const shown = [...segments.segment(visible)].map(({ segment }) => {
    const bare = segment.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    return [bare, bare.normalize('NFKC')].find(isDrawable) ?? '〓'
  })
  return shown.join('')
}

const segments = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Whether every character of a text has a glyph in every face. */
export function isDrawable(text: string): boolean {
  const names = Object.keys(files) as FaceName[]
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0
    return names.every((name) => openFace(name).hasGlyphForCodePoint(code))
  })
}
