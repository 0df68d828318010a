import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDocuments } from '../../../../lib/search/builder/to-documents.ts'
import { issueOf, writeNewspaper } from '../../../support/small-newspaper.ts'

const label = 'label: 两会专刊\n'

for (const [kind, own, names] of [
  ['regular', label, undefined],
  ['special', label, ['聚焦两会', '两会专刊']],
  ['extra', '', ['聚焦两会', '号外']],
] as const) {
  test(`it files an article of an issue that is ${kind} under ${names?.length ?? 'no'} of its names`, async (t) => {
    const directory = writeNewspaper(t, {
      'issues/2025-01-15/issue.md': `---\ntitle: 聚焦两会\n${own}kind: ${kind}\ndate: 2025-01-15\n---\n`,
    })
    const issue = await issueOf(directory)
    assert.ok(issue)
    assert.deepEqual(
      toDocuments(issue, new Map()).map(({ issueTitle, issueNames }) => ({ issueTitle, issueNames })),
      [{ issueTitle: '聚焦两会', issueNames: names }],
    )
  })
}
