import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textDirective } from '../../../../../../components/browser/reading/dom/text-directive.ts'

/** The directive of some words of the second text, decoded. */
function directiveOf(words: string, ...texts: readonly string[]): string {
  const at = texts[1]?.lastIndexOf(words) ?? -1
  assert.ok(at >= 0)
  return decodeURIComponent(textDirective(texts, { text: 1, at }, { text: 1, at: at + words.length }))
}

test('it names words that stand once on the page by themselves', () => {
  assert.equal(directiveOf('东桥', '标题', '那时东桥，西桥都在。'), ':~:text=东桥')
})

test('it takes words before or behind to tell a place from others', () => {
  assert.equal(directiveOf('东桥', '看东桥，西', '那时，东桥，西'), ':~:text=，-,东桥')
  assert.equal(directiveOf('东桥', '那时，东桥', '那时，东桥，西桥'), ':~:text=东桥,-，')
  assert.equal(directiveOf('东桥', '时，东桥、东桥，', '时，东桥，'), ':~:text=，-,东桥,-，')
})

test('it is empty where nothing tells the place from others, and within a word', () => {
  assert.equal(directiveOf('东桥', '东桥', '东桥'), '')
  assert.equal(directiveOf('AB', '标题', '一个ABC，'), '')
  assert.equal(directiveOf('东桥', '东桥。', '东桥'), '')
})

test('it takes letters of another case or width for the same', () => {
  assert.equal(directiveOf('abc', 'ＡＢＣ', 'abc'), '')
})

test('it names a long passage by the fewest first and last words that are enough', () => {
  const text = '街名，各有各的讲法，写满一张再换一张，写满一张。'
  assert.equal(directiveOf(text, '街，名', text), ':~:text=街名,一张。')
  assert.equal(directiveOf(text, text, text), '')
})

test('it spans paragraphs, and gives a dash, a comma and an ampersand by their codes', () => {
  const texts = ['头，', '甲-乙，丙', '丁', '戊&己，庚']
  assert.equal(
    textDirective(texts, { text: 1, at: 0 }, { text: 3, at: 4 }),
    ':~:text=%E7%94%B2%2D,%E5%B7%B1%EF%BC%8C',
  )
})
