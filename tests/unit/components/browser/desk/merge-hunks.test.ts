import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { joinHunks, toHunks } from '../../../../../components/browser/desk/write/merge-hunks.ts'
import { fuzzRuns } from '../../../../support/fuzz-runs.ts'

describe('toHunks: two versions of a file', () => {
  it('parts what both have from what is different', () => {
    assert.deepEqual(toHunks('题\n\n甲\n\n乙', '题\n\n丙\n\n乙\n丁'), [
      { same: ['题', ''] },
      { mine: ['甲'], theirs: ['丙'] },
      { same: ['', '乙'] },
      { mine: [], theirs: ['丁'] },
    ])
  })

  it('gives each version whole where it is chosen throughout', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '丙', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const hunks = toHunks(mine, theirs)
        assert.equal(
          joinHunks(
            hunks,
            hunks.map(() => 'mine'),
          ),
          mine,
        )
        assert.equal(
          joinHunks(
            hunks,
            hunks.map(() => 'theirs'),
          ),
          theirs,
        )
      }),
      fuzzRuns(300),
    )
  })
})
