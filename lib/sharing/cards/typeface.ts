import * as fontkit from 'fontkit'
import { readSourceFace, type SourceFace } from '../../fonts/source-faces.ts'

/** The faces of a picture: 主题, text in Song, and what stands around it. */
export type FaceName = 'headline' | 'song' | 'sans' | 'strong'

const sources: Readonly<Record<FaceName, SourceFace>> = {
  headline: 'noto-serif-sc-700',
  song: 'noto-serif-sc-400',
  sans: 'noto-sans-sc-400',
  strong: 'noto-sans-sc-600',
}

/** The names of all faces. */
export const faceNames = Object.keys(sources) as readonly FaceName[]

const opened = new Map<FaceName, fontkit.Font>()

/** A face's font; one of 10 MB is opened in 15 ms and read as far as its glyphs are asked for. */
export function openFace(name: FaceName): fontkit.Font {
  const known = opened.get(name)
  if (known) return known
  const font = fontkit.create(readSourceFace(sources[name]))
  if (!('layout' in font)) throw new Error(`${sources[name]}: expected one font, but it is a collection`)
  opened.set(name, font)
  return font
}

const widths: Readonly<Record<FaceName, Map<string, number>>> = {
  headline: new Map(),
  song: new Map(),
  sans: new Map(),
  strong: new Map(),
}

/** The most that a line of text takes at 1 px: its characters one by one, without the white that marks share. */
export function unitWidth(text: string, face: FaceName): number {
  let sum = 0
  for (const character of text) sum += characterWidth(character, face)
  return sum
}

function characterWidth(character: string, face: FaceName): number {
  const known = widths[face].get(character)
  if (known !== undefined) return known
  const font = openFace(face)
  const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
  widths[face].set(character, width)
  return width
}
