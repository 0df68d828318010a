import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { ContentCache } from '../../../../lib/content/cache/content-cache.ts'
import {
  articleFile,
  articlePath,
  checkNewspaper,
  faultsOf,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

const picturePath = 'issues/2025-01-15/01/01-1.jpg'
const photo = articleFile('photos:\n  - file: 01-1.jpg\n    caption: 图片说明')
const grey = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
const jpeg = await grey.clone().jpeg().toBuffer()
const png = await grey.clone().png().toBuffer()

async function pictureFaults(t: TestContext, bytes: Buffer | string | null) {
  return await faultsOf(t, { [articlePath]: photo, [picturePath]: bytes })
}

test('readPicture: it gives the size as shown and the hash of a picture', async (t) => {
  const turned = await grey.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const directory = writeNewspaper(t, { [articlePath]: photo, [picturePath]: turned })
  const { keys } = await checkNewspaper(directory)
  const issue = new ContentCache(join(directory, '../cache')).readIssue(keys?.['2025-01-15'] ?? '')
  assert.deepEqual(issue?.pages[0]?.articles[0]?.photos, [
    {
      caption: '图片说明',
      picture: {
        file: picturePath,
        width: 40,
        height: 60,
        bytes: turned.length,
        hash: createHash('sha256').update(turned).digest('hex'),
      },
    },
  ])
})

test('readPicture: it reports a picture that is missing', async (t) => {
  assert.deepEqual(await pictureFaults(t, null), [
    `${articlePath}:4: 01-1.jpg should lie beside this file, but is missing`,
  ])
})

test('readPicture: it reports a picture that is empty', async (t) => {
  assert.deepEqual(await pictureFaults(t, ''), [
    `${articlePath}:4: 01-1.jpg should hold something, but is empty`,
  ])
})

test('readPicture: it reports a picture that is text', async (t) => {
  assert.deepEqual(await pictureFaults(t, '图片'), [
    `${articlePath}:4: 01-1.jpg should be a picture that can be shown, but it is not readable`,
  ])
})

test('readPicture: it reports a picture that is cut off', async (t) => {
  assert.deepEqual(await pictureFaults(t, jpeg.subarray(0, jpeg.length - 20)), [
    `${articlePath}:4: 01-1.jpg should be a picture that can be shown, but it is cut off`,
  ])
})

test('readPicture: it reports a picture of another format than its name says', async (t) => {
  assert.deepEqual(await pictureFaults(t, png), [
    `${articlePath}:4: 01-1.jpg should be a picture that can be shown, but its bytes are png`,
  ])
})

test('readPicture: it reports a photo of more than 50 million pixels, and takes one of 50', async (t) => {
  const width = 10_000
  const wide = (height: number) =>
    sharp(Buffer.alloc(width * height), { raw: { width, height, channels: 1 } })
      .jpeg()
      .toBuffer()
  assert.deepEqual(await pictureFaults(t, await wide(5001)), [
    `${articlePath}:4: 01-1.jpg should be a picture that can be shown, but it has more than 50 million pixels`,
  ])
  assert.deepEqual(await pictureFaults(t, await wide(5000)), [])
})

test('readPicture: it reports a picture too large to be looked at, and an SVG that is none', async (t) => {
  const publication = '---\ntitle: 测试日报\nnameplate: nameplate.svg\n---\n'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>'
  const rule = 'publication.md:3: nameplate.svg should be a picture that can be shown, but'
  assert.deepEqual(await faultsOf(t, { 'publication.md': publication, 'nameplate.svg': svg }), [
    `${rule} it has more than 50 million pixels`,
  ])
  assert.deepEqual(await faultsOf(t, { 'publication.md': publication, 'nameplate.svg': '报头' }), [
    `${rule} it is not readable`,
  ])
})

test('readAttachment: it reports a file that is missing or empty', async (t) => {
  const page = {
    'issues/2025-01-15/01/page.md': '---\npdf: page.pdf\n---\n',
    'issues/2025-01-15/01/page.pdf': '',
  }
  assert.deepEqual(await faultsOf(t, { [articlePath]: articleFile('audio: 01.mp3'), ...page }), [
    `${articlePath}:3: 01.mp3 should lie beside this file, but is missing`,
    'issues/2025-01-15/01/page.md:2: page.pdf should hold something, but is empty',
  ])
})
