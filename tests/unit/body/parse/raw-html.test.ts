import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('showRawHtml: it shows blocks of HTML line by line as typed', () => {
  assert.equal(
    htmlOf('<script>\nalert(1)\n</script>\n\n甲'),
    '<p id="p1" class="verse">&#x3C;script><br>\nalert(1)<br>\n&#x3C;/script></p>\n<p id="p2">甲</p>',
  )
})

test('showRawHtml: it shows elements, comments, instructions and CDATA in a line as typed', () => {
  assert.equal(
    htmlOf('甲<b onclick="x">乙</b><!-- 丙 --><?丁?><![CDATA[戊]]><!X 己>'),
    '<p id="p1">甲&#x3C;b onclick="x">乙&#x3C;/b>&#x3C;!-- 丙 -->&#x3C;?丁?>&#x3C;![CDATA[戊]]>&#x3C;!X 己></p>',
  )
})

test('showRawHtml: it shows HTML in headings, lists, tables and footnotes as typed', () => {
  assert.equal(htmlOf('## <i>甲</i>'), '<h2 id="h1">&#x3C;i>甲&#x3C;/i></h2>')
  assert.equal(htmlOf('- <hr>'), '<ul>\n<li>\n<p id="p1">&#x3C;hr></p>\n</li>\n</ul>')
  assert.match(htmlOf('| <u>甲</u> |\n|-|'), /<th>&#x3C;u>甲&#x3C;\/u><\/th>/)
  assert.match(htmlOf('甲[^1]\n\n[^1]: <u>乙</u>'), /<p>&#x3C;u>乙&#x3C;\/u> <a /)
})

test('showRawHtml: it reads entities as characters, never as marks', () => {
  assert.equal(htmlOf('&lt;b&gt; &#60;i&#62; &copy; &no;'), '<p id="p1">&#x3C;b> &#x3C;i> © &#x26;no;</p>')
})
