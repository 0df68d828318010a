import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { arrange } from '../../../../lib/import/arrange/arrange.ts'
import { findBreaches, placesOf } from '../../../../lib/import/plan/check-plan.ts'
import { joinLines } from '../../../../lib/import/plan/join-lines.ts'
import { toPieces } from '../../../../lib/import/plan/pieces.ts'
import type { Line, Source } from '../../../../lib/import/plan/source.ts'
import { toTextLines } from '../../../../lib/import/read/text-lines.ts'
import { sourceOf } from '../../../support/import-sources.ts'

const words = [
  '云岭县报',
  '2031年3月13日',
  '星期四',
  '第1版 要闻',
  '千亩荒坡披新绿',
  '两万棵侧柏上山',
  '——造林一线见闻',
  '本报记者 陈禾 通讯员 吴青',
  '文字/王涵 版式/马学勤',
  '本报讯（记者 林小雨）3月9日起，县医院开设专家门诊。',
  '一、整地在前',
  '整地在前 一坑一策',
  '入春以来，我县降水偏少，土壤墒情差别较大。',
  '群众在山上植树。 孙桂兰 摄',
  '（下转第三版）',
  '责任编辑 周远　版式 李一鸣',
  '迁坟公告',
  '石门镇人民政府',
  '▲县图书馆流动书车开进石门镇，借出图书312册。',
  '广告',
]
const text = fc.array(
  fc.oneof(fc.constantFrom(...words, '', ''), fc.string({ unit: 'grapheme', maxLength: 30 })),
  {
    maxLength: 30,
  },
)
const places = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 1300 }),
  size: fc.constantFrom(8, 10, 10, 10, 14, 30),
  bold: fc.boolean(),
})

describe('the law: each line stands in exactly one place, and nothing else stands anywhere', () => {
  it('holds for any text', () => {
    fc.assert(fc.property(text, (lines) => holds([sourceOf(toTextLines(lines.join('\n')))])))
  })

  it('holds for lines in any place of a page', () => {
    const page = fc.array(fc.tuple(fc.constantFrom(...words), places), { minLength: 1, maxLength: 40 })
    fc.assert(fc.property(page, (lines) => holds([printed(lines)])))
  })

  it('holds for a page with files of words', () => {
    const page = fc.array(fc.tuple(fc.constantFrom(...words), places), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(page, text, (lines, typed) =>
        holds([
          printed(lines),
          sourceOf(toTextLines(typed.join('\n')).map((line) => ({ ...line, id: `2:${line.id}` }))),
        ]),
      ),
    )
  })
})

function printed(
  lines: readonly (readonly [string, { x: number; y: number; size: number; bold: boolean }])[],
): Source {
  const placed = lines.map(([line, { x, y, size, bold }], i): Line => {
    const box = [x, y, line.length * size, size] as const
    return { id: `p1-${i + 1}`, raw: line, text: line, box, size, font: 'song', ...(bold && { bold }) }
  })
  return { ...sourceOf([]), pages: [{ width: 1000, height: 1400, lines: placed, pictures: [] }] }
}

/** Each piece once, and the characters of all pieces those of all lines. */
function holds(sources: readonly Source[]): void {
  const plan = arrange(sources)
  assert.deepEqual(findBreaches(sources, plan), [])
  const pieces = toPieces(sources, plan)
  const joined = placesOf(plan).map((id) => joinLines([pieces.get(id) ?? { text: 'lost' }]))
  const lines = sources.flatMap((source) => source.pages.flatMap((page) => page.lines))
  assert.equal(characters(joined), characters(lines.map((line) => line.text)))
}

function characters(texts: readonly string[]): string {
  return [...texts.join('').replace(/\s+/g, '')].sort().join('')
}
