import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('showCodeBlocks: it makes a class of the name of a language', () => {
  assert.equal(htmlOf('```js\na<b\n```'), '<pre><code class="language-js">a&#x3C;b\n</code></pre>')
  assert.equal(htmlOf('    甲'), '<pre><code>甲\n</code></pre>')
})

test('showCodeBlocks: it shows the fences where they say more', () => {
  assert.equal(htmlOf('```js 题\na\n```'), '<pre><code>```js 题\na\n```\n</code></pre>')
  assert.equal(htmlOf('~~~"><b>\na\n~~~'), '<pre><code>~~~">&#x3C;b>\na\n~~~\n</code></pre>')
})
