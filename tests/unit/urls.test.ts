import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorUrl, idPrefix, issueUrl, mediaUrl, renditionUrl, splitId } from '../../lib/urls.ts'

test('issueUrl: it is the id behind /issues/', () => {
  assert.equal(issueUrl('2025-lianghui/01/01'), '/issues/2025-lianghui/01/01/')
})

test('anchorUrl: it leads to a place in the article', () => {
  assert.equal(anchorUrl('2025-lianghui/01/01', 'p12'), '/issues/2025-lianghui/01/01/#p12')
})

test('mediaUrl: it names a file by its path and its content', () => {
  const file = 'issues/a/01/01-1.JPG'
  assert.equal(mediaUrl({ file, hash: '0123456789abcdef' }), '/media/a/01/01-1.0123456789.jpg')
})

test('renditionUrl: it adds how the picture was drawn', () => {
  const picture = { file: 'issues/a/01/01-1.PNG', hash: '0123456789abcdef' }
  assert.equal(renditionUrl(picture, 480, 'avif'), '/media/a/01/01-1.0123456789.v1-480.avif')
})

test('splitId: it gives the parts there are', () => {
  assert.deepEqual(
    [splitId('a'), splitId('a/01'), splitId('a/01/02')],
    [{ issue: 'a' }, { issue: 'a', page: '01' }, { issue: 'a', page: '01', article: '02' }],
  )
})

test('idPrefix: it is page and number', () => {
  assert.equal(idPrefix('a/01/02'), '01-02-')
})
