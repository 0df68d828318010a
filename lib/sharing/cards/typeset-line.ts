import { type FaceName, openFace, unitWidth } from './typeface.ts'

/** A glyph's number in its face and where it stands, in ems from the line's beginning on the baseline. */
export interface SetGlyph {
  readonly glyph: number
  readonly x: number
  readonly y: number
}

/** A line of text at 1 px. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[]
  readonly width: number
}

/**
 * Sets a text in one line. Chinese marks that follow each other share their white (CLREQ 3.1.6). A 汉字 stands on its
 * em whatever is beside it, so that only what lies between 汉字 has to be shaped.
 */
export function typesetLine(text: string, face: FaceName): SetLine {
  const glyphs: SetGlyph[] = []
  let width = 0
  for (const [run] of text.matchAll(/\p{Script=Han}|\P{Script=Han}+/gu)) {
    const set = setRun(run, face)
    for (const { glyph, x, y } of set.glyphs) glyphs.push({ glyph, x: width + x, y })
    width += set.width
  }
  return { glyphs, width }
}

const isHan = /^\p{Script=Han}$/u
const runs = new Map<string, SetLine>()
const mostRuns = 20_000

function setRun(run: string, face: FaceName): SetLine {
  const key = face + run
  const known = runs.get(key)
  if (known) return known
  if (runs.size === mostRuns) runs.clear()
  const set = shapeRun(run, face)
  runs.set(key, set)
  return set
}

function shapeRun(run: string, face: FaceName): SetLine {
  const font = openFace(face)
  const em = font.unitsPerEm
  if (isHan.test(run)) {
    const { id } = font.glyphForCodePoint(run.codePointAt(0) ?? 0)
    return { glyphs: [{ glyph: id, x: 0, y: 0 }], width: unitWidth(run, face) }
  }
  // Figures and letters in their Chinese form whatever stands beside them; a run of them alone would pass for Latin.
  const { glyphs, positions } = font.layout(run, { chws: true }, 'hani')
  let pen = 0
  const set = glyphs.map(({ id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const placed = { glyph: id, x: (pen + xOffset) / em, y: yOffset / em }
    pen += xAdvance
    return placed
  })
  return { glyphs: set, width: pen / em }
}
