import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import sharp from 'sharp'
import { hashOf } from '../../../../lib/content/files/media.ts'
import type { Picture } from '../../../../lib/model.ts'
import { renditionFile } from '../../../../lib/pictures/draw-renditions.ts'
import { renditionsOf } from '../../../../lib/pictures/renditions.ts'
import { drawPictures, pictureFiles } from '../../../../lib/publish/files/picture-files.ts'
import { placeFiles } from '../../../../lib/publish/files/site-file.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'
import { walkFiles } from '../../../support/walk-files.ts'

const directory = mkdtempSync(join(tmpdir(), 'pictures-'))
process.env.CONTENT_DIR = join(directory, 'content')

// A colour of this run, so that nothing of it was drawn before.
const colour = `#${process.pid.toString(16).padStart(6, '0').slice(-6)}`
const bytes = await sharp({ create: { width: 1000, height: 20, channels: 3, background: colour } })
  .jpeg()
  .toBuffer()

/** Puts the picture into the content under a name. */
function picture(file: string): Picture {
  const path = join(directory, 'content', file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, bytes)
  return { file, width: 1000, height: 20, bytes: bytes.length, hash: hashOf(bytes) }
}

const facsimile = (file: string) => renditionsOf(picture(file), 'facsimile')
const drawn = facsimile('issues/a/01/01-1.jpg').map((rendition) => renditionFile(picture('a.jpg'), rendition))
after(() => {
  for (const file of drawn) rmSync(file, { force: true })
  rmSync(directory, { recursive: true })
})

const urlsIn = (out: string) => walkFiles(out).map((path) => `/${path}`)
const sorted = (urls: readonly string[]) => [...new Set(urls)].sort()

describe('pictures of an issue', () => {
  it('may be the same many times: in an article, in another, under other names, as photo and facsimile', async () => {
    const out = join(directory, 'out')
    const files = [
      'issues/a/01/01-1.jpg',
      'issues/a/01/01-2.jpeg',
      'issues/a/02/page.jpg',
      'issues/a/01/page.jpg',
    ]
    const [one = '', other = '', second = '', page = ''] = files
    const photo = (file: string) => ({ caption: '一幅', picture: picture(file) })
    const issue = sampleIssue('a', [
      samplePage(
        'a/01',
        [
          sampleArticle('a/01/01', { photos: [one, one, other, page].map(photo) }),
          sampleArticle('a/01/02', { photos: [other, one].map(photo) }),
        ],
        { image: picture(page) },
      ),
      samplePage('a/02', [sampleArticle('a/02/01', { photos: [photo(second)] })], { image: picture(second) }),
    ])
    await drawPictures(issue)
    await placeFiles(pictureFiles(issue), out)
    assert.deepEqual(urlsIn(out), sorted(files.flatMap((file) => facsimile(file).map(({ url }) => url))))
    for (const url of urlsIn(out)) assert.notEqual(readFileSync(join(out, url)).length, 0, url)
  })

  it('are drawn as wide as a facsimile where the page is also a photo', async () => {
    const out = join(directory, 'wide')
    const file = 'issues/b/01/page.jpg'
    const wide = { ...picture(file), width: 2000, height: 40, hash: `${hashOf(bytes)}wide` }
    const issue = sampleIssue('b', [
      samplePage('b/01', [sampleArticle('b/01/01', { photos: [{ caption: '整版', picture: wide }] })], {
        image: wide,
      }),
    ])
    await drawPictures(issue)
    await placeFiles(pictureFiles(issue), out)
    const urls = renditionsOf(wide, 'facsimile').map(({ url }) => url)
    assert.deepEqual(urlsIn(out), sorted([...urls, ...renditionsOf(wide, 'photo').map(({ url }) => url)]))
    const files = renditionsOf(wide, 'facsimile').map((rendition) => renditionFile(wide, rendition))
    drawn.push(...files)
  })
})
