import assert from 'node:assert/strict'
import { linkSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { markArticle } from '../../../lib/guard/mark-article.ts'
import { setEnvironment } from '../../support/set-environment.ts'
import { articleFile, articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

test('markArticle puts another file in the place of the article, so that it is never half written', (t) => {
  const directory = writeNewspaper(t, {})
  setEnvironment(t, { CONTENT_DIR: directory })
  const [file, other] = [join(directory, articlePath), join(directory, '../other.md')]
  const before = articleFile('kind: news', '新的一段。\n\n原有的一段，说了一件事。').replaceAll('\n', '\r\n')
  writeFileSync(file, before)
  linkSync(file, other)
  assert.equal(markArticle('2025-01-15/01/01', [{ id: 'p1', text: '原有的一段，说了一件事。' }]), true)
  assert.match(readFileSync(file, 'utf8'), /新的一段。\{#p0-1\}\r\n\r\n原有的一段/)
  assert.equal(readFileSync(other, 'utf8'), before)
})
