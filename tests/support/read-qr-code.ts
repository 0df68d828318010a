import jsQr from 'jsqr'
import sharp from 'sharp'

/** The text of the QR code in a picture (PNG, SVG …), `undefined` if there is none that can be read. */
export async function readQrCode(picture: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(picture, { density: 300 })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const read = jsQr as unknown as typeof import('jsqr').default
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data
}
