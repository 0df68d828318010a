import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../markdown/html-of.ts'

const opening = [...'“‘「『（《〈【〔［｛']
const closing = [...'”’」』）》〉】〕］｝']
const stops = [...'，。、；：？！…—～·％％℃"\'().,:;!?%']

test('emphasis: it ends after any punctuation that Chinese goes on behind', () => {
  for (const mark of [...closing, ...stops]) {
    assert.equal(htmlOf(`前**重要${mark}**后`), `<p id="p1">前<strong>重要${mark}</strong>后</p>`)
    assert.equal(htmlOf(`**重要${mark}**后`), `<p id="p1"><strong>重要${mark}</strong>后</p>`)
    assert.equal(htmlOf(`前*重要${mark}*后`), `<p id="p1">前<em>重要${mark}</em>后</p>`)
  }
})

test('emphasis: it begins before any punctuation that Chinese stands in front of', () => {
  for (const mark of [...opening, ...stops]) {
    assert.equal(htmlOf(`前**${mark}重要**后`), `<p id="p1">前<strong>${mark}重要</strong>后</p>`)
    assert.equal(htmlOf(`前**${mark}重要**`), `<p id="p1">前<strong>${mark}重要</strong></p>`)
  }
})

test('emphasis: it holds a quotation whole', () => {
  for (const [index, mark] of opening.entries()) {
    const quoted = `${mark}长治${closing[index]}`
    assert.equal(htmlOf(`在**${quoted}**市`), `<p id="p1">在<strong>${quoted}</strong>市</p>`)
    // Between Latin letters these two are Latin quotation marks.
    if ('“‘'.includes(mark)) continue
    assert.equal(htmlOf(`Git**${quoted}**Hub市`), `<p id="p1">Git<strong>${quoted}</strong>Hub市</p>`)
  }
})

test('emphasis: it stands beside numbers, Latin, links and code in a Chinese sentence', () => {
  const cases = [
    ['售价**¥10,000**起', '售价<strong>¥10,000</strong>起'],
    ['第**001号**令', '第<strong>001号</strong>令'],
    ['会**C#**与**F#**者', '会<strong>C#</strong>与<strong>F#</strong>者'],
    ['标准**[GB/T 7714](/gb)**已换', '标准<strong><a href="/gb">GB/T 7714</a></strong>已换'],
    ['运行**`npm ci`**即可', '运行<strong><code>npm ci</code></strong>即可'],
    ['**真，** 她', '<strong>真，</strong> 她'],
    ['***又粗又斜。***后', '<em><strong>又粗又斜。</strong></em>后'],
    ['**甲*乙。*丙。**丁', '<strong>甲<em>乙。</em>丙。</strong>丁'],
    ['𰻞**（生僻字）**𰻞', '𰻞<strong>（生僻字）</strong>𰻞'],
    ['葛\u{e0100}**(异体)**城', '葛\u{e0100}<strong>(异体)</strong>城'],
    ['かな**「はい」**です', 'かな<strong>「はい」</strong>です'],
    ['한국**“네”**요', '한국<strong>“네”</strong>요'],
  ] as const
  for (const [markdown, html] of cases) assert.equal(htmlOf(markdown), `<p id="p1">${html}</p>`)
})

test('emphasis: it is none where stars stand for themselves', () => {
  for (const text of ['3 * 4 * 5', '** 甲 **', '**甲', '甲**', 'snake_case_name', '2*3=6']) {
    assert.equal(htmlOf(text), `<p id="p1">${text}</p>`)
  }
})
