import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { toMovedFiles } from '../../../../lib/publish/files/moved-files.ts'
import { placeFiles, toSiteFile } from '../../../../lib/publish/files/site-file.ts'
import { toDataFiles } from '../../../../lib/publish/files/to-data-files.ts'
import { articleFile, checkNewspaper, writeNewspaper } from '../../../support/small-newspaper.ts'

test('toMovedFiles: it writes a small document without script, which leads to the new address', async (t) => {
  const directory = writeNewspaper(t, {
    'publication.md': '---\ntitle: 测试日报\nurl: https://ceshi.example/bao\n---\n',
    'issues/2025-01-15/01/33.md': articleFile('formerly: [2025-01-15/01/03]'),
    'issues/xin/issue.md': '---\ntitle: 新\nformerly: [jiu]\n---\n',
    'issues/xin/01/01.md': articleFile(),
  })
  const { archive } = await checkNewspaper(directory)
  assert.ok(archive)
  const files = toMovedFiles(archive)
  assert.deepEqual(
    files.map(({ url }) => url),
    ['jiu', 'jiu/01', 'jiu/01/01', '2025-01-15/01/03'].map((id) => `/issues/${id}/index.html`),
  )
  await placeFiles(files.map(toSiteFile), join(directory, '../out'))
  const html = readFileSync(join(directory, '../out/issues/2025-01-15/01/03/index.html'), 'utf8')
  assert.match(
    html,
    /<link rel="canonical" href="https:\/\/ceshi\.example\/bao\/issues\/2025-01-15\/01\/33\/">/,
  )
  assert.match(html, /本文已移至 <a href="\/issues\/2025-01-15\/01\/33\/">/)
  assert.match(html, /noindex/)
  assert.doesNotMatch(html, /<script|<style/)
  const moved = toDataFiles(archive).find(({ url }) => url === '/data/v1/issues/jiu.json')
  assert.deepEqual(JSON.parse(String(moved?.content)), {
    version: 1,
    id: 'jiu',
    path: '/issues/jiu/',
    movedTo: '/issues/xin/',
    data: '/data/v1/issues/xin.json',
  })
})
