import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holdsArticle } from '../../../../lib/release/deploy/strike-article.ts'

describe('holdsArticle', () => {
  it('knows every form that may hold words or pictures of an article', () => {
    const holding = [
      'data/v1/issues/a.json',
      'feed.xml',
      'issues/a/01/02/index.html',
      'issues/a/01/hant.json',
      'issues/a/01/index.html',
      'issues/a/a.epub',
      'issues/a/figures/index.html',
      'issues/a/source.txt',
      'media/a/01/02-1.0123456789.v1-480.jpg',
      'media/a/01/02.0123456789.mp3',
      'media/a/01/page.0123456789.pdf',
      'search/texts/01234567/0.bin',
      'sections/yaowen/atom.xml',
      'share/a/01.02.card.0123456789.png',
      'share/a/01.qr.0123456789.svg',
      'share/a/poster.0123456789.png',
    ]
    const others = [
      'assets/reader.0123.js',
      'index.html',
      'issues/a/01/03/index.html',
      'issues/a/02/02/index.html',
      'issues/ab/source.txt',
      'media/a/01/03-1.0123456789.v1-480.jpg',
      'media/a/02/page.0123456789.pdf',
      'search/01234567/p0.bin',
      'share/a/01.03.card.0123456789.png',
      'share/a/02.02.qr.0123456789.svg',
    ]
    assert.deepEqual(
      [...holding, ...others].filter((path) => holdsArticle(path, 'a/01/02')),
      holding,
    )
  })
})
