import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adaptHtml } from '../../../lib/body/adapt-html.ts'
import { htmlOf } from '../markdown/html-of.ts'

const html =
  '<h2 id="h1">甲 id="x"</h2>\n<p id="p1"><a href="#p1" title="> id=&#x22;y&#x22;">乙</a><a href="/b#p1">丙</a></p>'

test('adaptHtml: it changes nothing unless told', () => {
  assert.equal(adaptHtml(html, {}), html)
})

test('adaptHtml: it prefixes ids and links to them, and moves headings down', () => {
  assert.equal(
    adaptHtml(html, { idPrefix: '01-02-', headingShift: 1 }),
    '<h3 id="01-02-h1">甲 id="x"</h3>\n<p id="01-02-p1"><a href="#01-02-p1" title="> id=&#x22;y&#x22;">乙</a><a href="/b#p1">丙</a></p>',
  )
})

test('adaptHtml: it lets links lead to the article where the route has not all of it', () => {
  assert.equal(
    adaptHtml(htmlOf('甲[^1]\n\n[^1]: 乙').split('\n')[0] ?? '', {
      idPrefix: 'a-',
      linkBase: '/issues/a/01/02/',
    }),
    '<p id="a-p1">甲<sup><a href="/issues/a/01/02/#fn-1" id="a-fnref-1">[1]</a></sup></p>',
  )
})

test('adaptHtml: it moves no heading below h6, and touches no text that looks like a mark', () => {
  assert.equal(adaptHtml('<h5>甲</h5>', { headingShift: 3 }), '<h6>甲</h6>')
  assert.equal(adaptHtml('<p>&#x3C;h2 id="x"></p>', { idPrefix: 'a-' }), '<p>&#x3C;h2 id="x"></p>')
})
