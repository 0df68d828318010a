import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readCover, sharePictureFiles } from '../../../../lib/publish/files/share-picture-files.ts'
import { placeFiles } from '../../../../lib/publish/files/site-file.ts'
import { articlePictures, issuePictures } from '../../../../lib/sharing/cards/share-pictures.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'
import { walkFiles } from '../../../support/walk-files.ts'

describe('sharePictureFiles', () => {
  const directory = mkdtempSync(join(tmpdir(), 'share-pictures-'))
  after(() => rmSync(directory, { recursive: true }))
  const { publication } = sampleArchive([])
  const article = sampleArticle('2026-01-01/01/01')
  const withdrawn = sampleArticle('2026-01-01/01/02', { status: 'withdrawn' })
  const page = samplePage('2026-01-01/01', [article, withdrawn])
  const issue = sampleIssue('2026-01-01', [page])
  const ofArticle = articlePictures(publication, issue, page, article)
  const ofIssue = issuePictures(publication, issue)
  const addresses = [ofIssue, ofArticle].flatMap((pictures) => Object.values(pictures?.urls ?? {}))
  const read = (name: string, url = '') => readFileSync(join(directory, name, url))

  it('puts a card, a square and a poster at the addresses of the issue and of each article that stands', async () => {
    await placeFiles(sharePictureFiles(publication, issue, true), join(directory, 'new'))
    assert.deepEqual(walkFiles(join(directory, 'new')), addresses.map((url) => url.slice(1)).sort())
    assert.notDeepEqual(read('new', ofArticle?.urls.card), read('new', ofIssue?.urls.card))
  })

  it('puts the pictures of an older issue at the same addresses of its articles, so that no page changes', async () => {
    await placeFiles(sharePictureFiles(publication, issue, false), join(directory, 'old'))
    assert.deepEqual(walkFiles(join(directory, 'old')), walkFiles(join(directory, 'new')))
    for (const kind of ['card', 'square', 'poster'] as const) {
      assert.deepEqual(read('old', ofArticle?.urls[kind]), read('new', ofIssue?.urls[kind]))
    }
  })

  it('writes nothing for a publication that wants no pictures', async () => {
    await placeFiles(sharePictureFiles({ ...publication, cards: 0 }, issue, true), join(directory, 'none'))
    assert.equal(await readCover({ ...publication, cards: 0 }, issue), undefined)
    assert.throws(() => walkFiles(join(directory, 'none')))
  })

  it('gives the book the poster of its issue', async () => {
    assert.deepEqual(
      Buffer.from((await readCover(publication, issue)) ?? []),
      read('new', ofIssue?.urls.poster),
    )
  })
})
