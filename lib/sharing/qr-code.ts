import { createHash } from 'node:crypto'
import { encode } from 'uqr'
import type { Publication } from '../model.ts'
import { issueUrl, type SiteUrl, shareUrl } from '../urls.ts'
import { absoluteUrl } from './absolute-url.ts'

/** A square of modules drawn as one SVG path, a unit each, with the quiet zone around it (ISO/IEC 18004). */
export interface QrCode {
  readonly size: number
  readonly path: string
}

const quietZone = 4

/** The code of an address, at error correction level M. An ASCII address of 42 characters takes 29 modules. */
export function toQrCode(address: string): QrCode {
  const modules = toQrModules(address)
  const runs = modules.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`),
  )
  return { size: modules.length + 2 * quietZone, path: runs.join('') }
}

const codes = new Map<string, readonly (readonly boolean[])[]>()
const mostCodes = 500

/** The modules alone, row by row, the dark ones true. Kept, for a poster and a file show the same code. */
export function toQrModules(address: string): readonly (readonly boolean[])[] {
  const modules = codes.get(address) ?? encode(address, { ecc: 'M', border: 0 }).data
  if (codes.size === mostCodes) codes.clear()
  codes.set(address, modules)
  return modules
}

/** The code as a file of its own: black on white in every theme, for a scanner wants the contrast. */
export function toQrSvg(address: string): string {
  const { size, path } = toQrCode(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

/** The QR code of an issue, page or article; none where the site's own address is not known. */
export function qrCodeFile(
  publication: Publication,
  id: string,
): { readonly address: string; readonly url: SiteUrl } | undefined {
  const address = absoluteUrl(publication, issueUrl(id))
  if (address === undefined) return undefined
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 10)
  return { address, url: shareUrl(id, `qr.${hash}.svg`) }
}

// Places and lengths of the dark runs of a row.
function runsOf(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  for (let x = 0; x < row.length; x++) {
    const start = x
    while (row[x]) x++
    if (x > start) runs.push([start, x - start])
  }
  return runs
}
