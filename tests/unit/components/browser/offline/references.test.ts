import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  assetsOf,
  issueOf,
  pagesOf,
  pictureName,
  picturesOf,
} from '../../../../../components/browser/offline/references.ts'

describe('assetsOf', () => {
  it('finds scripts, faces in quotes and without, and nothing twice', () => {
    const html = `<style>@font-face{src:url(/assets/han-punct.0a.woff2)}@font-face{src:url("/assets/fonts/a.0b.woff2")}</style>
      <script src="/assets/reader.0c.js"></script><link href="/assets/reader.0c.js"><link href="/mourning.css">`
    assert.deepEqual(assetsOf(html), [
      '/assets/han-punct.0a.woff2',
      '/assets/fonts/a.0b.woff2',
      '/assets/reader.0c.js',
    ])
  })

  it('finds the parts that a script fetches on first use', () => {
    assert.deepEqual(assetsOf('x(()=>import("./read-aloud.0d.js"),import(`./lightbox.0e.js`))'), [
      '/assets/read-aloud.0d.js',
      '/assets/lightbox.0e.js',
    ])
  })

  it('finds nothing in words that only look like it', () => {
    assert.deepEqual(assetsOf('<p>/assets/ 与 “./a.js” 与 /assets/a.pdf</p>'), [])
  })
})

describe('issueOf', () => {
  it('is the issue of an address, and of the front page the first that it leads to', () => {
    assert.equal(issueOf('/issues/2025-lianghui/01/01/'), '2025-lianghui')
    assert.equal(issueOf('/issues/2025-lianghui/'), '2025-lianghui')
    assert.equal(
      issueOf('/', '<a href="/issues/">往期</a><a href="/issues/b/01/"><a href="/issues/a/">'),
      'b',
    )
  })

  it('is none elsewhere', () => {
    for (const pathname of ['/issues/', '/about/', '/search/', '/sections/issues/a/']) {
      assert.equal(issueOf(pathname, '<a href="/issues/a/">'), undefined, pathname)
    }
    assert.equal(issueOf('/', ''), undefined)
  })
})

describe('pagesOf', () => {
  it('gives every page of the issue once, without places in it, and nothing that is no page', () => {
    const html = `<a href="/issues/a/01/"><a href="/issues/a/01/01/#p3"><a href="/issues/a/01/01/">
      <a href="/issues/a/a.epub"><a href="/issues/ab/01/"><a href="/issues/a/source.txt"><a class="x" href="/issues/a/01/01/?mode=elder">`
    assert.deepEqual(pagesOf('a', html), ['/issues/a/01/', '/issues/a/01/01/'])
  })
})

describe('picturesOf', () => {
  it('gives one file a picture: the middle one, or the only one', () => {
    const html = `<picture><source type="image/avif" srcSet="/media/a.v1-480.avif 480w"/>
      <source type="image/webp" srcSet="/media/a.v1-480.webp 480w, /media/a.v1-960.webp 960w, /media/a.v1-1600.webp 1600w"/></picture>
      <picture><source type="image/webp" srcset="/media/b.v1-300.webp 300w"/></picture>`
    assert.deepEqual(picturesOf(html), ['/media/a.v1-960.webp', '/media/b.v1-300.webp'])
  })

  it('gives the 报头题字 too, which are no pictures of an issue', () => {
    const html =
      '<img src="/paper/media/baotou.0a.svg" width="4"/><img src="/media/2025-01-15/01/01-1.0b.jpg"/>'
    assert.deepEqual(picturesOf(html), ['/paper/media/baotou.0a.svg'])
  })
})

describe('pictureName', () => {
  it('is the same for all files drawn of one picture', () => {
    assert.equal(pictureName('/media/a/01/01-1.0123456789.v1-480.avif'), '/media/a/01/01-1.0123456789.')
    assert.equal(pictureName('/media/a/01/01-1.0123456789.v1-1600.jpg'), '/media/a/01/01-1.0123456789.')
  })
})
