import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import {
  contentDirectory,
  contentFile,
  displayPath,
  isInside,
} from '../../../../lib/content/files/content-directory.ts'
import { setEnvironment } from '../../../support/set-environment.ts'

test('contentDirectory, contentFile: they follow CONTENT_DIR', (t) => {
  setEnvironment(t, { CONTENT_DIR: 'tests/fixtures/daily' })
  assert.equal(contentDirectory(), resolve('tests/fixtures/daily'))
  assert.equal(contentFile('nameplate.svg'), resolve('tests/fixtures/daily/nameplate.svg'))
})

test('contentDirectory: it means `content` where CONTENT_DIR names nothing', (t) => {
  setEnvironment(t, { CONTENT_DIR: '' })
  assert.equal(contentDirectory(), resolve('content'))
})

test('displayPath: it is relative below the current folder, else absolute', () => {
  assert.equal(displayPath(resolve('content/publication.md')), 'content/publication.md')
  assert.equal(displayPath(resolve('.')), '.')
  assert.equal(displayPath(resolve('../elsewhere.md')), resolve('../elsewhere.md'))
})

test('isInside: a folder beside one of the same beginning is outside', () => {
  const paths = ['/a/content', '/a/content/b', '/a/content/..b', '/a/content-b', '/a', '/']
  assert.deepEqual(
    paths.map((path) => isInside('/a/content', path)),
    [true, true, true, false, false, false],
  )
})
