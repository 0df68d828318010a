import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Article, Issue } from '../../../../lib/model.ts'
import { readCover, sharePictureFiles } from '../../../../lib/publish/files/share-picture-files.ts'
import { placeFiles } from '../../../../lib/publish/files/site-file.ts'
import { articlePictures, issuePictures } from '../../../../lib/sharing/cards/share-pictures.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'
import { walkFiles } from '../../../support/walk-files.ts'

describe('sharePictureFiles', () => {
  const directory = mkdtempSync(join(tmpdir(), 'share-pictures-'))
  after(() => rmSync(directory, { recursive: true }))
  const { publication } = sampleArchive([])
  const article = sampleArticle('2026-01-01/01/01', { rank: 'lead' })
  const withdrawn = sampleArticle('2026-01-01/01/02', { status: 'withdrawn' })
  const second = sampleArticle('2026-01-01/01/03', { rank: 'normal', headline: ['两条河三座桥'] })
  const page = samplePage('2026-01-01/01', [article, withdrawn, second])
  const issue = sampleIssue('2026-01-01', [page])
  const ofArticle = articlePictures(publication, issue, page, article, true)
  const ofSecond = articlePictures(publication, issue, page, second, true)
  const ofIssue = issuePictures(publication, issue)
  const addresses = [ofIssue, ofArticle, ofSecond].flatMap((pictures) => Object.values(pictures?.urls ?? {}))
  const read = (name: string, url = '') => readFileSync(join(directory, name, url))

  it('puts a card, a square and a poster at the addresses of the issue and of each article that stands', async () => {
    await placeFiles(sharePictureFiles(publication, issue, true), join(directory, 'new'))
    assert.deepEqual(walkFiles(join(directory, 'new')), addresses.map((url) => url.slice(1)).sort())
    assert.notDeepEqual(read('new', ofArticle?.urls.card), read('new', ofIssue?.urls.card))
  })

  it('puts those of an older issue and of its 头条; its other articles name the issue’s', async () => {
    await placeFiles(sharePictureFiles(publication, issue, false), join(directory, 'old'))
    const those = [ofIssue, ofArticle].flatMap((pictures) => Object.values(pictures?.urls ?? {}))
    assert.deepEqual(walkFiles(join(directory, 'old')), those.map((url) => url.slice(1)).sort())
    assert.deepEqual(articlePictures(publication, issue, page, article, false), ofArticle)
    assert.deepEqual(articlePictures(publication, issue, page, second, false), ofIssue)
  })

  it('puts none for the one text of an older issue, nor for an advertisement in the place of the 头条', () => {
    const [alone, advertisement] = [article, { ...article, kind: 'advertisement' as const }]
    const issueOf = (...articles: readonly Article[]) =>
      sampleIssue('2026-01-01', [samplePage('2026-01-01/01', articles)])
    const urls = (of: Issue) => sharePictureFiles(publication, of, false).map(({ url }) => url)
    for (const of of [issueOf(alone), issueOf(advertisement, second)]) {
      assert.deepEqual(urls(of), Object.values(issuePictures(publication, of)?.urls ?? {}))
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
