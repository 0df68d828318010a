import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleWords } from '../../../lib/listing/example-words.ts'
import { sampleArticle, sampleBody, sampleIssue, samplePage } from '../../support/sample.ts'

function issueOf(text: string, topics: readonly string[] = []) {
  const article = sampleArticle('a/01/01', { topics, body: sampleBody(text) })
  return sampleIssue('a', [samplePage('a/01', [article])])
}

test('exampleWords: it gives topics first, then what recurs, none part of another', () => {
  const text = '消防救援支队，消防救援支队，消防救援支队；应急管理，应急管理，应急管理'
  assert.deepEqual(exampleWords(issueOf(text, ['两会'])), ['两会', '消防救援支队', '应急管理'])
})

test('exampleWords: it gives none where nothing recurs', () => {
  assert.deepEqual(exampleWords(issueOf('岁回律转，万象更新。')), [])
})
