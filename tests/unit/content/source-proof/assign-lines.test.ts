import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignLines } from '../../../../lib/content/source-proof/assign-lines.ts'

test('assignLines: it assigns lines to values in whatever order they stand', () => {
  assert.deepEqual(assignLines(['丙', '甲', '乙'], ['甲', '乙', '丙']), {
    ofLine: [2, 0, 1],
    ofValue: [true, true, true],
  })
})

test('assignLines: several lines in a row make up one value', () => {
  assert.deepEqual(assignLines(['聚焦', '2025', '长治两会', '两会'], ['两会', '聚焦2025长治两会']), {
    ofLine: [1, 1, 1, 0],
    ofValue: [true, true],
  })
})

test('assignLines: lines that stand apart do not make up a value', () => {
  assert.deepEqual(assignLines(['聚焦', '专刊', '长治两会'], ['专刊', '聚焦长治两会']), {
    ofLine: [undefined, 0, undefined],
    ofValue: [true, false],
  })
})

test('assignLines: several values use up one line', () => {
  assert.deepEqual(assignLines(['文字/王涵版式/马学勤'], ['版式/马学勤', '文字/王涵']), {
    ofLine: [1],
    ofValue: [true, true],
  })
})

test('assignLines: values part a line where all of it fits, the longest first or not', () => {
  assert.deepEqual(assignLines(['甲乙丙丁'], ['甲乙丙', '甲乙', '丙丁']), {
    ofLine: [1],
    ofValue: [false, true, true],
  })
})

test('assignLines: equal values are interchangeable, and each is used once', () => {
  assert.deepEqual(assignLines(['说明', '说明', '说明'], ['说明', '说明']), {
    ofLine: [0, 1, undefined],
    ofValue: [true, true],
  })
  assert.deepEqual(assignLines(['说明说明'], ['说明']), { ofLine: [undefined], ofValue: [false] })
})

test('assignLines: a line longer than the value, and a value longer than the lines, stay alone', () => {
  assert.deepEqual(assignLines(['甲乙', '丙'], ['甲', '丙丁']), {
    ofLine: [undefined, undefined],
    ofValue: [false, false],
  })
})

test('assignLines: it parts a line of very many values', () => {
  const values = Array.from({ length: 20_000 }, () => '一')
  const { ofLine, ofValue } = assignLines(['一'.repeat(20_000)], values)
  assert.deepEqual([ofLine, ofValue.every(Boolean)], [[0], true])
})
