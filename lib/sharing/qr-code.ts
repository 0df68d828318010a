import { encode } from 'uqr'
import type { Publication } from '../model.ts'
import { issueUrl } from '../urls.ts'
import { absoluteUrl } from './absolute-url.ts'
import { packPng } from './cards/to-png.ts'

/** White modules around a code, as ISO/IEC 18004 wants them. */
const quietZone = 4
/** Pixels of a module's side: what a long press saves is large enough to be scanned from a screen. */
const scale = 8

const codes = new Map<string, readonly (readonly boolean[])[]>()
const mostCodes = 500

/**
 * The modules of an address's code at error correction level M, row by row, the dark ones true; an ASCII address of 42
 * characters takes 29 a side. A few are remembered, for a poster and a page show the same code.
 */
export function toQrModules(address: string): readonly (readonly boolean[])[] {
  const modules = codes.get(address) ?? encode(address, { ecc: 'M', border: 0 }).data
  if (codes.size === mostCodes) codes.clear()
  codes.set(address, modules)
  return modules
}

/** A code as PNG, black on white in every theme, for a scanner wants the contrast. */
export function toQrPng(address: string): Uint8Array {
  const modules = toQrModules(address)
  const side = (modules.length + 2 * quietZone) * scale
  const white = new Uint8Array(1 + side / 8).fill(255).with(0, 0)
  const blank = Array.from({ length: quietZone * scale }, () => white)
  // A module is a byte of eight pixels wide, and eight rows high.
  const drawn = modules.flatMap((row) => {
    const line = white.slice()
    for (const [x, isDark] of row.entries()) if (isDark) line[1 + quietZone + x] = 0
    return Array.from({ length: scale }, () => line)
  })
  return packPng([side, side], 1, Buffer.concat([...blank, ...drawn, ...blank]))
}

/** The QR code of an issue, page or article. */
export interface QrCode {
  readonly address: string
  /** The picture, in an address of its own: some 500 characters. */
  readonly picture: string
}

/** The QR code of an issue, page or article; none where the site's own address is not known. */
export function qrCodeOf(publication: Publication, id: string): QrCode | undefined {
  const address = absoluteUrl(publication, issueUrl(id))
  if (address === undefined) return undefined
  return { address, picture: `data:image/png;base64,${Buffer.from(toQrPng(address)).toString('base64')}` }
}
