import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('showEmptyBlocks: it shows marks as typed that nothing follows', () => {
  assert.equal(
    htmlOf('#\n\n>\n\n-\n\n```\n```'),
    '<p id="p1">#</p>\n<p id="p2">></p>\n<p id="p3">-</p>\n<p id="p4" class="verse">```<br>\n```</p>',
  )
})

test('showEmptyBlocks: it shows a footnote as typed that an empty list swallowed, with its reference', () => {
  assert.equal(htmlOf('1. [^1]:\n\n甲[^1]'), '<p id="p1">1. [^1]:</p>\n<p id="p2">甲[^1]</p>')
})

test('showEmptyBlocks: it lets a rule be a rule and an empty item stand among others', () => {
  assert.equal(htmlOf('---\n\n- 甲\n-'), '<hr>\n<ul>\n<li>\n<p id="p1">甲</p>\n</li>\n<li></li>\n</ul>')
})
