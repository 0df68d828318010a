import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  beginArticle,
  cutLine,
  joinParts,
  setPageRole,
  setRole,
  setUnused,
  splitPart,
} from '../../../../../components/browser/desk/arrange/plan-edits.ts'
import { findBreaches } from '../../../../../lib/import/plan/check-plan.ts'
import { toPieces } from '../../../../../lib/import/plan/pieces.ts'
import type { Plan } from '../../../../../lib/import/plan/plan.ts'
import { lineRoles, type Source } from '../../../../../lib/import/plan/source.ts'
import { fuzzRuns } from '../../../../support/fuzz-runs.ts'

const order = ['p1-1', 'p1-2', 'p1-3', 'p1-4', 'p1-5', 'p1-6']
const lines = order.map((id) => ({ id, raw: `${id}的文字`, text: `${id}的文字` }))
const sources: readonly Source[] = [
  { file: 'a.txt', sha256: '', remarks: [], pages: [{ width: 0, height: 0, lines, pictures: [] }] },
]
const none: Plan = { articles: [], pageLines: [], unused: [], open: order }
const body = (...ids: string[]) => ({ role: 'body' as const, lines: ids })
const head = (...ids: string[]) => ({ role: 'headline' as const, lines: ids })

describe('plan edits: what the keys of 排稿 do', () => {
  const two: Plan = {
    articles: [
      { number: '01', parts: [head('p1-1'), body('p1-2', 'p1-3'), body('p1-4')] },
      { number: '02', parts: [head('p1-5'), body('p1-6')] },
    ],
    pageLines: [],
    unused: [],
    open: [],
  }
  const partsOf = ({ articles }: Plan) =>
    articles.map(({ number, parts }) => [
      number,
      ...parts.map(({ role, lines: ids }) => `${role} ${ids.join(' ')}`),
    ])

  it('puts lines into the article where they stand on the page', () => {
    const plan = setRole(
      { ...two, articles: [{ number: '01', parts: [head('p1-1'), body('p1-4')] }], open: ['p1-2', 'p1-3'] },
      ['p1-2'],
      'heading',
      '01',
      order,
    )
    assert.deepEqual(partsOf(plan), [['01', 'headline p1-1', 'heading p1-2', 'body p1-4']])
    assert.deepEqual(plan.open, ['p1-3'])
  })

  it('begins the first article where there is none', () => {
    assert.deepEqual(partsOf(setRole(none, ['p1-1'], 'headline', undefined, order)), [
      ['01', 'headline p1-1'],
    ])
  })

  it('begins an article in the middle of another: what follows goes with it', () => {
    assert.deepEqual(partsOf(beginArticle(two, ['p1-3'])), [
      ['01', 'headline p1-1', 'body p1-2'],
      ['02', 'headline p1-3', 'body p1-4'],
      ['03', 'headline p1-5', 'body p1-6'],
    ])
  })

  it('joins a paragraph with the one before, or all that are selected', () => {
    assert.deepEqual(partsOf(joinParts(two, ['p1-4']))[0], ['01', 'headline p1-1', 'body p1-2 p1-3 p1-4'])
    assert.deepEqual(partsOf(joinParts(two, ['p1-1', 'p1-2', 'p1-3', 'p1-4']))[0], [
      '01',
      'headline p1-1 p1-2 p1-3 p1-4',
    ])
    assert.deepEqual(joinParts(two, ['p1-1']), two)
  })

  it('splits a paragraph before a line', () => {
    assert.deepEqual(partsOf(splitPart(two, 'p1-3'))[0], [
      '01',
      'headline p1-1',
      'body p1-2',
      'body p1-3',
      'body p1-4',
    ])
    assert.deepEqual(splitPart(two, 'p1-2'), two)
  })

  it('gives each caption a photo, and its credit the same one', () => {
    const plan = setRole(
      setRole(setRole(two, ['p1-2'], 'caption', '01', order), ['p1-3'], 'caption', '01', order),
      ['p1-4'],
      'credit',
      '01',
      order,
    )
    assert.deepEqual(
      plan.articles[0]?.parts.map(({ photo }) => photo),
      [undefined, 'photo-1', 'photo-2', 'photo-2'],
    )
  })

  it('loses no line and uses none twice, whatever is done', () => {
    const step = fc.record({
      act: fc.nat(6),
      at: fc.nat(20),
      length: fc.integer({ min: 1, max: 3 }),
      role: fc.constantFrom(...lineRoles),
      article: fc.constantFrom(undefined, '01', '02'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const plan = steps.reduce((before, { act, at, length, role, article }) => {
          const ids = [...toPieces(sources, before).keys()]
          const from = at % ids.length
          const selected = ids.slice(from, from + length)
          const line = lines.find(({ id }) => id === selected[0])
          const acts = [
            () => setRole(before, selected, role, article, ids),
            () => setPageRole(before, selected, 'credit'),
            () => setUnused(before, selected),
            () => beginArticle(before, selected),
            () => joinParts(before, selected),
            () => splitPart(before, selected[0] ?? ''),
            () => (line && !before.splits?.[line.id] ? cutLine(before, line, 3) : before),
          ]
          return acts[act]?.() ?? before
        }, none)
        assert.deepEqual(findBreaches(sources, plan), [])
      }),
      fuzzRuns(400),
    )
  })
})
