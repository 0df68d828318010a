import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrange } from '../../../../../lib/import/arrange/arrange.ts'
import { findBreaches } from '../../../../../lib/import/plan/check-plan.ts'
import { asNumbered } from '../../../../../lib/import/plan/number-lines.ts'
import type { Line } from '../../../../../lib/import/plan/source.ts'
import { toTextLines } from '../../../../../lib/import/read/text-lines.ts'
import { readablePlan, sourceOf } from '../../../../support/import-sources.ts'

/** Lines of a page, from top to bottom, each with its height. */
function printed(lines: readonly (readonly [string, number])[]) {
  let y = 100
  const placed = lines.map(([text, size], i): Line => {
    const box = [text.startsWith('　　') ? 120 : 100, y, text.trim().length * size, size] as const
    y += size * 1.6
    return { id: `p1-${i + 1}`, raw: text, text: text.trim(), box, size, font: size < 10 ? 'hei' : 'song' }
  })
  return {
    ...sourceOf([]),
    file: 'A01.pdf',
    pages: [{ width: 1000, height: 1400, lines: placed, pictures: [] }],
  }
}

const page = printed([
  ['千亩荒坡披新绿', 30],
  ['　　清晨，鹰嘴梁上雾气未散，运苗', 10],
  ['的车队排起长龙，全县二百户来植', 10],
  ['树。', 10],
  ['群众在山上植树。 孙桂兰 摄', 8],
])

describe('arrangeWithWords: the words of the Word file, the places of the page', () => {
  const word = asNumbered(
    sourceOf(toTextLines('千亩荒坡披新绿\n清晨，鹰嘴梁上雾气未散，运苗的车队排起长龙，全县三百户来植树。'), {
      file: '1.docx',
    }),
    2,
  )
  const plan = arrange([page, word])

  it('writes what the file has, with the captions and the place that only the page has', () => {
    assert.deepEqual(readablePlan([page, word], plan), {
      articles: [
        [
          'headline 千亩荒坡披新绿',
          'body 清晨，鹰嘴梁上雾气未散，运苗的车队排起长龙，全县三百户来植树。',
          'caption 群众在山上植树。',
          'credit 孙桂兰 摄',
        ],
      ],
      page: [],
      open: [],
    })
    assert.deepEqual(plan.articles[0]?.box?.length, 4)
    assert.deepEqual(findBreaches([page, word], plan), [])
    assert.deepEqual(
      plan.unused.map(({ id, why }) => `${id} ${why}`),
      ['p1-1 文字取自 1.docx', 'p1-2 文字取自 1.docx', 'p1-3 文字取自 1.docx', 'p1-4 文字取自 1.docx'],
    )
  })

  it('notes where the two differ', () => {
    assert.deepEqual(plan.differences, [{ article: '01', near: '队排起长龙,全县', word: '三', page: '二' }])
  })

  it('leaves an article without a file as the page has it', () => {
    const other = asNumbered(sourceOf(toTextLines('流动书车下乡\n当天借出图书三百册，群众排起了队。')), 2)
    assert.deepEqual(
      readablePlan([page, other], arrange([page, other])).articles.map((parts) => parts[0]),
      ['headline 千亩荒坡披新绿', 'headline 流动书车下乡'],
    )
  })
})
