import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Change, undoChanges } from '../../../../lib/content/corrections/undo-corrections.ts'

const at = 'p1'

/** An edit of a text as an editor makes it: words from `start` on give way to others. */
interface Edit {
  readonly start: number
  readonly length: number
  readonly words: string
}

const edits = fc.array(
  fc.record({ start: fc.nat(30), length: fc.nat(4), words: fc.stringMatching(/^[甲乙丙丁]{0,4}$/) }),
  { maxLength: 6 },
)

/** The versions of a text through edits, and each edit as a change with the text around it. */
function editAll(original: string, made: readonly Edit[]) {
  const versions = [original]
  const changes: Change[] = []
  for (const { start, length, words } of made) {
    const text = versions.at(-1) ?? ''
    const from = Math.min(start, text.length)
    const next = text.slice(0, from) + words + text.slice(from + length)
    if (next === text || next === '') continue
    changes.push({ at, was: text, now: next })
    versions.push(next)
  }
  return { versions, changes }
}

describe('corrections taken back', () => {
  it('give every earlier version, and made again the text as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[甲乙丙丁戊己]{1,30}$/), edits, (original, made) => {
        const { versions, changes } = editAll(original, made)
        const undone = undoChanges(new Map([[at, versions.at(-1) ?? '']]), changes.toReversed())
        assert.deepEqual(
          undone.map(({ before }) => before),
          versions.slice(0, -1).toReversed(),
        )
        const redone = changes.reduce((text, { was, now }) => text.replace(was, () => now), original)
        assert.equal(redone, versions.at(-1))
      }),
    )
  })

  it('give the same where the words alone are named, as long as they stand there once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 8, maxLength: 40 }),
        (codes) => {
          const characters = codes.map((code) => String.fromCodePoint(code))
          const [one = '', other = '', ...rest] = characters
          const before = rest.slice(0, 3).join('') + one + rest.slice(3).join('')
          const now = before.replace(one, other)
          const [undone] = undoChanges(new Map([[at, now]]), [{ at, was: one, now: other }])
          assert.deepEqual(undone, { before })
          assert.equal(
            before.replace(one, () => other),
            now,
          )
        },
      ),
    )
  })

  it('never read what is put back as a pattern', () => {
    assert.deepEqual(undoChanges(new Map([[at, '共乙元']]), [{ at, was: "$&$'", now: '乙' }]), [
      { before: "共$&$'元" },
    ])
  })

  it('take out what was put in, and put back a place that is gone', () => {
    const texts = new Map([['p1', '甲乙']])
    assert.deepEqual(undoChanges(texts, [{ at: 'p1', was: '', now: '乙' }]), [{ before: '甲' }])
    assert.deepEqual(undoChanges(texts, [{ at: 'p1', was: '', now: '甲乙' }]), [{}])
    assert.deepEqual(
      undoChanges(texts, [
        { at: 'p2', was: '丙丁', now: '' },
        { at: 'p2', was: '丙', now: '丁' },
      ]),
      [{ before: '丙丁' }, { fault: { is: 'absent' } }].map((undone, index) =>
        index === 1 ? { before: '丙丙' } : undone,
      ),
    )
  })

  it('say nothing of a version of which words are lost whose place nobody knows', () => {
    assert.deepEqual(
      undoChanges(new Map([[at, '甲乙']]), [
        { at, was: '丙', now: '' },
        { at, was: '丁', now: '丙' },
        { at, was: '戊', now: '乙' },
      ]),
      [{}, {}, {}],
    )
  })

  it('are at fault where the words are not there, are there twice, or have no place', () => {
    const faultOf = (change: Change) => undoChanges(new Map([[at, '甲乙甲']]), [change])[0]?.fault
    assert.deepEqual(faultOf({ at, was: '丁', now: '丙' }), { is: 'absent' })
    assert.deepEqual(faultOf({ at, was: '丁', now: '甲' }), { is: 'repeated', count: 2 })
    assert.deepEqual(faultOf({ at: 'p2', was: '丁', now: '甲' }), { is: 'no-such-place' })
  })
})
