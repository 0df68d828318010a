/** Text drawn on a made page: x and y from the upper left corner, of its baseline. */
export interface DrawnText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** Blank between characters. */
  readonly spacing?: number
}

export interface MadePage {
  readonly texts: readonly DrawnText[]
  /** Places of pictures: x, y of the upper left corner, width, height. */
  readonly pictures?: readonly (readonly [number, number, number, number])[]
}

/** How the characters are written: by a map that names Unicode, or by the one of GBK that old layout programs use. */
export type Coding = 'UniGB-UCS2-H' | 'GBK-EUC-H'

const [width, height] = [800, 1100]

/** A PDF of pages 800 by 1100, its fonts not embedded, as bytes. */
export function madePdf(pages: readonly MadePage[], coding: Coding = 'UniGB-UCS2-H'): Uint8Array {
  const contents = pages.map((page) => contentOf(page, coding))
  const pageIds = pages.map((_, i) => 10 + 2 * i)
  const objects = new Map<number, string>([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]/Count ${pages.length}>>`],
    [3, fontOf('STSong-Light', 5, coding)],
    [4, fontOf('SimHei-Bold', 6, coding)],
    [5, descendantOf('STSong-Light', 7)],
    [6, descendantOf('SimHei-Bold', 7)],
    [
      7,
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/Ascent 880/Descent -120/ItalicAngle 0/StemV 80/CapHeight 700/FontBBox[0 -120 1000 880]>>',
    ],
    [
      8,
      stream(
        '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
        '\0\x40\x80\xc0',
      ),
    ],
  ])
  for (const [i, content] of contents.entries()) {
    const id = pageIds[i] ?? 0
    objects.set(
      id,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${id + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<</I 8 0 R>>>>>>`,
    )
    objects.set(id + 1, stream('', content))
  }
  return write(objects)
}

function fontOf(name: string, descendant: number, coding: Coding): string {
  return `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${coding}/DescendantFonts[${descendant} 0 R]>>`
}

function descendantOf(name: string, descriptor: number): string {
  const system = '<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>'
  return `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo ${system}/DW 1000/FontDescriptor ${descriptor} 0 R>>`
}

function contentOf({ texts, pictures = [] }: MadePage, coding: Coding): string {
  const drawn = texts.map(({ text, x, y, size = 10, bold = false, spacing = 0 }) => {
    return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${spacing} Tc 1 0 0 1 ${x} ${height - y} Tm <${encode(text, coding)}> Tj ET`
  })
  const placed = pictures.map(([x, y, w, h]) => `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /I Do Q`)
  return [...drawn, ...placed].join('\n')
}

function encode(text: string, coding: Coding): string {
  if (coding === 'UniGB-UCS2-H') return [...text].map((character) => hex(character.charCodeAt(0), 4)).join('')
  return [...text].map((character) => gbkCodes().get(character) ?? hex(character.charCodeAt(0), 2)).join('')
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

let codes: Map<string, string> | undefined

/** Codes of GBK by their characters, found by decoding all of them. */
function gbkCodes(): ReadonlyMap<string, string> {
  if (codes) return codes
  codes = new Map()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (trail !== 0x7f && character.length === 1) codes.set(character, hex(lead * 256 + trail, 4))
    }
  }
  return codes
}

function stream(entries: string, content: string): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`
}

function write(objects: ReadonlyMap<number, string>): Uint8Array {
  const most = Math.max(...objects.keys())
  let file = '%PDF-1.4\n'
  const offsets = new Map<number, number>()
  for (const [id, object] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.set(id, file.length)
    file += `${id} 0 obj\n${object}\nendobj\n`
  }
  const table = Array.from({ length: most + 1 }, (_, id) => {
    const offset = offsets.get(id)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  file += `xref\n0 ${most + 1}\n${table.join('')}trailer<</Size ${most + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
