import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

function reference(number: number, id: string): string {
  return `<sup><a href="#fn-${number}" id="${id}" aria-describedby="footnotes-label">[${number}]</a></sup>`
}

function back(id: string, label: string): string {
  return `<a href="#${id}" class="footnote-back" aria-label="${label}">${label}</a>`
}

function section(...notes: readonly string[]): string {
  const items = notes.map((note, index) => `<li id="fn-${index + 1}">\n${note}\n</li>`)
  return `<section class="footnotes">\n<h2 id="footnotes-label">注释</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`
}

test('footnotes: it numbers them by their first references and leads back to each', () => {
  assert.equal(
    htmlOf('甲[^乙]丙[^丁]戊[^乙]\n\n[^丁]: 己\n[^乙]: 庚'),
    [
      `<p id="p1">甲${reference(1, 'fnref-1')}丙${reference(2, 'fnref-2')}戊${reference(1, 'fnref-1-2')}</p>`,
      section(
        `<p>庚 ${back('fnref-1', '返回正文1')} ${back('fnref-1-2', '返回正文2')}</p>`,
        `<p>己 ${back('fnref-2', '返回正文')}</p>`,
      ),
    ].join('\n'),
  )
})

test('footnotes: it follows references within footnotes, to themselves too', () => {
  assert.equal(
    htmlOf('甲[^1]\n\n[^1]: 乙[^2]\n[^2]: 丙[^2]'),
    [
      `<p id="p1">甲${reference(1, 'fnref-1')}</p>`,
      section(
        `<p>乙${reference(2, 'fnref-2')} ${back('fnref-1', '返回正文')}</p>`,
        `<p>丙${reference(2, 'fnref-2-2')} ${back('fnref-2', '返回正文1')} ${back('fnref-2-2', '返回正文2')}</p>`,
      ),
    ].join('\n'),
  )
})

test('footnotes: it leads back from a footnote that ends in no paragraph', () => {
  assert.equal(
    htmlOf('甲[^1]\n\n[^1]:\n    # 乙\n    - 丙'),
    [
      `<p id="p1">甲${reference(1, 'fnref-1')}</p>`,
      section(`<h3>乙</h3>\n<ul>\n<li>\n<p>丙</p>\n</li>\n</ul>\n<p> ${back('fnref-1', '返回正文')}</p>`),
    ].join('\n'),
  )
})

test('footnotes: it shows as typed what is defined for nothing, twice or nowhere', () => {
  assert.equal(htmlOf('甲[^x]\n\n[^y]: 乙'), '<p id="p1">甲[^x]</p>\n<p id="p2">[^y]: 乙</p>')
  assert.equal(
    htmlOf('甲[^1]\n\n[^1]: 乙\n[^1]: 丙'),
    [
      `<p id="p1">甲${reference(1, 'fnref-1')}</p>`,
      '<p id="p2">[^1]: 丙</p>',
      section(`<p>乙 ${back('fnref-1', '返回正文')}</p>`),
    ].join('\n'),
  )
})

test('footnotes: it makes no link within a link', () => {
  assert.equal(
    htmlOf('[甲[^1]](/b)\n\n[^1]: 乙'),
    '<p id="p1"><a href="/b">甲[^1]</a></p>\n<p id="p2">[^1]: 乙</p>',
  )
})
