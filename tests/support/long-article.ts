import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { Prose } from './corpus/prose.ts'
import { Random } from './corpus/random.ts'
import { Vocabulary } from './corpus/vocabulary.ts'

const photoCount = 20
const characters = 22_000

/** Where the article stands in the newspaper that `writeLongArticle` writes. */
export const longArticleAddress = '/issues/2026-03-01/01/01/'

/** Writes a newspaper of one article of 22,000 characters with twenty photos, the same each time. */
export async function writeLongArticle(directory: string): Promise<void> {
  const random = new Random(11)
  const prose = new Prose(random, new Vocabulary(11))
  const page = join(directory, 'issues/2026-03-01/01')
  mkdirSync(page, { recursive: true })
  const paragraphs: string[] = []
  for (let length = 0; length < characters; length += paragraphs.at(-1)?.length ?? 0) {
    paragraphs.push(prose.paragraph(random.int(80, 320)).text)
  }
  const photos = Array.from({ length: photoCount }, (_, index) => ({
    file: `01-${index + 1}.jpg`,
    caption: prose.phrase(12),
    after: `p${Math.floor(((index + 1) * paragraphs.length) / (photoCount + 1))}`,
  }))
  for (const { file } of photos) writeFileSync(join(page, file), await drawPhoto(random.int(0, 255)))
  writeFileSync(join(directory, 'publication.md'), '---\ntitle: 测试日报\nnewspaper: 测试日报\n---\n')
  writeFileSync(join(page, '../issue.md'), '---\ntitle: 测试日报\n---\n')
  const fields = { headline: prose.phrase(16), photos }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  writeFileSync(join(page, '01.md'), `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`)
}

/** A photo as detailed as one from a camera, scaled up from coloured noise. */
async function drawPhoto(mean: number): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean, sigma: 60 }
  const grain = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  return sharp(grain).resize(1800, 1200).jpeg({ quality: 85 }).toBuffer()
}
