/** The code points that a TrueType font draws, by its `cmap` table of format 12 (OpenType 1.9). */
export function fontCodePoints(font: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(font, 'cmap')
  const codePoints = new Set<number>()
  for (let record = 0; record < font.readUInt16BE(cmap + 2); record += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * record)
    if (font.readUInt16BE(table) !== 12) continue
    for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
      const first = font.readUInt32BE(table + 16 + 12 * group)
      const last = font.readUInt32BE(table + 20 + 12 * group)
      for (let codePoint = first; codePoint <= last; codePoint += 1) codePoints.add(codePoint)
    }
  }
  return codePoints
}

function tableOffset(font: Buffer, tag: string): number {
  for (let record = 0; record < font.readUInt16BE(4); record += 1) {
    const at = 12 + 16 * record
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`the font should have a table ${tag}, but has none`)
}
