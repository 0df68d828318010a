import sharp, { type OutputInfo, type Sharp } from 'sharp'
import type { Box } from '../article-marks.ts'
import type { Picture } from '../model.ts'
import { pictureStore } from '../store/caches.ts'
import { Store } from '../store/store.ts'
import { drawing } from '../urls.ts'
import type { Rendition, RenditionFormat } from './renditions.ts'

// An AVIF of effort 2 is 8 % larger than one of 4 and drawn in a sixth of the time.
const encoders: Readonly<Record<RenditionFormat, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 50, effort: 2 }),
  webp: (image) => image.webp({ quality: 75 }),
  jpg: (image) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }),
}

/** What the files of a picture say that a machine made: IPTC's digital source type, in XMP. */
const generatedXmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

/** Where a rendition lies once it is drawn, by what it shows and not by its name. */
export function renditionFile(picture: Picture, rendition: Rendition, cacheDirectory?: string): string {
  return storeAt(cacheDirectory).pathOf(nameOf(picture, rendition))
}

/**
 * Draws those renditions of a picture that the cache does not have: upright, in sRGB, without the camera's
 * notes, the place where it was taken among them; that a machine made it is kept. `file` is the original.
 */
export async function drawRenditions(
  file: string,
  picture: Picture,
  renditions: readonly Rendition[],
  cacheDirectory?: string,
): Promise<void> {
  const store = storeAt(cacheDirectory)
  const missing = renditions.filter((rendition) => !store.has(nameOf(picture, rendition)))
  for (const width of new Set(missing.map((rendition) => rendition.width))) {
    const pixels = await resize(file, width, picture.masks)
    for (const rendition of missing.filter((other) => other.width === width)) {
      const image = encoders[rendition.format](
        picture.generated ? pixels.clone().withXmp(generatedXmp) : pixels.clone(),
      )
      await store.save(nameOf(picture, rendition), (draft) => image.toFile(draft))
    }
  }
}

function nameOf({ hash }: Picture, { width, format }: Rendition): string {
  return `${hash}.v${drawing}-${width}.${format}`
}

function storeAt(cacheDirectory: string | undefined): Store {
  return cacheDirectory === undefined ? pictureStore : new Store(cacheDirectory)
}

/** The picture in one width, decoded once for all formats; what was taken out of it is in none of them. */
async function resize(file: string, width: number, masks: readonly Box[] = []): Promise<Sharp> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (const box of masks) paint(data, info, box)
  return sharp(data, { raw: info })
}

const maskGrey = 0xc8

/** Paints a box grey and opaque, a pixel more than it is on each side. */
function paint(data: Buffer, { width, height, channels }: OutputInfo, [x, y, across, down]: Box): void {
  const [left, right] = [Math.floor(x * width) - 1, Math.ceil((x + across) * width) + 1]
  const [top, bottom] = [Math.floor(y * height) - 1, Math.ceil((y + down) * height) + 1]
  for (let row = Math.max(0, top); row < Math.min(height, bottom); row += 1) {
    for (let column = Math.max(0, left); column < Math.min(width, right); column += 1) {
      const pixel = (row * width + column) * channels
      data.fill(maskGrey, pixel, pixel + channels)
      if (channels === 2 || channels === 4) data[pixel + channels - 1] = 0xff
    }
  }
}
