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

/** The names of all faces. */
export const faceNames = Object.keys(files) as readonly FaceName[]

const opened = new Map<FaceName, fontkit.Font>()

/** A face's font; one of 10 MB is opened in 15 ms and read as far as its glyphs are asked for. */
export function openFace(name: FaceName): fontkit.Font {
  const known = opened.get(name)
  if (known) return known
  const font = fontkit.openSync(path.join(packages, files[name]))
  if (!('layout' in font)) throw new Error(`${files[name]}: expected one font, but it is a collection`)
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
