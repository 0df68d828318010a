import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbourIssues } from '../../../lib/listing/neighbour-issues.ts'
import { sampleArchive, sampleIssue } from '../../support/sample.ts'

test('neighbourIssues: it gives those that there are', () => {
  const [a, b] = [sampleIssue('a', []), sampleIssue('b', [])]
  const archive = sampleArchive([a, b])
  assert.deepEqual(
    [neighbourIssues(archive, 'a'), neighbourIssues(archive, 'b')],
    [{ next: b }, { previous: a }],
  )
})
