import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finderOf } from '../../../../../../components/browser/reading/dom/find-in-text.ts'
import { simplified } from '../../../../../../components/browser/reading/on-demand/simplified-fold.ts'

/** What is found, as it stands in the text. */
function foundIn(text: string, typed: string): readonly string[] {
  return finderOf(typed, simplified)(text).map(({ start, end }) => text.slice(start, end))
}

for (const [name, text, typed, found] of [
  ['a word as it stands', '消防支队，消防员', '消防', ['消防', '消防']],
  ['each of several words, in the order of the text', '新桥通车，旧桥停用', '旧桥 新桥', ['新桥', '旧桥']],
  ['traditional characters by simplified ones', '軍隊支援', '军队', ['軍隊']],
  ['simplified characters by traditional ones', '军队支援', '軍隊', ['军队']],
  ['numerals by digits', '共演练十七次', '17次', ['十七次']],
  ['digits by numerals', '共演练17次', '十七次', ['17次']],
  ['figures with and without a comma', '投资14,600元', '14600', ['14,600']],
  ['radicals of a PDF as ideographs', '⻓治市⼤⻔镇', '长治市大门', ['⻓治市⼤⻔']],
  ['full width as half width', 'ＣＯＶＩＤ疫情', 'covid', ['ＣＯＶＩＤ']],
  ['a name that is padded in print', '记者 王　涵', '王涵', ['王　涵']],
  ['no number within a longer one', '1199年', '99', []],
  ['the longest where two begin together', '消防救援队', '消防 消防救援', ['消防救援']],
  ['nothing of a word that must not be there', '消防演练', '消防 -演练', ['消防']],
  ['nothing by blanks', '消防演练', ' 　', []],
  ['a phrase in quotation marks', '消防救援，救援消防', '“消防救援”', ['消防救援']],
] as const) {
  test(`it finds ${name}`, () => {
    assert.deepEqual(foundIn(text, typed), found)
  })
}

test('it finds without the table of traditional characters what stands as it was typed', () => {
  assert.deepEqual(finderOf('軍隊')('軍隊支援'), [{ start: 0, end: 2 }])
  assert.deepEqual(finderOf('军队')('軍隊支援'), [])
})
