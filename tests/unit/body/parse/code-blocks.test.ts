import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('showCodeBlocks: it makes a class of the name of a language', () => {
  assert.equal(htmlOf('```js\na<b\n```'), '<pre><code class="language-js">a&#x3C;b\n</code></pre>')
})

test('showCodeBlocks: it makes no code of a text that begins with blanks', () => {
  for (const indent of ['    ', '\t', '      ', '  \t', '\u3000\u3000    ']) {
    assert.equal(
      htmlOf(`甲\n\n${indent}乙*丙*\n${indent}丁\n\n戊`),
      '<p id="p1">甲</p>\n<p id="p2">乙<em>丙</em>丁</p>\n<p id="p3">戊</p>',
    )
  }
  assert.equal(
    htmlOf('- 甲\n\n      乙\n\n    丙'),
    '<ul>\n<li>\n<p id="p1">甲</p>\n<p id="p2">乙</p>\n<p id="p3">丙</p>\n</li>\n</ul>',
  )
})

test('showCodeBlocks: it shows the fences where they say more', () => {
  assert.equal(htmlOf('```js 题\na\n```'), '<pre><code>```js 题\na\n```\n</code></pre>')
  assert.equal(htmlOf('~~~"><b>\na\n~~~'), '<pre><code>~~~">&#x3C;b>\na\n~~~\n</code></pre>')
})
