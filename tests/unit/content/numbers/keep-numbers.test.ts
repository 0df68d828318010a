import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { alignParagraphs } from '../../../../lib/content/numbers/align-paragraphs.ts'
import { movedNumbers, numbersToKeep } from '../../../../lib/content/numbers/keep-numbers.ts'

const [one, two, three, four] = [
  '第一段说的是河上的桥。',
  '第二段说的是广场的灯。',
  '第三段说的是早市的人。',
  '第四段说的是图书馆的报。',
] as const
const other = '新插入一段，与哪一段也不像。'
const numbered = (...texts: string[]) => texts.map((text, index) => ({ id: `p${index + 1}`, text }))

describe('alignParagraphs', () => {
  it('finds the same paragraphs again, reworded ones too', () => {
    assert.deepEqual(alignParagraphs([one, two, three], [one, other, two.replace('灯', '路灯'), three]), [
      0,
      undefined,
      1,
      2,
    ])
    assert.deepEqual(alignParagraphs([one, two, three], [one, three]), [0, 2])
    assert.deepEqual(alignParagraphs([one, two, three], [one, other, three]), [0, 1, 2])
    assert.deepEqual(alignParagraphs([], [one]), [undefined])
  })

  it('finds what has stayed before what is alike, and goes on with the first part of what was split', () => {
    const lines = ['城东村村民张三报名。', '城西村村民张三报名。', '城南村村民张三报名。']
    assert.deepEqual(alignParagraphs(lines, ['城北村村民张三报名。', ...lines]), [undefined, 0, 1, 2])
    assert.deepEqual(alignParagraphs(lines, lines.slice(1)), [1, 2])
    assert.deepEqual(alignParagraphs(lines.slice(0, 2), ['城北村村民张三报名。', ...lines.slice(0, 1)]), [
      undefined,
      0,
    ])
    assert.deepEqual(alignParagraphs([one, two + three + four, other], [one, two, three + four, other]), [
      0,
      1,
      undefined,
      2,
    ])
    assert.deepEqual(alignParagraphs([one, two, three + four], [one, two + three + four]), [0, 1])
  })

  it('takes no short one for the first part of a longer one', () => {
    assert.deepEqual(alignParagraphs(['答：', two], [`答：${one}`, other, two]), [undefined, undefined, 1])
  })

  it('crosses no two matches, whatever was changed', () => {
    const texts = fc.array(fc.constantFrom(one, two, three, four, other), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = alignParagraphs(before, after).filter((match) => match !== undefined)
        assert.deepEqual(
          found,
          [...new Set(found)].toSorted((a, b) => a - b),
        )
      }),
    )
  })
})

describe('numbersToKeep', () => {
  it('leaves to every paragraph its published number and gives an inserted one its own', () => {
    assert.deepEqual(numbersToKeep(numbered(one, two, three), [one, other, two, three]), [
      'p1',
      'p1-1',
      'p2',
      'p3',
    ])
    assert.deepEqual(numbersToKeep(numbered(one, two, three), [one, three]), ['p1', 'p3'])
    assert.deepEqual(numbersToKeep(numbered(one, two), [one, two, three, four]), ['p1', 'p2', 'p3', 'p4'])
  })

  it('goes on behind what was inserted before, and past numbers that were taken away', () => {
    const published = [...numbered(one), { id: 'p1-1', text: two }, { id: 'p2', text: three }]
    assert.deepEqual(numbersToKeep(published, [one, two, other, three]), ['p1', 'p1-1', 'p1-2', 'p2'])
    assert.deepEqual(numbersToKeep(numbered(one, two, three), [one, four]), ['p1', 'p4'])
  })

  it('leaves an inserted one its number, whatever is inserted before it or taken out', () => {
    const published = [
      ...numbered(one),
      { id: 'p1-1', text: two },
      { id: 'p1-3', text: three },
      { id: 'p2', text: four },
    ]
    assert.deepEqual(numbersToKeep(published, [one, other, two, three, four]), [
      'p1',
      'p1-4',
      'p1-1',
      'p1-3',
      'p2',
    ])
    assert.deepEqual(numbersToKeep(published, [one, three, other, four]), ['p1', 'p1-3', 'p1-4', 'p2'])
    assert.deepEqual(numbersToKeep(published, [two, three, four]), ['p1-1', 'p1-3', 'p2'])
    assert.deepEqual(numbersToKeep(published, [one, two, three]), ['p1', 'p1-1', 'p1-3'])
  })

  it('counts from p0 what is inserted before the first paragraph', () => {
    assert.deepEqual(numbersToKeep(numbered(one, two), [other, one, two]), ['p0-1', 'p1', 'p2'])
  })
})

describe('movedNumbers', () => {
  it('names what would lose its number, and nothing where marks keep it', () => {
    assert.deepEqual(movedNumbers(numbered(one, two), numbered(one, other, two)), [
      { index: 1, published: 'p1-1', now: 'p2' },
      { index: 2, published: 'p2', now: 'p3' },
    ])
    const marked = [...numbered(one), { id: 'p1-1', text: other }, { id: 'p2', text: two }]
    assert.deepEqual(movedNumbers(numbered(one, two), marked), [])
    assert.deepEqual(movedNumbers(numbered(one, two), numbered(one, two, three)), [])
    assert.deepEqual(movedNumbers(numbered(one, two), numbered(one, two.replace('广场', '街上'))), [])
    // A number that nobody was given may be any.
    assert.deepEqual(movedNumbers(numbered(one), [...numbered(one), { id: 'p5', text: two }]), [])
  })
})
