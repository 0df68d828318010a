import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedNumbers, isMeasure, isNumeral, otherSpellings } from '../../../../lib/search/text/numerals.ts'

test('it writes numbers in the other ways a paper has for them', () => {
  assert.deepEqual(otherSpellings('17次'), ['十七次'])
  assert.deepEqual(otherSpellings('十七次'), ['17次'])
  assert.deepEqual(otherSpellings('14600'), ['一万四千六百', '1.46万'])
  assert.deepEqual(otherSpellings('5%'), ['百分之五'])
  assert.deepEqual(otherSpellings('百分之五十'), ['50%'])
  assert.deepEqual(otherSpellings('二〇二四年'), ['2024年', '二千零二十四年', '两千零二十四年', '二零二四年'])
})

test('it writes whole numbers in words, read out, and short where they are large', () => {
  for (const [typed, others] of [
    ['0度', ['零度']],
    ['10人', ['十人']],
    ['15人', ['十五人']],
    ['105人', ['一百零五人', '一〇五人', '一零五人']],
    ['110', ['一百一十', '一一〇', '一一零']],
    ['200', ['二百', '两百', '二〇〇', '二零零']],
    ['1000', ['一千', '一〇〇〇', '一零零零']],
    ['1001', ['一千零一', '一〇〇一', '一零零一']],
    ['1010', ['一千零一十', '一〇一〇', '一零一零']],
    ['10000', ['一万', '1万']],
    ['10500', ['一万零五百', '1.05万']],
    ['11000', ['一万一千', '1.1万']],
    ['12345', ['一万二千三百四十五', '一万两千三百四十五']],
    ['20000', ['二万', '两万', '2万']],
    ['100000', ['十万', '10万']],
    ['99990000', ['九千九百九十九万', '9999万']],
    ['100000000', ['一亿', '1亿']],
    ['110010000', ['一亿一千零一万']],
    ['100100000', ['一亿零一十万']],
    ['999999999999', ['九千九百九十九亿九千九百九十九万九千九百九十九']],
    ['1000000000000', []],
  ] as const)
    assert.deepEqual(otherSpellings(typed), others, typed)
})

test('it reads numbers with units and signs, and none that is no whole number', () => {
  for (const [typed, others] of [
    ['3万', ['30000', '三万']],
    ['2亿', ['200000000', '二亿', '两亿']],
    ['1.5亿', ['150000000', '一亿五千万']],
    ['12%', ['百分之十二']],
    ['12.5%', []],
    ['3.5倍', []],
    ['百分之十五', ['15%']],
    ['百分之百', []],
    ['0.00001万', []],
  ] as const)
    assert.deepEqual(otherSpellings(typed), others, typed)
})

test('it reads Chinese numbers, with units or read out, and none that is ambiguous', () => {
  for (const [typed, others] of [
    ['一万四千六百', ['14600', '1.46万']],
    ['一百零五人', ['105人', '一〇五人', '一零五人']],
    ['二十一', ['21']],
    ['一十五', ['15', '十五']],
    ['三四五', ['345', '三百四十五']],
    ['三亿', ['300000000', '3亿']],
    ['三亿零五万', ['300050000']],
    ['一亿五千万', ['150000000', '1.5亿']],
    ['两千亿零一万', ['200000010000', '二千亿零一万']],
    ['一百五', []],
    ['一万五', []],
    ['一万亿', []],
    ['五万三亿', []],
    ['二〇〇八年', ['2008年', '二千零八年', '两千零八年', '二零零八年']],
    ['两千零二十四年', ['2024年', '二千零二十四年', '二〇二四年', '二零二四年']],
    ['三四', []],
    ['千万', []],
    ['百人', []],
    ['二十三十', []],
    ['万亿', []],
  ] as const)
    assert.deepEqual(otherSpellings(typed), others, typed)
})

test('it writes a single numeral otherwise only before what it counts, or behind 第', () => {
  for (const [typed, others] of [
    ['2个', ['二个', '两个']],
    ['两个', ['2个', '二个']],
    ['第5', ['第五']],
    ['第二', ['第2', '第两']],
    ['5', []],
    ['五', []],
    ['5中全会', ['五中全会']],
    ['a5次', []],
    ['5a次', []],
    ['5次a', ['五次a']],
    ['5-6次', []],
  ] as const)
    assert.deepEqual(otherSpellings(typed), others, typed)
})

test('it writes each of several numbers in each way, in eight ways at most', () => {
  assert.deepEqual(otherSpellings('3月5日起'), ['3月五日起', '三月5日起', '三月五日起'])
  assert.deepEqual(otherSpellings('200人200人'), [
    '200人二百人',
    '200人两百人',
    '200人二〇〇人',
    '200人二零零人',
    '二百人200人',
    '二百人二百人',
    '二百人两百人',
    '二百人二〇〇人',
  ])
})

test('it finds numbers with what makes them a date or one of a row', () => {
  for (const [text, numbers] of [
    ['2025年两会', ['2025年']],
    ['第十七次演练', ['第十七次']],
    ['二十届六中全会', ['二十届', '六中全会']],
    ['5中全会', ['5中全会']],
    ['22瓦斯', ['22']],
    ['三人', ['三人']],
    ['十二人', ['十二']],
    ['十二', ['十二']],
    ['第一', ['第一']],
    ['一月', ['一月']],
    ['两级', ['两级']],
    ['三月', ['三月']],
  ] as const)
    assert.deepEqual(
      countedNumbers(text).map(({ start, end }) => text.slice(start, end)),
      numbers,
      text,
    )
})

test('it finds no number in a word, a question or an article', () => {
  for (const text of ['统一部署', '哪一年', '每三年', '一个', '两会', '一年', '三', '一', ''])
    assert.deepEqual(countedNumbers(text), [], text)
})

test('it knows numerals of both writings, and what is counted', () => {
  assert.deepEqual([...'09零〇两亿', '年', 'a', undefined].filter(isNumeral).join(''), '09零〇两亿')
  assert.deepEqual([...'人次的'].map(isMeasure), [true, true, false])
})

test('it leaves numerals alone that are parts of words', () => {
  for (const word of ['统一', '一些', '5g手机', 'covid-19', '千方百计', '']) {
    assert.deepEqual(otherSpellings(word), [], word)
  }
})
