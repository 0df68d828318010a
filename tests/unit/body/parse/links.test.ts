import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

const away = 'rel="noopener noreferrer"'

test('settleLinks: it resolves links of this site and marks those to other hosts', () => {
  assert.equal(
    htmlOf('[甲](/b) [乙](c/) [丙](../03/?q#p1) [丁](https://x.cn/a "题") [戊](mailto:a@b.cn)'),
    `<p id="p1"><a href="/b">甲</a> <a href="/issues/a/01/02/c/">乙</a> <a href="/issues/a/01/03/?q#p1">丙</a> <a href="https://x.cn/a" title="题" ${away}>丁</a> <a href="mailto:a@b.cn">戊</a></p>`,
  )
})

test('settleLinks: it shows every forbidden link as typed', () => {
  for (const typed of [
    '[甲](javascript:alert%281%29)',
    '[甲](JaVaScRiPt:x)',
    '[甲](data:text/html,x)',
    '[甲](vbscript:x)',
    '[甲](file:///etc/passwd)',
    '[甲](blob:https://x.cn/1)',
    '[甲](//x.cn)',
    '[甲](/.//x.cn)',
    '[甲](https:x.cn)',
    '[甲](tel:110)',
    '![甲](javascript:x)',
    '![](/a.png)',
    '[](/b)',
    '[甲]()',
  ]) {
    assert.equal(htmlOf(typed), `<p id="p1">${typed}</p>`)
  }
})

test('settleLinks: it sees through entities and escapes, and still shows what was typed', () => {
  assert.equal(htmlOf('[甲](&#106;avascript:x)'), '<p id="p1">[甲](&#x26;#106;avascript:x)</p>')
  assert.equal(htmlOf('[甲](java&Tab;script:x)'), '<p id="p1">[甲](java&#x26;Tab;script:x)</p>')
  assert.equal(htmlOf('[甲](\\\\\\\\x.cn)'), '<p id="p1">[甲](\\\\\\\\x.cn)</p>')
  assert.equal(htmlOf('<javascript:x>'), '<p id="p1">&#x3C;javascript:x></p>')
})

test('settleLinks: it links within the page only where the target stands', () => {
  assert.equal(
    htmlOf('[甲](#p2) [乙](#h1) [丙](#p9) [丁](#fn-1) [戊](#)\n\n己 {#p2}\n\n## 庚'),
    '<p id="p1"><a href="#p2">甲</a> <a href="#h1">乙</a> [丙](#p9) [丁](#fn-1) [戊](#)</p>\n<p id="p2">己</p>\n<h2 id="h1">庚</h2>',
  )
})

test('settleLinks: it makes a link of a picture', () => {
  assert.equal(
    htmlOf('![图](https://x.cn/a.png "题") ![*图*](/a.png)'),
    `<p id="p1"><a href="https://x.cn/a.png" title="题" ${away}>图</a> ![*图*](/a.png)</p>`,
  )
})

test('settleLinks: it shows definitions as typed that no link used', () => {
  assert.equal(
    htmlOf('[甲][a] [乙][c]\n\n[a]: /x\n[a]: /y\n[b]: /z "题"\n[c]: javascript:x'),
    '<p id="p1"><a href="/x">甲</a> [乙][c]</p>\n<p id="p2">[a]: /y</p>\n<p id="p3">[b]: /z "题"</p>\n<p id="p4">[c]: javascript:x</p>',
  )
})

test('settleLinks: it ends an address in the text where Chinese goes on', () => {
  const link = `<a href="https://x.cn/a" ${away}>https://x.cn/a</a>`
  assert.equal(htmlOf('见https://x.cn/a。后'), `<p id="p1">见${link}。后</p>`)
  assert.equal(htmlOf('（https://x.cn/a）后'), `<p id="p1">（${link}）后</p>`)
  assert.equal(htmlOf('<https://x.cn/a>'), `<p id="p1">${link}</p>`)
})

test('settleLinks: it links a bare address whole or not at all', () => {
  for (const text of [
    '见https://x.cn/wiki/长治 有载',
    '见https://x.cn/wiki/长治。',
    '登录https://x.cn/查询',
    '见https://x.cn/b查询',
    '见https://x.cn/?q=长治&y=1',
    '见https://x.cn/b#历史',
    '见https://x.cn/(长治)',
    '见https://x.cn/École',
    '见https://abc.中国/路',
    '见www.长治.cn',
  ]) {
    assert.equal(htmlOf(text), `<p id="p1">${text.replace('&', '&#x26;')}</p>`)
  }
  const link = (url: string, words = url) => `<a href="${url}" ${away}>${words}</a>`
  for (const [typed, html] of [
    ['登录https://x.cn查询', `登录${link('https://x.cn')}查询`],
    ['登录 www.x.cn查询', `登录 ${link('http://www.x.cn', 'www.x.cn')}查询`],
    ['见https://x.cn/a.html查询', `见${link('https://x.cn/a.html')}查询`],
    ['见https://x.cn/a（备用）', `见${link('https://x.cn/a')}（备用）`],
    ['见https://x.cn/%E9%95%BF 有载', `见${link('https://x.cn/%E9%95%BF')} 有载`],
  ] as const) {
    assert.equal(htmlOf(typed), `<p id="p1">${html}</p>`)
  }
})

test('settleLinks: it keeps a scheme in capitals', () => {
  assert.equal(
    htmlOf('HTTPS://X.CN/A [甲](Http://x.cn) <MAILTO:A@B.CN>'),
    `<p id="p1"><a href="HTTPS://X.CN/A" ${away}>HTTPS://X.CN/A</a> <a href="Http://x.cn" ${away}>甲</a> <a href="MAILTO:A@B.CN">MAILTO:A@B.CN</a></p>`,
  )
})

test('settleLinks: it links no address of which a part is hidden', () => {
  for (const text of ['寄l**i@163.com', '寄zh***g@qq.com和l*i@qq.com', '寄zh●●g@qq.com', '寄w＊＊n@qq.com']) {
    assert.equal(htmlOf(text), `<p id="p1">${text}</p>`)
  }
  assert.equal(
    htmlOf('**信箱**a@b.cn'),
    '<p id="p1"><strong>信箱</strong><a href="mailto:a@b.cn">a@b.cn</a></p>',
  )
})

test('settleLinks: it puts no link into a link', () => {
  assert.equal(htmlOf('[![图](/a.png)](/b)'), '<p id="p1"><a href="/b">![图](/a.png)</a></p>')
})
