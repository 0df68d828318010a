import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Publication } from '../../lib/model.ts'
import { formerNameOn, paperOf } from '../../lib/paper-of-day.ts'

const cn = (value: string) => [{ label: '刊号', value }]
const publication: Publication = {
  title: '测试报站',
  newspaper: '新报',
  identifiers: cn('3'),
  cards: 1,
  footer: [],
  names: [
    { until: '2010', newspaper: '中报', identifiers: cn('2') },
    { until: '1998-06-30', newspaper: '旧报', identifiers: [] },
  ],
}
const site = { title: '测试报站', cards: 1, footer: [] }

describe('the paper by the name of its day', () => {
  it('is what it was called until then, the last day included', () => {
    const nameOf = (date: string) => paperOf(publication, { date }).newspaper
    assert.deepEqual(
      ['1990', '1998-06', '1998-06-30', '1998-07-01', '2010-12-31', '2011-01-01', '2025'].map(nameOf),
      ['旧报', '旧报', '旧报', '中报', '中报', '新报', '新报'],
    )
  })

  it('takes the identifiers of that name and never those of today', () => {
    assert.deepEqual(paperOf(publication, { date: '2000' }), {
      ...site,
      newspaper: '中报',
      identifiers: cn('2'),
    })
    assert.deepEqual(paperOf(publication, { date: '1990-01-01' }), {
      ...site,
      newspaper: '旧报',
      identifiers: [],
    })
  })

  it('is unknown where the date does not tell which name it was', () => {
    for (const issue of [{ date: '1998' }, {}]) {
      assert.deepEqual(paperOf(publication, issue), { ...site, identifiers: [] })
    }
    assert.equal(formerNameOn(publication, '1998'), undefined)
  })

  it('is that of today where it bore no other', () => {
    const { names: _, ...same } = publication
    assert.deepEqual(paperOf(same, {}), same)
  })
})
