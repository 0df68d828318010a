import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('joinLines: it joins Chinese lines without a space and others with one', () => {
  assert.equal(htmlOf('甲，\n乙\nab\ncd\n“丙”\n丁'), '<p id="p1">甲，乙 ab cd “丙”丁</p>')
})

test('joinLines: it parts no figure from its unit, nor from the Chinese around it', () => {
  for (const [left, right] of [
    ['投入1.8', '万元'],
    ['占50', '％'],
    ['占50', '%'],
    ['气温5', '℃'],
    ['全长12', 'km'],
    ['面积3', 'm²'],
    ['2025', '年'],
    ['3月', '5日'],
    ['第', '3次'],
    ['增长', '5.2%'],
    ['5%', '以上'],
    ['Ct值', '<35'],
    ['价格', '￥5'],
    ['10', '—20'],
    ['１２', '公里'],
  ]) {
    const html = `<p id="p1">${left}${right}</p>`.replace('<35', '&#x3C;35')
    assert.equal(htmlOf(`${left}\n${right}`), html)
    assert.equal(htmlOf(`${left} \n  \u3000${right}`), html)
  }
  assert.equal(htmlOf('**1.8**\n万元'), '<p id="p1"><strong>1.8</strong>万元</p>')
})

test('joinLines: it parts words and numbers that are not Chinese', () => {
  for (const [left, right] of [
    ['iPhone', '15'],
    ['in 2025', 'the'],
    ['Section 5', 'A new'],
    ['138', '5678'],
    ['GDP', '增速'],
    ['hello,', '世界'],
  ]) {
    assert.equal(htmlOf(`${left}\n${right}`), `<p id="p1">${left} ${right}</p>`)
  }
})

test('joinLines: it looks through emphasis and code', () => {
  assert.equal(htmlOf('**甲。**\n乙\n`x`\n丙'), '<p id="p1"><strong>甲。</strong>乙 <code>x</code> 丙</p>')
})

test('joinLines: it keeps a break that the author set', () => {
  assert.equal(htmlOf('甲  \n乙\\\n丙'), '<p id="p1" class="verse">甲<br>\n乙<br>\n丙</p>')
})
