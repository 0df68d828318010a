import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toPageStyle, wordsOfDocument, wordsOfScript } from '../../../../lib/publish/document/page-style.ts'

const css =
  '@layer base;@layer base{*,::before{margin:0}a{color:inherit}}' +
  '@layer utilities{.flex{display:flex}.desk\\:mb-10{top:0}.\\31 0{left:0}.mx-\\[0\\.25em\\]:hover{right:0}' +
  '@media (min-width:64rem){.desk\\:grid{display:grid}}@media print{.print\\:hidden{display:none}}}' +
  '@font-face{font-family:A;src:url(/a.woff2)}@page{margin:1mm;@top-left{content:none}}' +
  '.body blockquote,.body hr{top:0}.body :is(h4,.never){left:0}:root:not(.never)[data-theme="a.b"]{--x:1px}' +
  '.a.b>.c{top:0}'

const style = toPageStyle(css)
const of = (html: string) => style.forWords([wordsOfDocument(html)])
const always =
  '*,::before{margin:0}a{color:inherit}' +
  '@font-face{font-family:A;src:url(/a.woff2)}@page{margin:1mm;@top-left{content:none}}' +
  ':root:not(.never)[data-theme="a.b"]{--x:1px}'

describe('toPageStyle', () => {
  it('writes layers as the rules in the order in which they win, for browsers that know none', () => {
    const layered =
      '.own{top:0}@layer theme,base,utilities;@layer utilities{.b{top:1px}}@layer base{p{top:2px}}@layer theme{:root{--x:1px}}'
    assert.equal(
      toPageStyle(layered).forWords([wordsOfDocument('<p class="own b"></p>')]),
      ':root{--x:1px}p{top:2px}.b{top:1px}.own{top:0}',
    )
  })

  it('gives every page what names no class, and nothing else without one', () => {
    assert.equal(of('<p>flex body</p>'), always)
  })

  it('keeps a rule if its classes are there, whatever signs they hold', () => {
    const html = '<p class="flex desk:mb-10 10"></p><p class="mx-[0.25em] desk:grid"></p>'
    assert.ok(
      of(html).includes(
        '.flex{display:flex}.desk\\:mb-10{top:0}.\\31 0{left:0}.mx-\\[0\\.25em\\]:hover{right:0}' +
          '@media (min-width:64rem){.desk\\:grid{display:grid}}',
      ),
    )
  })

  it('asks for elements beside a class, selector by selector, and for nothing in brackets', () => {
    assert.ok(of('<div class="body"><hr/></div>').includes('.body hr{top:0}.body :is(h4,.never){left:0}'))
    assert.ok(!of('<div class="body"></div>').includes('.body hr'))
  })

  it('wants all classes of a selector', () => {
    assert.ok(!of('<p class="a c"></p>').includes('.a.b'))
    assert.ok(of('<p class="a b c"></p>').includes('.a.b>.c{top:0}'))
  })

  it('takes the words of scripts for words of the page', () => {
    const words = wordsOfScript('e.className=`flex a`,b="desk:grid"')
    assert.ok(
      style.forWords([new Set(), words]).includes('.flex{display:flex}@media (min-width:64rem){.desk\\:grid'),
    )
  })
})
