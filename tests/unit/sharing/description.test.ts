import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDescription } from '../../../lib/sharing/description.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const descriptionOf = (...texts: readonly string[]) =>
  toDescription(sampleArticle('a/01/01', { body: sampleBody(...texts) }))

test('toDescription: it ends with a sentence where one ends between 40 and 60 characters', () => {
  assert.equal(descriptionOf(`${'一'.repeat(44)}。`, '二'.repeat(40)), `${'一'.repeat(44)}。`)
})

test('toDescription: it says so where it ends within a sentence', () => {
  assert.equal(descriptionOf('一'.repeat(80)), `${'一'.repeat(59)}…`)
})

test('toDescription: it gives a short text whole, and nothing for none', () => {
  assert.deepEqual([descriptionOf('短。'), descriptionOf()], ['短。', undefined])
})
