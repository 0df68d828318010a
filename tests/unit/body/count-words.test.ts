import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWords } from '../../../lib/body/count-words.ts'

test('countWords: it counts Han characters and groups of digits or Latin letters', () => {
  const cases = [
    ['', 0],
    ['，。“”——', 0],
    ['在2024年', 3],
    ['5G网络', 3],
    ['3.14与1,000,000及１２．５', 5],
    ['3. 4', 2],
    ['café Ünï', 2],
    ['𰻞䶵〇々', 4],
    ['Ct值<35', 3],
    ['4~6℃', 2],
    ['⽓', 1],
  ] as const
  for (const [text, count] of cases) assert.equal(countWords(text), count, text)
})
