import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatPageName } from '../../lib/page-name.ts'
import { samplePage } from '../support/sample.ts'

test('formatPageName: it never takes a number from the place of the file', () => {
  const pages = [{}, { name: '要闻' }, { label: '01', name: '要闻' }, { label: 'A3' }]
  assert.deepEqual(
    pages.map((known) => formatPageName(samplePage('a/01', [], known))),
    ['版次不详', '版次不详：要闻', '第01版：要闻', '第A3版'],
  )
})
