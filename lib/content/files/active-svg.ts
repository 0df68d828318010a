/** What runs in an SVG: scripts, handlers, addresses that are code, and HTML inside, which can hold all of these. */
const active = [
  /<(?:[\w.-]+:)?script\b/i,
  /<(?:[\w.-]+:)?foreignObject\b/i,
  /<!ENTITY\b/i,
  /<[^>]*[\s/"']on[a-z]+\s*=/i,
  /=\s*["']?\s*(?:javascript|vbscript|data:text\/html)/i,
]

/**
 * The first piece of an SVG that would run if it were opened by itself; `undefined` if none does. It stands at an address of
 * the site, where a reader can open it.
 */
export function findActiveSvg(bytes: Buffer): string | undefined {
  const text = decode(bytes)
  // A parser reads &#106;avascript: as javascript:, and passes over line ends in an address.
  const plain = text
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex?: string, decimal = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0x20 && code < 0x110000 ? String.fromCodePoint(code) : ''
    })
    .replace(/(?<==\s*["']?[\sa-z]*)[\t\n\r]/gi, '')
  return active.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined)
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
