import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { markedLines } from '../../support/marked-lines.ts'
import { findTrespasses } from '../../support/owners.ts'
import { projectRoot } from '../../support/project-root.ts'

describe('owners: a package, a variable, a risky word belongs to one part', () => {
  it('finds every use outside its owner and no other', () => {
    const fixtures = join(projectRoot, 'tests/fixtures/boundaries/owners')
    const places = findTrespasses(fixtures).map(({ place }) => place)
    assert.deepEqual(places.toSorted(), markedLines(fixtures))
  })

  it('finds none in the project', () => {
    assert.deepEqual(findTrespasses(projectRoot), [])
  })
})
