import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleSchema } from '../../../../lib/content/schema/article-schema.ts'
import {
  fileName,
  headline,
  linkAddress,
  number,
  oneOf,
  partialDate,
  reference,
  text,
} from '../../../../lib/content/schema/field-values.ts'
import { publicationSchema } from '../../../../lib/content/schema/publication-schema.ts'
import { readTyped, typed } from './typed.ts'

const comment = (name: string) =>
  `3: ${name} should have no comment behind it, but \`#两会#\` is read as one and would be lost`

describe('text', () => {
  it('is kept but for the space around it, and its line breaks are spaces', () => {
    assert.deepEqual(readTyped(text, typed(' 甲  乙 \t\n\n  丙\n丁 ')), ['甲  乙 丙 丁'])
  })

  it('has no comment behind it, even where it is nothing but one', () => {
    assert.deepEqual(readTyped(text, typed('甲', '#两会#')), [undefined, comment('field')])
    assert.deepEqual(readTyped(text, typed(null, '#两会#')), [undefined, comment('field')])
  })

  it('is said to be a list with its comment left to the list', () => {
    assert.deepEqual(readTyped(text, typed(['甲'], '#两会#')), [
      undefined,
      '3: field should be text, but is a list',
    ])
  })

  it('may have a comment behind it where it names something', () => {
    assert.deepEqual(readTyped(reference, typed('yaowen', '# 要闻')), ['yaowen'])
    assert.deepEqual(readTyped(reference, typed(null, '# 要闻')), [
      undefined,
      '3: field should be text, but is the comment `# 要闻`',
    ])
  })
})

describe('a headline', () => {
  it('is one text or its halves', () => {
    assert.deepEqual(readTyped(headline, typed('甲')), [['甲']])
    assert.deepEqual(readTyped(headline, typed(['甲', '乙'])), [['甲', '乙']])
  })

  it('is neither nothing, a comment, an empty list nor fields', () => {
    const rule = '3: field should be text or the list of its halves, but'
    assert.deepEqual(readTyped(headline, typed(null)), [undefined, `${rule} is empty`])
    assert.deepEqual(readTyped(headline, typed([])), [undefined, `${rule} is an empty list`])
    assert.deepEqual(readTyped(headline, typed({ a: '乙' })), [undefined, `${rule} is a map of fields`])
    assert.deepEqual(readTyped(headline, typed(null, '#两会#')), [undefined, comment('field')])
  })
})

describe('a number', () => {
  const whole = number('a whole number from 0', Number.isInteger)

  it('is written in figures, with a sign, a point or an exponent', () => {
    for (const [written, value] of [
      ['12', 12],
      ['-3', -3],
      ['+4.', 4],
      ['.5e1', 5],
      ['0.25E+2', 25],
      ['1e12', 1e12],
      ['20e-1', 2],
      ['.50e+01', 5],
    ] as const)
      assert.deepEqual(readTyped(whole, typed(` ${written} `)), [value], written)
  })

  it('is nothing else that a program would take for one', () => {
    for (const written of ['', '0x10', '1_000', 'a1', '1a', '.', 'e5', '1e', 'Infinity', '1 2', '0.5', '１'])
      assert.equal(readTyped(whole, typed(written))[0], undefined, written)
    assert.deepEqual(readTyped(whole, typed('0x10')), [
      undefined,
      '3: field should be a whole number from 0, but is “0x10”',
    ])
  })
})

describe('a word, a date, a file, an address', () => {
  it('is one of those that there are', () => {
    const side = oneOf(['left', 'right', 'both'])
    assert.deepEqual(readTyped(side, typed(' left ')), ['left'])
    assert.deepEqual(readTyped(side, typed('Left')), [
      undefined,
      '3: field should be left, right or both, but is “Left”',
    ])
    assert.deepEqual(readTyped(side, typed(['left'])), [
      undefined,
      '3: field should be left, right or both, but is a list',
    ])
  })

  it('is a day, a month or a year that there is', () => {
    assert.deepEqual(readTyped(partialDate, typed('2025-01-15')), ['2025-01-15'])
    assert.deepEqual(readTyped(partialDate, typed('2025')), ['2025'])
    assert.equal(readTyped(partialDate, typed('2025-02-30'))[0], undefined)
  })

  it('is a file beside this one', () => {
    const picture = fileName(['jpg', 'png'])
    assert.deepEqual(readTyped(picture, typed('01-1.jpg')), ['01-1.jpg'])
    for (const other of ['01.JPG', 'a/01.jpg', '01.jpg.exe', '01jpg', '.jpg', '图.jpg'])
      assert.equal(readTyped(picture, typed(other))[0], undefined, other)
  })

  it('is a link that a foot may have', () => {
    for (const link of ['https://ceshi.example', 'HTTP://a.cn/b', 'mailto:a@b.cn', '/about/'])
      assert.deepEqual(readTyped(linkAddress, typed(link)), [link])
    for (const other of [
      '//a.cn',
      '/\\a',
      'https://',
      'a https://b.cn',
      'xhttps://b.cn',
      'javascript:1',
      'https://a b',
    ])
      assert.equal(readTyped(linkAddress, typed(other))[0], undefined, other)
  })
})

describe('numbers of a field', () => {
  const box = articleSchema.fields.box.read
  const cards = publicationSchema.fields.cards.read

  it('are four from 0 to 1 for a place on the facsimile', () => {
    assert.deepEqual(readTyped(box, typed(['0', '0.25', '1', '.5'])), [{ value: [0, 0.25, 1, 0.5], line: 3 }])
    const rule = '3: field should be four numbers, x, y, width and height, but has'
    for (const count of [0, 1, 2, 3, 5])
      assert.deepEqual(readTyped(box, typed(Array(count).fill('0.5'))), [undefined, `${rule} ${count}`])
    for (const wrong of ['-0.1', '1.1'])
      assert.deepEqual(readTyped(box, typed(['0', wrong, '1', '1'])), [
        undefined,
        `3: field should be a number from 0 to 1, but is “${wrong}”`,
      ])
    assert.deepEqual(readTyped(box, typed('0.5')), [
      undefined,
      '3: field should be a list of four numbers from 0 to 1, but is “0.5”',
    ])
  })

  it('are whole from 0 on for the issues that get pictures', () => {
    assert.deepEqual(readTyped(cards, typed('0')), [0])
    for (const wrong of ['-1', '0.5'])
      assert.deepEqual(readTyped(cards, typed(wrong)), [
        undefined,
        `3: field should be a whole number from 0, but is “${wrong}”`,
      ])
  })
})
